// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QStringList>

#include <optional>

namespace windlass::bitbucket {

//! \a granted and everything that it gives besides: pullrequest:write gives repository:write, but
//! repository:admin gives neither reading nor writing (FACTS section 2).
[[nodiscard]] QStringList withImplied(const QStringList &granted);

//! What of \a required is not given by \a granted.
[[nodiscard]] QStringList lackingScopes(const QStringList &granted, const QStringList &required);

//! The value of X-OAuth-Scopes: names with commas or blanks between.
[[nodiscard]] QStringList parseScopes(const QString &text);

//! What a 403 says about the permissions of a token.
struct ScopeRefusal
{
    QStringList required;
    QStringList granted;
};

//! Error::detail of a call that \a refusal ended. An Error has no room for lists, so they travel in
//! its detail, which is never translated; scopeRefusalOf() is the only one that reads it.
[[nodiscard]] QString detailOf(const ScopeRefusal &refusal);

//! What \a error says about permissions; nothing when it is about something else.
[[nodiscard]] std::optional<ScopeRefusal> scopeRefusalOf(const Error &error);

} // namespace windlass::bitbucket
