// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QList>
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

//! A box on the consumer's page, in the page's own words, which are not translated.
struct PermissionBox
{
    QString scope; //!< what it grants
    QString group; //!< "Repositories"
    QString name;  //!< "Admin"

    [[nodiscard]] QString label() const { return group + QStringLiteral(": ") + name; }
};

//! Every box that Windlass knows, in the page's order (FACTS section 2).
[[nodiscard]] const QList<PermissionBox> &permissionBoxes();

//! The label of the box that grants \a scope, such as "Repositories: Admin"; \a scope itself when
//! no box is known for it.
[[nodiscard]] QString boxFor(const QString &scope);

//! What a 403 says about the permissions of a token.
struct ScopeRefusal
{
    QStringList required;
    QStringList granted;
};

//! Error::detail of a call that \a refusal ended. An Error has no room for lists, so they travel in
//! its detail, which is never translated; scopeRefusalOf() is the only one that reads it.
[[nodiscard]] QString detailOf(const ScopeRefusal &refusal);

//! The Error of a call that \a refusal ended; its message names the boxes to tick.
[[nodiscard]] Error errorOf(const ScopeRefusal &refusal);

//! What \a error says about permissions; nothing when it is about something else.
[[nodiscard]] std::optional<ScopeRefusal> scopeRefusalOf(const Error &error);

} // namespace windlass::bitbucket
