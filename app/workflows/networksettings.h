// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/proxychoice.h"
#include "workflows/services.h"

#include <QFuture>

namespace windlass::workflows {

//! What was chosen; the system's proxy when nothing was, or when it cannot be read.
[[nodiscard]] ProxyChoice storedProxy(const Profile &profile);

//! Every connection that begins from now on, to the API and of git, goes as was chosen.
void applyNetworkSettings(const Profile &profile);

//! Remembers \a choice and applies it. Errors: Storage; then the choice before holds.
[[nodiscard]] Result<> useProxy(const Profile &profile, const ProxyChoice &choice);

//! Asks both servers of Bitbucket something as nobody, through the proxy of \a choice whatever is
//! applied. Errors: Offline, TimedOut, TlsFailed, ServerFault.
[[nodiscard]] QFuture<Result<>> testConnection(const ServerAddresses &addresses,
                                               const ProxyChoice &choice);

} // namespace windlass::workflows
