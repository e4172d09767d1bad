// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QFuture>
#include <QUrl>

namespace windlass::http {
class HttpClient;
}

namespace windlass::bitbucket {

//! Asks, by reading calls only, what Windlass will ask, and describes the answers: a heading and
//! lines for each call, no value that tells who or what it is about.
//!
//! \param workspace  whose lists are looked at; empty: only the calls without one
//! \param http       must live until the future has finished
//! Errors: none; a call that brings no answer is described by its ErrorKind.
[[nodiscard]] QFuture<Result<QString>> survey(http::HttpClient &http, const QUrl &apiRoot,
                                              const QString &workspace);

} // namespace windlass::bitbucket
