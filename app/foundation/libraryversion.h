// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace windlass {

//! A library that this program uses, as it runs.
struct LibraryVersion
{
    QString name;
    QString version;
    QString licence; //!< in SPDX's words
};

} // namespace windlass
