// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace windlass::workflows {

//! What a new consumer shall be good for.
enum class ConsumerPurpose {
    PushAndCreate,        //!< push, create repositories, open pull requests; what we propose
    ExistingRepositories, //!< push into repositories that exist
    Amplication,          //!< a consumer that Amplication can use, too
    Backstage             //!< a consumer that Backstage can use, too
};

//! A box on the consumer's page.
struct PermissionBox
{
    QString scope; //!< what it grants
    QString group; //!< "Repositories", as the page says it, untranslated
    QString name;  //!< "Admin", likewise
    QString why;   //!< translated sentence

    [[nodiscard]] QString label() const { return group + QStringLiteral(": ") + name; }
};

//! How to fill the consumer's page.
struct ConsumerPlan
{
    QString name; //!< of the consumer
    QString callbackUrl;
    bool isPrivate = false;     //!< "This is a private consumer"
    QList<PermissionBox> boxes; //!< in the page's order
};

[[nodiscard]] ConsumerPlan consumerPlan(ConsumerPurpose purpose);

//! The boxes that grant \a scopes, in the page's order; a scope that none is known for has none.
[[nodiscard]] QList<PermissionBox> boxesOf(const QStringList &scopes);

//! The label of the box that grants \a scope, such as "Repositories: Admin"; \a scope itself when
//! no box is known for it.
[[nodiscard]] QString boxFor(const QString &scope);

//! Plain text that asks an administrator of \a workspace (may be empty) to make the consumer.
[[nodiscard]] QString messageToAdministrator(const ConsumerPlan &plan, const QString &workspace,
                                             const QString &consumerPage);

} // namespace windlass::workflows
