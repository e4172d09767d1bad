// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace windlass::journeys {

//! 10 MB without an end of the line.
[[nodiscard]] QString longLine();
//! A practice scenario: an account with such a name, and the workspaces "called", which has it
//! itself, "names" and "words" with one repository each that has it as a name or a description.
[[nodiscard]] QJsonObject longScenario();

} // namespace windlass::journeys
