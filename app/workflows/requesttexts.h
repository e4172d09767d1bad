// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/outputmerge.h"
#include "git/types.h"
#include "projects/plan.h"

#include <QString>
#include <QStringList>

namespace windlass::workflows {

// What a pull request says of a push. Not translated: it is for everybody who reads it. Markdown;
// names from the folder stand between backticks.

//! One line, as long as Bitbucket takes it. \param message  of the commit
[[nodiscard]] QString requestTitle(const QString &message);

//! What made the app, how much there is, what was checked, and the commit that it began with.
[[nodiscard]] QString requestDescription(const projects::Plan &plan, const QString &baseDirectory,
                                         const git::ObjectId &commit);

//! Where people and the generator disagreed, and whose work is there now; empty: nowhere.
[[nodiscard]] QString conflictsText(const QList<git::OutputConflict> &conflicts);

//! What a later push brought, with its commit.
[[nodiscard]] QString requestComment(const projects::Plan &plan, const git::ObjectId &commit);

//! The commits, in hexadecimal, that \a texts tell of: descriptions and comments as these functions
//! write them. People's own texts tell of none.
[[nodiscard]] QStringList commitsToldOf(const QStringList &texts);

} // namespace windlass::workflows
