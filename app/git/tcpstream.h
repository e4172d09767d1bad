// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace windlass::git {

//! Makes every stream of libgit2 one of ours over QSslSocket, for the whole process.
//!
//! libgit2 1.5 has no time limits and cannot be stopped while it waits. These streams look at the
//! stop token and the limit for silence of the thread's Wire at least every 100 ms, and refuse to
//! connect without one. They use Qt's certificate store and the application's proxy, but never a
//! proxy for this computer itself.
//!
//! \return libgit2's code
int registerStreams();

} // namespace windlass::git
