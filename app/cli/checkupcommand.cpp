// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkupcommand.h"

#include "cli/console.h"
#include "foundation/deliver.h"
#include "workflows/serverreport.h"
#include "workflows/session.h"

#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace windlass::cli {

namespace {

QJsonObject toJson(const workflows::CheckUpResult &result)
{
    QJsonArray workspaces;
    for (const bitbucket::Workspace &workspace : result.workspaces)
        workspaces.append(QJsonObject{{u"slug"_s, workspace.slug},
                                      {u"name"_s, workspace.name},
                                      {u"uuid"_s, workspace.uuid},
                                      {u"administrator"_s, workspace.isAdministrator}});
    QJsonArray features;
    for (const workflows::FeatureCheck &check : result.features)
        features.append(QJsonObject{{u"feature"_s, workflows::featureName(check.feature)},
                                    {u"granted"_s, check.isGranted},
                                    {u"missing"_s, QJsonArray::fromStringList(check.missingScopes)},
                                    {u"box"_s, check.box}});
    const QJsonObject account{{u"display_name"_s, result.account.displayName},
                              {u"nickname"_s, result.account.nickname},
                              {u"username"_s, result.account.username},
                              {u"uuid"_s, result.account.userUuid},
                              {u"key"_s, result.account.consumerKey}};
    return {{u"account"_s, account},
            {u"workspaces"_s, workspaces},
            {u"granted"_s, QJsonArray::fromStringList(result.granted)},
            {u"features"_s, features}};
}

} // namespace

void CheckUpCommand::start()
{
    if (m_invocation.has(u"report"_s) && m_invocation.value(u"report"_s).isEmpty()) {
        console::tell(tr("--report needs the name of a file."));
        endLater(WrongUsage);
        return;
    }
    const auto account =
        workflows::chooseAccount(m_context.services, m_invocation.value(u"account"_s));
    if (!account) {
        end(account.error());
        return;
    }
    m_session = m_context.sessions.open(*account);
    deliver(workflows::checkUp(m_session), this,
            [this](const Result<workflows::CheckUpResult> &result) {
                if (result)
                    checked(*result);
                else
                    end(result.error());
            });
}

void CheckUpCommand::checked(const workflows::CheckUpResult &result)
{
    m_result = result;
    if (!m_invocation.has(u"report"_s)) {
        print();
        return;
    }
    deliver(workflows::serverReport(m_context.services, m_session, result), this,
            [this](const Result<QString> &report) {
                if (report)
                    writeReport(*report);
                else
                    end(report.error());
            });
}

void CheckUpCommand::writeReport(const QString &report)
{
    const QString path = m_invocation.value(u"report"_s);
    QSaveFile file(path);
    const QByteArray text = report.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        end({ErrorKind::Storage,
             tr("The report cannot be written to %1. Give another name.").arg(path),
             file.errorString()});
        return;
    }
    console::tell(tr("The report is in %1. Read it before you give it away.").arg(path));
    print();
}

void CheckUpCommand::print()
{
    if (isJson())
        console::print(QJsonDocument(toJson(m_result)));
    else
        printForPeople();
    endLater(Done);
}

void CheckUpCommand::printForPeople() const
{
    QStringList slugs;
    for (const bitbucket::Workspace &workspace : m_result.workspaces)
        slugs.append(workspace.slug);
    console::printLine(tr("Signed in as %1 (%2).")
                           .arg(m_result.account.displayName, m_result.account.nickname)
                           .simplified());
    console::printLine(slugs.isEmpty() ? tr("Workspaces: none")
                                       : tr("Workspaces: %1").arg(slugs.join(u", "_s)));
    for (const workflows::FeatureCheck &check : m_result.features) {
        const QString title = workflows::featureTitle(check.feature);
        console::printLine(
            check.isGranted
                ? tr("%1: yes").arg(title)
                : tr("%1: no. Open the consumer, tick %2, press Save, then check again.")
                      .arg(title, check.box));
    }
}

} // namespace windlass::cli
