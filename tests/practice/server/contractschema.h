// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

namespace windlass::practice {

//! \file
//! From a schema of the OpenAPI document to a JSON schema, with everything in which the service and
//! its document are known to differ.

[[nodiscard]] QJsonValue answerSchema(const QJsonValue &schema);
[[nodiscard]] QJsonValue requestSchema(const QJsonValue &schema);

} // namespace windlass::practice
