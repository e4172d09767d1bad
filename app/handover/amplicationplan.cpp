// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/consumerfile.h"
#include "handover/environmentfile.h"
#include "handover/handoverplan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::handover {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::handover::AmplicationPlan)
};

const QString server = u"packages/amplication-server"_s;

//! The git service has moved; the newest place first.
const QStringList &gitServices()
{
    static const QStringList all{u"ee/packages/git-sync-manager"_s, u"packages/git-sync-manager"_s,
                                 u"packages/amplication-git-pull-request-service"_s};
    return all;
}

bool isProject(const QDir &root, const QString &folder)
{
    return root.exists(folder + u"/project.json"_s) || root.exists(folder + u"/package.json"_s);
}

//! A folder with a project in it comes before one that an older version has left behind.
QString gitServiceIn(const QDir &root)
{
    for (const QString &folder : gitServices()) {
        if (isProject(root, folder))
            return folder;
    }
    for (const QString &folder : gitServices()) {
        if (QFileInfo(root.filePath(folder)).isDir())
            return folder;
    }
    return {};
}

//! The checkout that \a folder is or lies in.
Result<QDir> checkoutAt(const QString &folder)
{
    QDir root(QFileInfo(folder).canonicalFilePath());
    if (root.path().isEmpty() || folder.isEmpty() || !QFileInfo(folder).isDir())
        return fail(ErrorKind::FolderMissing,
                    Text::tr("There is no folder \"%1\".").arg(QDir::toNativeSeparators(folder)));
    do {
        if (QFileInfo(root.filePath(server)).isDir())
            return root;
    } while (root.cdUp());
    return fail(ErrorKind::BadInput,
                Text::tr("\"%1\" is no Amplication checkout: there is no %2 in it.")
                    .arg(QDir::toNativeSeparators(folder), server));
}

//! The name that nx knows the project by.
QString nxName(const QDir &root, const QString &folder)
{
    static const QRegularExpression first(u"\"name\"\\s*:\\s*\"([\\w@/.-]+)\""_s);
    QFile file(root.filePath(folder + u"/project.json"_s));
    const QString text =
        file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    const QString name = first.match(text).captured(1);
    return name.isEmpty() ? folder.section(u'/', -1) : name;
}

QList<LeftStep> leftToDo(const QDir &root, const QString &gitService)
{
    QStringList lines{u"npx nx serve %1"_s.arg(nxName(root, server))};
    for (const QString &folder :
         {u"packages/amplication-client"_s, gitService, u"packages/amplication-build-manager"_s,
          u"packages/local-data-service-generator-controller"_s}) {
        if (folder == gitService || isProject(root, folder))
            lines.append(u"npx nx serve %1"_s.arg(nxName(root, folder)));
    }
    return {{Text::tr("Start these again, each in a terminal of its own."), lines.join(u'\n')},
            {Text::tr("The client has a switch of its own for billing. Set it in "
                      "packages/amplication-client/.env.local, if it is not set there."),
             u"NX_REACT_APP_BILLING_ENABLED=false"_s}};
}

Result<FileChange> changed(const QDir &root, const QString &name, const QList<Variable> &variables)
{
    auto change = lookAtFile(root.path(), name);
    if (!change)
        return change;
    const auto after = withEnvironment(change->before, variables);
    if (!after)
        return fail(ErrorKind::BadInput,
                    Text::tr("%1 cannot be changed. %2").arg(name, after.error().message));
    change->after = *after;
    change->hasSecret = true;
    return change;
}

} // namespace

Result<HandoverPlan> planAmplication(const QString &folder, const QString &key,
                                     const QString &secret)
{
    const auto root = checkoutAt(folder);
    if (!root)
        return tl::unexpected(root.error());
    const QString gitService = gitServiceIn(*root);
    if (gitService.isEmpty())
        return fail(ErrorKind::BadInput,
                    Text::tr("The git service of this Amplication checkout is in none of the "
                             "folders that are known: %1.")
                        .arg(gitServices().join(u", "_s)));
    const QList<Variable> consumer{{"BITBUCKET_CLIENT_ID", key.toUtf8()},
                                   {"BITBUCKET_CLIENT_SECRET", secret.toUtf8()}};
    HandoverPlan plan;
    plan.program = Program::Amplication;
    plan.folder = root->path();
    for (const QString &place : {server, gitService}) {
        QList<Variable> variables = consumer;
        if (place == server)
            variables.append(Variable{"BILLING_ENABLED", "false"});
        const auto change = changed(*root, place + u"/.env.local"_s, variables);
        if (!change)
            return tl::unexpected(change.error());
        plan.files.append(*change);
    }
    plan.shownKeys = {u"BITBUCKET_CLIENT_ID"_s, u"BILLING_ENABLED"_s};
    plan.callbackUrl = amplicationCallback();
    plan.leftToDo = leftToDo(*root, gitService);
    return plan;
}

bool HandoverPlan::isNeeded() const
{
    return std::any_of(files.cbegin(), files.cend(),
                       [](const FileChange &change) { return change.isNeeded(); });
}

QString programName(Program program)
{
    return program == Program::Amplication ? u"Amplication"_s : u"Backstage"_s;
}

} // namespace windlass::handover
