// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/regenerate.h"

#include "git/folder.h"
#include "git/history.h"
#include "git/tidystore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::Regenerate)
};

Result<ObjectId> storeOutput(const RegenerateRequest &request, const std::stop_token &stop,
                             const ReportFolder &report)
{
    CommitRequest output{request.folder,
                         request.expectedTree,
                         request.outputBranch,
                         request.traces.newest,
                         request.message,
                         request.author,
                         request.compression,
                         {},
                         true,
                         request.repository};
    auto made = commit(output, stop, report);
    const bool isSame = !made && made.error().kind == ErrorKind::NothingToPush;
    return isSame && request.traces.newest ? Result<ObjectId>(*request.traces.newest) : made;
}

} // namespace

Result<Regenerated> regenerate(const RegenerateRequest &request, const DecideOutput &decide,
                               const std::stop_token &stop, const ReportFolder &report)
{
    const auto output = storeOutput(request, stop, report);
    if (!output)
        return tl::unexpected(output.error());
    const auto base = findOutputBase(request.repository, request.ground.people,
                                     request.outputBranch, request.traces, stop);
    if (!base)
        return tl::unexpected(base.error());
    const auto made = commitGenerated(
        {request.repository, *output, request.outputBranch, *base, request.ground.people,
         request.ground.follows, request.directory, request.branch, request.message, request.author,
         request.traces.newest, request.compression, request.writesOnce},
        decide, stop);
    if (!made)
        return tl::unexpected(made.error());
    const auto changes = numbersOf(request.repository, base->commit, *output, stop);
    if (!changes)
        return tl::unexpected(changes.error());
    const bool isOutputThere = request.traces.newest == *output;
    Regenerated done{*output, isOutputThere, request.outputBranch, *base, *made, *changes};
    const bool isUndecided = !made->commit && !made->isNothingNew;
    if (!request.isForReview && !isUndecided)
        return done;
    return reviewOutput({request.repository, base->commit, request.ground.people, request.directory,
                         made->conflicts},
                        stop)
        .map([&done](const OutputReview &review) {
            done.review = review;
            return done;
        });
}

Result<> openOutputStore(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        git_repository_init_options options = GIT_REPOSITORY_INIT_OPTIONS_INIT;
        options.flags =
            GIT_REPOSITORY_INIT_NO_REINIT | GIT_REPOSITORY_INIT_MKPATH | GIT_REPOSITORY_INIT_BARE;
        const auto made = acquire<RepositoryHandle>({}, git_repository_init_ext,
                                                    QFile::encodeName(path).constData(), &options);
        if (!made)
            return fail(ErrorKind::Storage,
                        Text::tr("Windlass's own copy of the repository could not be stored. Check "
                                 "the free space on the disk, then try again."),
                        made.error().detail);
    }
    const auto opened = acquire<RepositoryHandle>({}, git_repository_open_bare,
                                                  QFile::encodeName(path).constData());
    if (!opened)
        return fail(ErrorKind::FolderUnusable, opened.error().message, opened.error().detail);
    QDir packs(path + "/objects/pack"_L1);
    for (const QString &name : packs.entryList({u"tmp_*"_s}, QDir::Files | QDir::Hidden))
        packs.remove(name);
    return tidyStore(opened->get());
}

} // namespace windlass::git
