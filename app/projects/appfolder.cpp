// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/appfolder.h"

#include "projects/amplicationbuilds.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace windlass::projects {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::projects::AppFolder)
};

} // namespace

Result<AppFolder> openAppFolder(const QString &path)
{
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists())
        return fail(
            ErrorKind::FolderMissing,
            Text::tr("The folder \"%1\" is missing. It may have been moved or deleted.").arg(path));
    if (!info.isDir())
        return fail(ErrorKind::FolderUnusable,
                    Text::tr("\"%1\" is not a folder. Choose the folder of the app.").arg(path));
    if (!info.isReadable() || !info.isExecutable())
        return fail(ErrorKind::FolderUnusable,
                    Text::tr("The folder \"%1\" cannot be read. Check its permissions.").arg(path));
    const QString canonical = info.canonicalFilePath();
    return AppFolder{canonical, appName(canonical)};
}

QString appName(const QString &folder)
{
    const auto place = buildPlaceOf(folder);
    if (!place)
        return QFileInfo(folder).fileName();
    const QString name = nameOfBuild(folder);
    return name.isEmpty() ? place->resource : name;
}

bool isAmplicationBuild(const QString &folder)
{
    return buildPlaceOf(folder).has_value();
}

store::SourceKind usualSourceOf(const QString &folder)
{
    return isAmplicationBuild(folder) ? store::SourceKind::GeneratorOutput
                                      : store::SourceKind::WorkingTree;
}

bool mayBeGeneratorOutput(const QString &folder)
{
    const QFileInfo repository(folder + "/.git"_L1);
    return !repository.exists() && !repository.isSymbolicLink();
}

QString defaultMessage(const AppKind &kind, const QString &folder)
{
    const QString what = kind.shortTitle();
    return u"%1: generated"_s.arg(what.isEmpty() ? appName(folder).simplified() : what);
}

static QString branchPartFor(const QString &folder)
{
    constexpr qsizetype longestName = 100; // a folder's name may be longer than a branch's
    static const QRegularExpression unfit(u"[^a-z0-9_-]+"_s);
    static const QRegularExpression edges(u"^-+|-+$"_s);
    QString name = appName(folder).toLower();
    name.replace(unfit, u"-"_s).remove(edges).truncate(longestName);
    name.remove(edges);
    return name.isEmpty() ? u"app"_s : name;
}

QString reviewBranchFor(const QString &folder)
{
    return u"windlass/"_s + branchPartFor(folder);
}

QStringList amplicationBranchesFor(const QString &folder)
{
    return {u"amplication-"_s + branchPartFor(folder), u"amplication"_s};
}

QString outputBranchOf(const store::App &app)
{
    const bool isSettled = app.link && !app.link->outputBranch.isEmpty();
    return isSettled ? app.link->outputBranch : u"windlass-output/"_s + branchPartFor(app.folder);
}

} // namespace windlass::projects
