// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "projects/finding.h"

#include <QList>
#include <QStringList>

namespace windlass::cli {

//! What --allow lets through: findings of a kind, everywhere or at a path and below it.
struct Allowance
{
    QString kind;
    QString path; //!< relative; empty: everywhere

    [[nodiscard]] bool covers(const projects::Finding &finding) const;
};

//! Reads FINDING[:PATH], once for each. Errors: BadInput for a kind that does not exist.
[[nodiscard]] Result<QList<Allowance>> parseAllowances(const QStringList &texts);

//! Marks findings as kept that are allowed. \param isStrict  warnings stop the push, too; notes do
//!                not: they are told about every other folder
void decide(QList<projects::Finding> &findings, const QList<Allowance> &allowances, bool isStrict);

} // namespace windlass::cli
