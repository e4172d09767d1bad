// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/folderwalk.h"
#include "git/gitsettings.h"
#include "git/indexentries.h"
#include "git/rootfolder.h"
#include "git/workingtree.h"

#include <QCoreApplication>

#include <algorithm>

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::Places)
};

QString shown(std::string_view path)
{
    return QFile::decodeName(QByteArray(path.data(), static_cast<qsizetype>(path.size())));
}

Places placesOf(const FolderWalk &walk, qsizetype most)
{
    std::vector<std::string> folders = walk.folders();
    const auto depth = [](const std::string &path) {
        return std::count(path.begin(), path.end(), '/');
    };
    std::stable_sort(folders.begin(), folders.end(),
                     [&depth](const auto &a, const auto &b) { return depth(a) < depth(b); });
    Places places;
    for (const std::string &folder : folders) {
        if (places.folders.size() < most)
            places.folders.append(shown(std::string_view(folder).substr(0, folder.size() - 1)));
        else
            places.isWhole = false;
    }
    for (const FolderWalk::File &file : walk.files()) {
        if (file.isLink)
            continue;
        if (places.folders.size() + places.files.size() < most)
            places.files.append(shown(file.path));
        else
            places.isWhole = false;
    }
    return places;
}

Result<Places> lookInto(const OpenFolder &folder, git_repository *repository, qsizetype most,
                        const std::stop_token &stop)
{
    const auto settings = readSettings(folder, repository);
    const auto index = acquire<IndexHandle>({}, git_repository_index, repository);
    if (!settings || !index)
        return tl::unexpected(!settings ? settings.error() : index.error());
    const RootFolder root(QFile::encodeName(folder.path).toStdString());
    if (!root.isOpen())
        return fail(ErrorKind::FolderUnusable, Text::tr("The folder can no longer be read."));
    const TrackedFiles tracked = trackedFiles(index->get(), root, settings->isSparse);
    // Rules that a sparse checkout keeps out of the folder are not worth reading: without them too
    // much is looked at.
    FolderWalk walk(root, tracked, settings->rules, {},
                    [](const TrackedFile &) { return std::optional<std::string>(); });
    if (!walk.run(stop))
        return fail(ErrorKind::Cancelled, Text::tr("Stopped."));
    return placesOf(walk, most);
}

} // namespace

Result<Places> placesIn(const QString &folder, qsizetype most, std::stop_token stop)
{
    const auto opened = openFolder(folder);
    if (!opened)
        return tl::unexpected(opened.error());
    if (opened->repository)
        return lookInto(*opened, opened->repository.get(), most, stop);
    const auto scratch = scratchRepository(*opened);
    if (!scratch)
        return tl::unexpected(scratch.error());
    return lookInto(*opened, scratch->repository.get(), most, stop);
}

} // namespace windlass::git
