// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace windlass::bench {

//! What the program does with a generator's output between the click and the server's answer,
//! without keychain and REST: fetch, look, merge with people's work on the branch main, push.
//! Prints how many seconds the fetch took, then its own peak memory in kB, a line each. To be run
//! in a process of its own. \param store  Windlass's own copy of the repository; made where it is
//! not there \param level  of compression; 1 is fast, anything else small \return an exit code
[[nodiscard]] int regenerateOnce(const QString &folder, const QUrl &url, const QString &store,
                                 int level);

} // namespace windlass::bench
