// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"

#include <QByteArray>

namespace windlass::bitbucket {

// Values in the shape that Bitbucket gives them, to be kept on disk: what the functions of parse.h
// read again as the same value.

[[nodiscard]] QByteArray written(const Repository &repository); //!< for parseRepository()
[[nodiscard]] QByteArray written(const Project &project);       //!< for parseProject()
//! For parseWorkspaceAccess(); with the display name, which the list itself does not have.
[[nodiscard]] QByteArray written(const Workspace &workspace);
[[nodiscard]] QByteArray written(WorkspacePermission permission); //!< for parsePermission()

} // namespace windlass::bitbucket
