// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace windlass::git {

//! Starts libgit2 for the life of this object and makes all its network streams ours (tcpstream.h).
//!
//! Make exactly one, on the main thread, before any other thread starts: the settings of libgit2
//! are process-wide.
class Library final
{
public:
    Library();
    ~Library();
    Q_DISABLE_COPY_MOVE(Library)
};

} // namespace windlass::git
