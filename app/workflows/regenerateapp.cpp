// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/regenerateapp.h"

#include "foundation/deliver.h"
#include "foundation/logging.h"
#include "git/outputrules.h"
#include "projects/appfolder.h"
#include "workflows/reviewbranch.h"

#include <QDir>
#include <QHash>
#include <QtConcurrentRun>

namespace windlass::workflows {

namespace {

using Tips = QList<std::optional<git::ObjectId>>;

git::BranchName outputBranch(const RegenerateTask &task)
{
    return *git::BranchName::parse(projects::outputBranchOf(task.app));
}

// In the order in which placed() reads their tips.
QList<git::BranchName> branchesOf(const RegenerateTask &task)
{
    return {task.target.branch, task.target.origin.value_or(task.target.branch),
            outputBranch(task)};
}

git::RegenerateRequest placed(const RegenerateTask &task, const Tips &tips, const ReviewPast &past)
{
    const auto &[branch, origin, newest] = std::tie(tips.at(0), tips.at(1), tips.at(2));
    const bool isReview = task.target.destination.has_value();
    const bool isMerged = branch && past.latest && past.merged && past.latest->id == past.merged->id
                          && !past.merged->sourceCommit.isEmpty()
                          && branch->hex().startsWith(past.merged->sourceCommit);
    const git::OutputTraces traces{
        newest, past.merged.has_value(),
        past.merged ? git::commitLike(task.store, past.merged->sourceCommit) : std::nullopt};
    const git::OutputGround ground = isReview ? git::groundOf(task.store, origin, branch, isMerged)
                                              : git::OutputGround{branch ? branch : origin};
    return {task.plan.folder,
            task.plan.snapshot.tree,
            task.store,
            outputBranch(task),
            traces,
            ground,
            task.app.link->baseDirectory,
            task.target.branch,
            task.message,
            task.author,
            task.compression,
            task.isForReview,
            task.app.link->writesOnceAsAmplication ? git::amplicationWritesOnce() : std::string()};
}

// What a copy of our own can be the reason of, however unlikely.
bool mayBeDamage(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Storage:
    case ErrorKind::Internal:
    case ErrorKind::FolderUnusable:
    case ErrorKind::UnreadableReply:
        return true;
    default:
        return false;
    }
}

struct Fetched
{
    RegenerateTask task;
    Tips tips;
};

QFuture<Result<Fetched>> fetched(QThreadPool &threads, const RegenerateTask &task)
{
    return git::fetchBranches(threads, {task.store, task.remote, branchesOf(task)}, task.stop,
                              task.reportFetch)
        .then([task](const Result<Tips> &tips) {
            return tips.map([&task](const Tips &all) { return Fetched{task, all}; });
        });
}

// Another computer may have pushed the app, from a folder that is called otherwise.
Result<git::BranchName> settledBranch(const Fetched &first)
{
    const git::BranchName usual = outputBranch(first.task);
    if (!first.task.app.link->outputBranch.isEmpty())
        return usual;
    QList<git::ObjectId> people;
    for (const auto &tip : {first.tips.at(0), first.tips.at(1)}) {
        if (tip)
            people.append(*tip);
    }
    return git::outputBranchIn(first.task.store, people, first.task.app.link->baseDirectory, usual,
                               first.task.stop);
}

QFuture<Result<Fetched>> fetchedAll(QThreadPool &threads, const Result<Fetched> &first)
{
    const auto name =
        first ? settledBranch(*first) : Result<git::BranchName>(tl::unexpected(first.error()));
    if (!name)
        return ready<Fetched>(tl::unexpected(name.error()));
    if (*name == outputBranch(first->task))
        return ready<Fetched>(first);
    RegenerateTask other = first->task;
    other.app.link->outputBranch = name->text();
    return fetched(threads, other);
}

QFuture<Result<git::Regenerated>>
fetchAndRegenerate(QThreadPool &threads, const RegenerateTask &task, const ReviewPast &past)
{
    return QtConcurrent::run(&threads, [task] { return git::openOutputStore(task.store); })
        .then([&threads, task](const Result<> &opened) {
            return opened ? fetched(threads, task) : ready<Fetched>(tl::unexpected(opened.error()));
        })
        .unwrap()
        .then(&threads,
              [&threads](const Result<Fetched> &first) { return fetchedAll(threads, first); })
        .unwrap()
        .then(&threads, [past](const Result<Fetched> &all) -> Result<git::Regenerated> {
            if (!all)
                return tl::unexpected(all.error());
            return git::regenerate(placed(all->task, all->tips, past), all->task.decide,
                                   all->task.stop, all->task.reportFolder);
        });
}

QFuture<Result<git::Regenerated>> untilWhole(QThreadPool &threads, const RegenerateTask &task,
                                             const ReviewPast &past)
{
    return fetchAndRegenerate(threads, task, past)
        .then([&threads, task, past](const Result<git::Regenerated> &made) {
            if (made || !mayBeDamage(made.error().kind))
                return ready<git::Regenerated>(made);
            qCWarning(lcWorkflows, "The copy of the repository is made anew: %s.",
                      qUtf8Printable(made.error().detail));
            QDir(task.store).removeRecursively();
            return fetchAndRegenerate(threads, task, past);
        })
        .unwrap();
}

} // namespace

QString ownCopyFor(const Profile &profile, const store::App &app)
{
    const bool isOurs = app.link && app.link->source == store::SourceKind::GeneratorOutput;
    return isOurs ? profile.repositoryFolder(app.link->apiUrl.toString() + u' '
                                             + app.link->repositoryUuid)
                  : QString();
}

QFuture<Result<git::Regenerated>> regenerateApp(const std::shared_ptr<Session> &session,
                                                QThreadPool &threads, const RegenerateTask &task)
{
    const QString begun = task.app.link->reviewBranch;
    const auto review = git::BranchName::parse(
        begun.isEmpty() ? projects::reviewBranchFor(task.plan.folder) : begun);
    return reviewPast(session, *task.app.link, review.value_or(task.target.branch))
        .then([&threads, task](const Result<ReviewPast> &past) {
            return past ? untilWhole(threads, task, *past)
                        : ready<git::Regenerated>(tl::unexpected(past.error()));
        })
        .unwrap();
}

git::DecideOutput decideBy(const QList<store::OutputChoice> &choices,
                           const std::optional<git::OutputDecision> &forAll)
{
    QHash<QString, git::OutputDecision> decided;
    for (const store::OutputChoice &choice : choices) {
        using Side = store::OutputChoice::Side;
        decided.insert(choice.path, choice.side == Side::People ? git::OutputDecision::People
                                    : choice.side == Side::Generated
                                        ? git::OutputDecision::Generated
                                        : git::OutputDecision::Markers);
    }
    return [decided, forAll](const git::OutputConflict &conflict) {
        const auto found = decided.constFind(conflict.path);
        return found == decided.cend() ? forAll : std::optional(*found);
    };
}

} // namespace windlass::workflows
