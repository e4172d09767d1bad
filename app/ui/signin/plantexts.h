// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/consumerplan.h"

#include <QStringList>

namespace windlass::ui {

//! A line for each group of the consumer's page: "Repositories: Write, Admin".
[[nodiscard]] QStringList boxLines(const QList<workflows::PermissionBox> &boxes);

//! What \a scopes allow, named like the boxes of the consumer's page, those without a box last.
[[nodiscard]] QStringList permissionLines(const QStringList &scopes);

//! What each box is for, a line for each: "Repositories: Admin. To create repositories."
[[nodiscard]] QStringList reasonLines(const workflows::ConsumerPlan &plan);

} // namespace windlass::ui
