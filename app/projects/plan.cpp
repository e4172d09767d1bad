// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/plan.h"

#include "projects/appfolder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace windlass::projects {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::projects::Finding)
};

Finding findingFor(const git::Obstacle &obstacle)
{
    using Kind = git::Obstacle::Kind;
    using Severity = Finding::Severity;
    const QString &path = obstacle.path;
    switch (obstacle.kind) {
    case Kind::Filter:
        return {
            u"filter"_s, path, Severity::Stops,
            Text::tr("%1 needs a filter program (Git LFS, for example). Windlass does not run such "
                     "programs; take the rule out of .gitattributes or push with git.")
                .arg(path)};
    case Kind::NestedRepository:
        return {u"nested-repository"_s, path, Severity::Note,
                Text::tr("%1 is a repository of its own and is left out.").arg(path)};
    case Kind::Unreadable:
        return {u"unreadable"_s, path, Severity::Stops,
                Text::tr("%1 cannot be read. Check its permissions.").arg(path)};
    case Kind::Unsupported:
        return {u"unsupported"_s, path, Severity::Note,
                Text::tr("%1 is neither a file nor a folder and is left out.").arg(path)};
    case Kind::StagedDifference:
        return {u"staged"_s, path, Severity::Stops,
                Text::tr("%1 is staged in git with other content than the file has. Commit it with "
                         "git, or unstage it.")
                    .arg(path)};
    }
    return {};
}

//! What to compare with: the newest commit we know to be on the server, else HEAD.
std::optional<git::ObjectId> baseOf(const store::App &app, const git::FolderState &state)
{
    if (!app.link || !state.hasRepository)
        return state.headCommit;
    const bool isReview = app.link->mode == store::PublishMode::Review;
    for (const QString &hex :
         {isReview ? app.link->lastReviewCommit : QString(), app.link->lastCommit}) {
        const auto commit = git::ObjectId::fromHex(hex);
        if (commit && git::treeOf(app.folder, *commit))
            return commit;
    }
    return state.headCommit;
}

} // namespace

const Finding *Plan::firstThatStops() const
{
    for (const Finding &finding : findings) {
        if (finding.severity == Finding::Severity::Stops)
            return &finding;
    }
    return nullptr;
}

QList<Finding> findings(const git::Snapshot &snapshot)
{
    QList<Finding> result;
    for (const git::Obstacle &obstacle : snapshot.obstacles)
        result.append(findingFor(obstacle));
    for (const git::Change &change : snapshot.changes) {
        if (change.bytes > maximumFileSize)
            result.append(
                {u"size"_s, change.path, Finding::Severity::Stops,
                 Text::tr("%1 is larger than the 100 MB that Bitbucket accepts. Leave it out "
                          "by .gitignore.")
                     .arg(change.path)});
    }
    return result;
}

Result<Plan> makePlan(const store::App &app, std::stop_token stop)
{
    const Result<AppFolder> folder = openAppFolder(app.folder);
    if (!folder)
        return tl::unexpected(folder.error());
    const Result<git::FolderState> state = git::inspect(folder->path);
    if (!state)
        return tl::unexpected(state.error());
    Result<git::Snapshot> snapshot = git::snapshot(folder->path, baseOf(app, *state), stop);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const QList<Finding> found = findings(*snapshot);
    return Plan{folder->path, *state, std::move(*snapshot), found, recogniseKind(folder->path)};
}

} // namespace windlass::projects
