// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUrl>

#include <optional>

namespace windlass {

//! A part of a list that a server gives out piece by piece.
template <typename T> struct Page
{
    QList<T> items;
    QUrl next;                        //!< invalid on the last page; opaque, never assembled by us
    std::optional<qint64> total = {}; //!< of the whole list, when the server says; it may change
};

} // namespace windlass
