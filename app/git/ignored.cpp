// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/ignored.h"

#include "git/folder.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

//! The root of the working tree that \a folder lies in; empty when it lies in none.
QString rootAbove(const QString &folder)
{
    QDir at(folder);
    do {
        if (QFileInfo::exists(at.filePath(u".git"_s)))
            return at.path();
    } while (at.cdUp());
    return {};
}

} // namespace

Result<bool> isForCommits(const QString &file)
{
    const QString folder = QFileInfo(QFileInfo(file).path()).canonicalFilePath();
    const QString root = rootAbove(folder);
    if (root.isEmpty())
        return false;
    const auto opened = openForRules(root);
    if (!opened)
        return tl::unexpected(opened.error());
    const QByteArray path =
        QFile::encodeName(QDir(root).relativeFilePath(folder + u'/' + QFileInfo(file).fileName()));
    const auto index = acquire<IndexHandle>({}, git_repository_index, opened->get());
    if (!index)
        return tl::unexpected(index.error());
    if (git_index_get_bypath(index->get(), path.constData(), 0) != nullptr)
        return true;
    int ignored = 0;
    if (git_ignore_path_is_ignored(&ignored, opened->get(), path.constData()) < 0)
        return fail(ErrorKind::FolderUnusable, {}, u"the ignore rules cannot be read"_s);
    return ignored == 0;
}

} // namespace windlass::git
