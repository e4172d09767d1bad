// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/address.h"

namespace windlass::workflows {

//! The user's workspaces; Bitbucket has the button that creates one there. It answers 404 at
//! addresses that seem more direct (seen 2026).
[[nodiscard]] QUrl workspacesPage(const ServerAddresses &addresses);

//! The form that creates a repository in a workspace (slug).
[[nodiscard]] QUrl createRepositoryPage(const ServerAddresses &addresses, const QString &workspace);

//! The consumers that the user granted access to, each with Revoke.
[[nodiscard]] QUrl authorizedAppsPage(const ServerAddresses &addresses);

} // namespace windlass::workflows
