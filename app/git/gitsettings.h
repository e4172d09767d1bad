// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/filescan.h"
#include "git/folder.h"
#include "git/folderwalk.h"
#include "git/sparserules.h"

namespace windlass::git {

//! What the user's and the repository's git configuration say about staging files.
struct GitSettings
{
    OuterRules rules;
    ScanSettings scan;
    bool isSparse = false;             //!< core.sparseCheckout
    std::optional<SparseRules> sparse; //!< nothing: all of the folder counts
};

//! Reads the configuration as libgit2 gives it, and the files that it names.
//! \param repository  looks at \a folder. Errors: Storage when the configuration cannot be read.
[[nodiscard]] Result<GitSettings> readSettings(const OpenFolder &folder,
                                               git_repository *repository);

} // namespace windlass::git
