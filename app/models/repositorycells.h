// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

namespace windlass::models {

class RepositoryRows;

//! What the cells of a table of repositories say. Columns and roles are those of RepositoryModel.
[[nodiscard]] QVariant repositoryCell(const RepositoryRows &rows, int row, int column, int role);
[[nodiscard]] QVariant repositoryHeader(int column, int role);

} // namespace windlass::models
