// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "identity/catalog.h"

#include <QFuture>
#include <QUrl>

namespace windlass::http {
class HttpClient;
}

namespace windlass::identity {

//! Reads the address of a Backstage server, which may have a path. Errors: BadInput when it is no
//! address, plain http to a host that is not loopback, or has a user name, query or fragment.
[[nodiscard]] Result<QUrl> parseBackstageAddress(const QString &text);

//! Asks the catalog of a Backstage server for all users and groups, page by page. An entity that
//! cannot be used is complained about, the rest is used.
//!
//! Errors: those of http::HttpClient; Forbidden when the server refuses the token, or wants one;
//! NotFound when there is no catalog at this address; RateLimited; ServerFault; UnreadableReply,
//! also when the pages lead in a circle or do not end. \note Main thread only; \a http must live
//! until the answer is there.
[[nodiscard]] QFuture<Result<Catalog>> fetchCatalog(http::HttpClient &http, const QUrl &server);

} // namespace windlass::identity
