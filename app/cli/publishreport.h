// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "projects/plan.h"
#include "workflows/publishproject.h"

#include <QJsonObject>

#include <optional>

namespace windlass::cli {

//! people, generated or markers; nothing for any other name.
[[nodiscard]] std::optional<git::OutputDecision> decisionNamed(const QString &name);

//! What "windlass publish --json" prints. \param plan  nothing: it did not come that far
[[nodiscard]] QJsonObject publishJson(const QString &state, const workflows::PublishReport &report,
                                      const projects::Plan *plan,
                                      const std::optional<Error> &error);

//! What a push would do, for people: a line of numbers, then a line for each file.
[[nodiscard]] QStringList planLines(const projects::Plan &plan);

//! A line for each file in which people's work and the generator's meet.
[[nodiscard]] QStringList conflictLines(const QList<git::OutputConflict> &conflicts);

} // namespace windlass::cli
