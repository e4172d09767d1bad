// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "identity/catalog.h"
#include "identity/yamldocuments.h"

namespace windlass::identity {

//! How much a folder may ask of whoever reads it.
struct FolderLimits
{
    YamlLimits file = {};
    int files = 5'000;
    qint64 bytes = 32'000'000; //!< of all files
};

//! Reads a YAML file, or every *.yaml and *.yml file in a folder and below it, in the order of
//! their names; links to folders are not followed. A file or entity that cannot be used is
//! complained about, the rest is used.
//!
//! Errors: NotFound when \a path is not there; BadInput when it cannot be read, or a folder has no
//! YAML file or too many. \note Any thread.
[[nodiscard]] Result<Catalog> readCatalog(const QString &path, const FolderLimits &limits = {});

} // namespace windlass::identity
