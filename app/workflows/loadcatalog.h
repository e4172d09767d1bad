// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/patience.h"
#include "identity/catalog.h"
#include "workflows/peoplesettings.h"
#include "workflows/services.h"

#include <QDateTime>
#include <QFuture>

#include <optional>

namespace windlass::workflows {

//! A catalog, just read or as it was read last.
struct LoadedCatalog
{
    identity::Catalog catalog = {};
    QDateTime fetchedAt = {};          //!< UTC
    std::optional<Error> trouble = {}; //!< why it is not a new one
};

//! How patient to be with a Backstage server.
[[nodiscard]] http::Patience catalogPatience();

//! Where the token for the Backstage server of \a place is kept.
[[nodiscard]] QString catalogTokenKey(const CatalogPlace &place);

//! Keeps the token for the Backstage server of \a place; an empty one is forgotten. Errors:
//! KeychainMissing, KeychainLocked.
[[nodiscard]] QFuture<Result<>> storeCatalogToken(const Services &services,
                                                  const CatalogPlace &place, const QString &token);

//! Reads the catalog at \a place. The one that is chosen in the settings is kept for when it is
//! away; then the kept one comes, with the trouble. Files are read in a thread.
//!
//! Errors, when none was kept: those of identity::readCatalog() and identity::fetchCatalog();
//! BadInput when \a place is none; KeychainMissing, KeychainLocked. \note Main thread only.
[[nodiscard]] QFuture<Result<LoadedCatalog>>
loadCatalog(const Services &services, const CatalogPlace &place,
            const http::Patience &patience = catalogPatience());

} // namespace windlass::workflows
