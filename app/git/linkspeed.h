// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <chrono>

namespace windlass::git {

//! Remembers how fast \a bytes went to the server of \a url, as long as the program runs. What is
//! too short to tell is not remembered. \note Any thread.
void rememberSpeed(const QUrl &url, qint64 bytes, std::chrono::milliseconds time);

//! The server is this computer, or took more than some 30 Mbit/s the last time: then compressing
//! harder takes longer than sending more. \note Any thread.
[[nodiscard]] bool isFastLink(const QUrl &url);

} // namespace windlass::git
