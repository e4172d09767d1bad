// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace windlass::testing {

//! For a program that serves until it is told to stop. SIGTERM and SIGINT ask for it from now on:
//! call it before anybody can know that the program runs.
void stopOnSignals();

//! The end of standard input asks for it as well.
void stopAtEndOfInput();

//! Runs the event loop until something has asked. \return the exit code
[[nodiscard]] int runUntilStopped();

} // namespace windlass::testing
