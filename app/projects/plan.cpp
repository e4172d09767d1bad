// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/plan.h"

#include "projects/appfolder.h"
#include "projects/commitset.h"
#include "projects/findings.h"

#include <QCoreApplication>

namespace windlass::projects {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::projects::Plan)
};

struct Base
{
    std::optional<git::ObjectId> tree; //!< or a commit
    bool isPushed = false;
};

//! What to compare with: the newest commit we know to be on the server, else HEAD. The history of
//! a folder that goes below a base directory stays here.
Base baseOf(const store::App &app, const git::FolderState &state)
{
    if (!app.link || !state.hasRepository)
        return {state.headCommit};
    const QString &directory = app.link->baseDirectory;
    const bool isReview = app.link->mode == store::PublishMode::Review;
    const QString &source = app.link->lastReviewSource;
    const QString reviewed = source.isEmpty() ? app.link->lastReviewCommit : source;
    for (const QString &hex : {isReview ? reviewed : QString(), app.link->lastCommit}) {
        const auto commit = git::ObjectId::fromHex(hex);
        const auto tree = commit ? git::treeBelow(app.folder, *commit, directory)
                                 : Result<std::optional<git::ObjectId>>();
        if (tree && *tree)
            return {*tree, true};
    }
    return directory.isEmpty() ? Base{state.headCommit} : Base{std::nullopt, true};
}

struct Look
{
    git::Snapshot snapshot;
    bool isPushed = false; //!< the changes are told against what was pushed
};

//! Against the last output that was pushed; nothing when that is not in the copy any more, or it
//! cannot be read.
std::optional<Result<Look>> lookAtOutput(const store::App &app, const QString &copy,
                                         const std::stop_token &stop,
                                         const git::ReportFolder &report)
{
    const auto last = git::ObjectId::fromHex(app.link->lastOutput);
    const auto branch = git::BranchName::parse(outputBranchOf(app));
    if (!last || !branch || !git::treeOf(copy, *last))
        return std::nullopt;
    const auto seen = git::snapshotBeside(app.folder, copy, *branch, last, stop, report);
    if (!seen && seen.error().kind != ErrorKind::Cancelled)
        return std::nullopt;
    return seen.map([](const git::Snapshot &snapshot) { return Look{snapshot, true}; });
}

Result<Look> lookAtFolder(const store::App &app, const QString &folder,
                          const git::FolderState &state, const std::stop_token &stop,
                          const git::ReportFolder &report)
{
    const Base base = baseOf(app, state);
    return git::snapshot(folder, base.tree, stop, report)
        .map([&base](const git::Snapshot &snapshot) {
            return Look{snapshot, base.isPushed};
        });
}

//! Below a base directory, and as output of a generator, a folder goes without its history.
std::optional<LocalHistory> historyOf(const store::App &app, const git::FolderState &state)
{
    const bool staysHere = app.link && !app.link->baseDirectory.isEmpty();
    if (staysHere || !state.headCommit)
        return std::nullopt;
    LocalHistory history{*state.headCommit, {}};
    const store::Link link = app.link.value_or(store::Link());
    for (const QString &hex : {link.lastCommit, link.lastReviewCommit, link.lastReviewSource}) {
        if (const auto commit = git::ObjectId::fromHex(hex))
            history.sent.append(*commit);
    }
    return history;
}

PlanProgress progressOf(const git::FolderProgress &folder)
{
    const bool isLooking = folder.phase == git::FolderProgress::Phase::Looking;
    return {isLooking ? PlanProgress::Phase::Looking : PlanProgress::Phase::Reading, folder.files,
            folder.totalFiles, folder.bytes};
}

} // namespace

const Finding *Plan::firstThatStops() const
{
    for (const Finding &finding : findings) {
        if (finding.stops())
            return &finding;
    }
    return nullptr;
}

bool isStillFor(const std::optional<store::Link> &planned, const std::optional<store::Link> &now)
{
    const store::Link before = planned.value_or(store::Link());
    const store::Link after = now.value_or(store::Link());
    return (!planned || !now || before.leadsWith(after))
           && before.baseDirectory == after.baseDirectory && before.source == after.source;
}

bool isUpToDate(const store::App &app, const Plan &plan)
{
    return app.link && app.link->lastPushAt.isValid() && plan.snapshot.changes.isEmpty();
}

void keep(QList<Finding> &findings, const QList<store::KeptFinding> &kept)
{
    for (Finding &finding : findings) {
        finding.isKept =
            finding.isKept
            || kept.contains(store::KeptFinding{finding.kind, finding.path, finding.subject});
    }
}

Result<Plan> makePlan(const store::App &app, std::stop_token stop, const ReportPlan &report,
                      const QString &ownCopy)
{
    const Result<AppFolder> folder = openAppFolder(app.folder);
    if (!folder)
        return tl::unexpected(folder.error());
    const Result<git::FolderState> state = git::inspect(folder->path);
    if (!state)
        return tl::unexpected(state.error());
    const bool isOutput = app.link && app.link->source == store::SourceKind::GeneratorOutput;
    if (isOutput && state->hasRepository)
        return fail(ErrorKind::FolderUnusable,
                    Text::tr("The folder has a git repository of its own, so it is no plain output "
                             "of a generator. Push it as a working tree."));
    const auto reportFolder = [&report](const git::FolderProgress &at) {
        if (report)
            report(progressOf(at));
    };
    const auto output = isOutput ? lookAtOutput(app, ownCopy, stop, reportFolder) : std::nullopt;
    const auto look =
        output ? *output : lookAtFolder(app, folder->path, *state, stop, reportFolder);
    if (!look)
        return tl::unexpected(look.error());
    const git::Snapshot &snapshot = look->snapshot;
    const auto files = commitSet(folder->path, *state, snapshot, look->isPushed);
    if (!files)
        return tl::unexpected(files.error());
    const AppKind kind = recogniseKind(folder->path);
    const auto found =
        findAll({folder->path, kind, *files, snapshot.obstacles, state->hasRepository,
                 state->identity.has_value(), historyOf(app, *state)},
                stop, report);
    if (!found)
        return tl::unexpected(found.error());
    return Plan{folder->path, *state, snapshot, *found, kind};
}

} // namespace windlass::projects
