// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/permissions.h"

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

//! A box on the consumer's page, and what it is for.
struct PermissionBox : bitbucket::PermissionBox
{
    QString why; //!< translated sentence
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

//! Plain text that asks an administrator of \a workspace (may be empty) to make the consumer.
[[nodiscard]] QString messageToAdministrator(const ConsumerPlan &plan, const QString &workspace,
                                             const QString &consumerPage);

//! Plain text that asks an administrator to tick \a boxes, such as "Repositories: Admin", at the
//! consumer with \a key.
[[nodiscard]] QString messageToTickBoxes(const QString &key, const QString &boxes);

} // namespace windlass::workflows
