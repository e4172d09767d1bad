// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUrl>

namespace windlass {

//! A part of a list that a server gives out piece by piece.
template <typename T> struct Page
{
    QList<T> items;
    QUrl next; //!< invalid on the last page; opaque, never assembled by us
};

} // namespace windlass
