// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "projects/plan.h"

namespace windlass::projects {

//! Adds a note to \a plan when its commit would carry an address that is none of \a own: those by
//! which Bitbucket recognises the user. Without any of them nobody can tell. Once is enough, twice
//! does no harm.
void judgeAuthor(Plan &plan, const QStringList &own);

} // namespace windlass::projects
