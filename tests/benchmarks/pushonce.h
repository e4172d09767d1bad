// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <chrono>

namespace windlass::bench {

//! What the program does between the click and the server's answer, without keychain and REST:
//! plan, commit, push, on the branch main. Prints its own peak memory in kB. To be run in a process
//! of its own.
//! \param level      of compression; 1 is fast, anything else small
//! \param stopAfter  when to cancel; how long it took to end is said then. 0: never
//! \return an exit code
[[nodiscard]] int pushOnce(const QString &folder, const QUrl &url, int level,
                           std::chrono::milliseconds stopAfter);

//! The program that does it, beside this one.
constexpr auto pushProgram = "windlass-bench-push";

constexpr auto benchUser = "x-token-auth";
constexpr auto benchPassword = "bench";

} // namespace windlass::bench
