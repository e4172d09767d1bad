// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repositorymodel.h"
#include "models/workspacemodel.h"
#include "workflows/browsebitbucket.h"
#include "workflows/browseworkspace.h"

namespace windlass::ui {

//! The workspaces of an account: those of the last time at once, Bitbucket's when they are old.
//! \param now  UTC
[[nodiscard]] models::WorkspaceSource workspaceSource(const workflows::BrowseBitbucket &browse,
                                                      const std::function<QDateTime()> &now);

//! The repositories of a workspace that is about to be shown, likewise.
[[nodiscard]] models::RepositorySource repositorySource(const workflows::BrowseWorkspace &browse,
                                                        const std::function<QDateTime()> &now);

} // namespace windlass::ui
