// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http.h"
#include "model.h"

namespace windlass::practice {

//! \file
//! What the API answers instead of what was asked for: JSON, plain text and HTML, as Bitbucket
//! does.

[[nodiscard]] Response jsonAnswer(int status, const QJsonObject &object);
[[nodiscard]] Response apiError(int status, const QString &message, QJsonObject more = {});
//! 400 with `fields`, message "field: text".
[[nodiscard]] Response fieldError(const QString &field, const QString &text);
[[nodiscard]] Response noSuchRepository();
//! HTML of 25 kB with things in it that nobody should log.
[[nodiscard]] Response noSuchRepositoryPage(const User &caller);
[[nodiscard]] Response forbidden();
[[nodiscard]] Response noApi();
[[nodiscard]] Response missingScope(const QStringList &granted, const QStringList &required);
//! 410 of the cross-workspace calls that ended in spring 2026.
[[nodiscard]] Response removedCall(const Settings &settings);
[[nodiscard]] Response goneWorkspace();
[[nodiscard]] Response notSignedIn();
[[nodiscard]] Response expiredToken(const Settings &settings);
[[nodiscard]] Response unknownToken(const Settings &settings);
[[nodiscard]] Response lengthRequired();
[[nodiscard]] Response paymentRequired();
[[nodiscard]] Response rateLimited();
[[nodiscard]] Response serverTimeout();

} // namespace windlass::practice
