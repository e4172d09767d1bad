// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "foundation/address.h"
#include "git/workingtree.h"

#include <optional>

namespace windlass::workflows {

//! The repository at \a addresses that a folder's remotes name, by https or ssh; the first of
//! them; nothing when all lead elsewhere. What the configuration of a folder says is to be offered,
//! not to be trusted.
[[nodiscard]] std::optional<bitbucket::RepositoryAddress>
namedRepository(const QList<git::Remote> &remotes, const ServerAddresses &addresses);

} // namespace windlass::workflows
