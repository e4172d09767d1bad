// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace windlass::models {
class RepositoryModel;
}

namespace windlass::ui {

//! What stands below a table of repositories: how many, whether more come, what went wrong, and how
//! old what is shown is then. Empty while an empty list says it by its face.
[[nodiscard]] QString listStatus(const models::RepositoryModel &model);

//! What stands in the place of the rows while there are none.
[[nodiscard]] QString emptyListText(const models::RepositoryModel &model);

//! "Updated 3 min ago", at \a now (UTC); empty when the list was never fetched.
[[nodiscard]] QString listAge(const models::RepositoryModel &model, const QDateTime &now);

} // namespace windlass::ui
