// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "identity/catalog.h"
#include "identity/yamldocuments.h"

namespace windlass::identity {

//! How much files may ask of whoever reads it.
struct FolderLimits
{
    YamlLimits file = {};
    int files = 5'000;
    qint64 bytes = 32'000'000; //!< of all files
};

//! Reads one catalog from \a paths: each a YAML file, or a folder with every *.yaml and *.yml file
//! in it and below it, in the order of their names; links to folders are not followed. A file or
//! entity that cannot be used is complained about, the rest is used.
//!
//! Errors: NotFound when one of \a paths is not there; BadInput when one cannot be read, or a
//! folder has no YAML file or too many. \note Any thread.
[[nodiscard]] Result<Catalog> readCatalog(const QStringList &paths,
                                          const FolderLimits &limits = {});

} // namespace windlass::identity
