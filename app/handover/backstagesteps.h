// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/handoverplan.h"

namespace windlass::handover {

//! What a handover to Backstage has come to.
struct BackstageOutcome
{
    bool usesVariables = false;
    QString environmentFile;  //!< its name
    bool lacksSignIn = false; //!< no configuration says how users are found in the catalog
};

//! What a Backstage app in \a folder still needs: its TypeScript is read, never written, and what
//! it has already is left out.
[[nodiscard]] QList<LeftStep> backstageSteps(const QString &folder,
                                             const BackstageOutcome &outcome);

} // namespace windlass::handover
