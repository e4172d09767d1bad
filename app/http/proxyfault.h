// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QNetworkReply;

namespace windlass::http {

//! What the user can do about the proxy that kept \a reply from its server; empty when it was not
//! the proxy's fault. A finished reply only, while its access manager lives.
[[nodiscard]] QString proxyFault(const QNetworkReply &reply);

} // namespace windlass::http
