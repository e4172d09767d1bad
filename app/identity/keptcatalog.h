// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "identity/catalog.h"

namespace windlass::identity {

//! A catalog as bytes, to be kept until it can be asked again. Complaints are not kept: what they
//! are about may have changed since.
[[nodiscard]] QByteArray writeCatalog(const Catalog &catalog);
//! Errors: UnreadableReply when \a bytes come from another version.
[[nodiscard]] Result<Catalog> readKeptCatalog(const QByteArray &bytes);

//! One user likewise.
[[nodiscard]] QByteArray writeUser(const User &user);
[[nodiscard]] Result<User> readKeptUser(const QByteArray &bytes);

} // namespace windlass::identity
