// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/consumerplan.h"

#include <QStringList>

namespace windlass::ui {

//! The boxes to tick, a line for each group of the consumer's page: "Repositories: Write, Admin".
[[nodiscard]] QStringList boxLines(const workflows::ConsumerPlan &plan);

//! What each box is for, a line for each: "Repositories: Admin. To create repositories."
[[nodiscard]] QStringList reasonLines(const workflows::ConsumerPlan &plan);

} // namespace windlass::ui
