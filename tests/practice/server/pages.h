// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model.h"

namespace windlass::practice {

//! \file
//! The HTML the practice server shows. Whatever comes from outside is escaped here.

//! A whole page that says what it is: \a body is HTML already.
[[nodiscard]] QByteArray page(const QString &title, const QString &body);
[[nodiscard]] QByteArray messagePage(const QString &heading, const QString &text);

struct ConsentQuestion
{
    QString consumerName;
    QStringList scopes;
    QList<User> users;
    QString nonce;
};
[[nodiscard]] QByteArray consentPage(const ConsentQuestion &question);

struct RepositoryFacts
{
    QString fullName;
    QString description;
    QString mainBranch;
    QString tip;
    QString readme;
    QList<PullRequest> pullRequests;
};
[[nodiscard]] QByteArray repositoryPage(const RepositoryFacts &facts);
[[nodiscard]] QByteArray pullRequestPage(const QString &fullName, const PullRequest &request);
[[nodiscard]] QByteArray consumersPage(const Workspace &workspace,
                                       const QList<Consumer> &consumers);

} // namespace windlass::practice
