// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/consumerplan.h"

#include "handover/consumerfile.h"
#include "workflows/consumerentry.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace windlass::workflows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::ConsumerPlan)
};

//! What Windlass, or the program it shares the consumer with, uses a box for.
QString reasonFor(const QString &scope)
{
    const QHash<QString, QString> reasons{
        {u"email"_s, Text::tr("Finds your entry in a catalog of people by your e-mail address.")},
        {u"account"_s, Text::tr("Shows who is signed in and which workspaces there are.")},
        {u"account:write"_s, Text::tr("Changes the account. Windlass never does that.")},
        {u"team"_s, Text::tr("Lets the other program see who belongs to a workspace.")},
        {u"team:write"_s, Text::tr("Lets the other program change who belongs to a workspace.")},
        {u"project"_s,
         Text::tr("Shows the projects, so that a new repository can be put into one.")},
        {u"project:admin"_s, Text::tr("Lets the other program create and change projects.")},
        {u"repository"_s, Text::tr("Lists the repositories and reads what is in them.")},
        {u"repository:write"_s, Text::tr("Pushes commits. Reading is part of it.")},
        {u"repository:admin"_s, Text::tr("Creates repositories. Pushing is not part of it.")},
        {u"repository:delete"_s, Text::tr("Deletes repositories. Windlass never does that.")},
        {u"pullrequest"_s, Text::tr("Finds the pull requests that are open.")},
        {u"pullrequest:write"_s, Text::tr("Opens pull requests and comments on them.")},
        {u"webhook"_s, Text::tr("Lets the other program hear of pushes.")},
    };
    return reasons.value(scope);
}

} // namespace

QList<PermissionBox> boxesOf(const QStringList &scopes)
{
    QList<PermissionBox> boxes;
    for (const bitbucket::PermissionBox &box : bitbucket::permissionBoxes()) {
        if (scopes.contains(box.scope))
            boxes.append({box, reasonFor(box.scope)});
    }
    return boxes;
}

ConsumerPlan consumerPlan(ConsumerPurpose purpose)
{
    switch (purpose) {
    case ConsumerPurpose::ExistingRepositories:
        return {u"Windlass"_s, proposedCallback(), false,
                boxesOf({u"account"_s, u"repository:write"_s})};
    case ConsumerPurpose::Amplication:
        return {u"Windlass and Amplication"_s, handover::amplicationCallback(), false,
                boxesOf({u"account"_s, u"team"_s, u"team:write"_s, u"project"_s, u"project:admin"_s,
                         u"repository"_s, u"repository:write"_s, u"repository:admin"_s,
                         u"pullrequest"_s, u"pullrequest:write"_s, u"webhook"_s})};
    case ConsumerPurpose::Backstage:
        return {u"Windlass and Backstage"_s, handover::backstageCallback(), false,
                boxesOf({u"account"_s, u"team"_s})};
    case ConsumerPurpose::PushAndCreate:
        break;
    }
    return {u"Windlass"_s, proposedCallback(), false,
            boxesOf({u"email"_s, u"account"_s, u"project"_s, u"repository:write"_s,
                     u"repository:admin"_s, u"pullrequest:write"_s})};
}

QString messageToAdministrator(const ConsumerPlan &plan, const QString &workspace,
                               const QString &consumerPage)
{
    QStringList lines{
        workspace.isEmpty()
            ? Text::tr("Hello, I would like to push generated apps to our Bitbucket workspace with "
                       "Windlass. For that I need an OAuth consumer, which only an administrator "
                       "can create.")
            : Text::tr("Hello, I would like to push generated apps to the Bitbucket workspace "
                       "\"%1\" with Windlass. For that I need an OAuth consumer, which only an "
                       "administrator can create.")
                  .arg(workspace),
        QString()};
    if (!consumerPage.isEmpty())
        lines.append(Text::tr("1. Open %1 and press \"Add consumer\".").arg(consumerPage));
    else
        lines.append(Text::tr("1. Open the settings of the workspace, \"OAuth consumers\", and "
                              "press \"Add consumer\"."));
    lines.append(Text::tr("2. Name: %1").arg(plan.name));
    lines.append(Text::tr("3. Callback URL: %1").arg(plan.callbackUrl));
    lines.append(plan.isPrivate ? Text::tr("4. Tick \"This is a private consumer\".")
                                : Text::tr("4. Leave \"This is a private consumer\" unticked."));
    lines.append(Text::tr("5. Permissions, no others:"));
    for (const PermissionBox &box : plan.boxes)
        lines.append(u"   - %1: %2"_s.arg(box.label(), box.why));
    lines.append(Text::tr("6. Press Save, open the new consumer in the list, and send me its key "
                          "and secret, please not by e-mail: the secret is like a password."));
    lines.append(QString());
    lines.append(Text::tr("The consumer can do nothing by itself. Each person signs in with their "
                          "own account and can do with it at most what they may do anyway."));
    return lines.join(u'\n') + u'\n';
}

QString messageToTickBoxes(const QString &key, const QString &boxes)
{
    const QStringList lines{
        Text::tr("Hello, Windlass lacks a permission of the OAuth consumer with the key %1. Only "
                 "an administrator of its workspace can change that.")
            .arg(key),
        QString(),
        Text::tr("1. Open the settings of the workspace, \"OAuth consumers\", and there the "
                 "consumer."),
        Text::tr("2. Tick, besides what is ticked already: %1").arg(boxes),
        Text::tr("3. Press Save.")};
    return lines.join(u'\n') + u'\n';
}

} // namespace windlass::workflows
