// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/linkspeed.h"
#include "projects/appfolder.h"
#include "store/apps.h"
#include "workflows/publishproject.h"
#include "workflows/regenerateapp.h"
#include "workflows/reviewbranch.h"
#include "workflows/unwrittenstep.h"

#include <algorithm>

//! What a publish does for a generator's output: its commit is made in a copy of the repository
//! that is Windlass's own, on top of what people did.

using namespace Qt::StringLiterals;

namespace windlass::workflows {

using git::ObjectId;
using Step = PublishJournal::Step;

bool PublishProject::isGenerated() const
{
    return link().source == store::SourceKind::GeneratorOutput;
}

// Where the commits of this app are on this computer.
QString PublishProject::commitsAt() const
{
    return isGenerated() ? ownCopyFor(m_services.profile, m_request.app) : m_request.plan.folder;
}

// The first push for review, of a service that Amplication's servers may have pushed before.
bool PublishProject::mayContinueAmplication() const
{
    const bool isAmplication = m_request.plan.kind.id == "amplication"_L1
                               || projects::isAmplicationBuild(m_request.app.folder);
    return isGenerated() && isReview() && isAmplication && m_repository.mainBranch
           && m_request.wish.branch.isEmpty() && link().reviewBranch.isEmpty();
}

void PublishProject::continueAmplication()
{
    m_mayEndAtOnce = true;
    const auto names = projects::amplicationBranchesFor(m_request.app.folder);
    then<std::optional<git::BranchName>>(
        firstThere(m_session, link(), names), [this](const std::optional<git::BranchName> &found) {
            if (found) {
                m_request.app.link->reviewBranch = found->text();
                note(tr("The branch %1 of Amplication is continued.").arg(found->text()));
            }
            settleTarget();
        });
}

void PublishProject::regenerate()
{
    announce(PublishProgress::Phase::Packing);
    const auto choices = m_request.usesChoices
                             ? m_services.apps.outputChoices().all(m_request.app.id)
                             : Result<QList<store::OutputChoice>>(QList<store::OutputChoice>());
    if (!choices) {
        settle(tl::unexpected(choices.error()));
        return;
    }
    const git::DecideOutput decide = decideBy(*choices, m_request.forAllConflicts);
    if (m_request.isPreview) {
        makeOutputCommit(decide);
        return;
    }
    m_journal.setMessage(message());
    record(Step::Committing, [this, decide] { makeOutputCommit(decide); });
}

void PublishProject::makeOutputCommit(const git::DecideOutput &decide)
{
    withToken([this, decide](const QString &token) {
        using Compression = git::CommitRequest::Compression;
        const RegenerateTask task{commitsAt(),
                                  remote(token),
                                  m_request.app,
                                  *m_target,
                                  m_request.plan,
                                  message(),
                                  author(),
                                  git::isFastLink(m_repository.cloneUrl) ? Compression::Fast
                                                                         : Compression::Small,
                                  decide,
                                  m_request.isPreview,
                                  m_stop.get_token(),
                                  {},
                                  relay<git::FolderProgress>()};
        receiveCommit<git::Regenerated>(
            regenerateApp(m_session, m_services.gitThreads, task),
            [this](const git::Regenerated &done) { regenerated(done); });
    });
}

static QString fewOf(const QStringList &paths)
{
    constexpr qsizetype most = 10;
    const QString named = paths.mid(0, most).join(u", "_s);
    return paths.size() > most ? named + u", …"_s : named;
}

static git::Change changeOf(const git::FileNumbers &file)
{
    using From = git::FileNumbers::Kind;
    using To = git::Change::Kind;
    const To kind = file.kind == From::Added     ? To::Added
                    : file.kind == From::Deleted ? To::Deleted
                                                 : To::Modified;
    return {kind, file.path, 0};
}

void PublishProject::regenerated(const git::Regenerated &done)
{
    m_regenerated = done;
    m_report.conflicts = done.made.conflicts;
    m_request.plan.snapshot.changes.clear();
    for (const git::FileNumbers &file : done.changes)
        m_request.plan.snapshot.changes.append(changeOf(file));
    if (done.review)
        m_report.review = reviewOf(commitsAt(), done);
    tellKept(done);
    if (m_request.isPreview) {
        settle({});
        return;
    }
    recogniseArrival([this] { settleOutput(m_regenerated->made); });
}

void PublishProject::settleOutput(const git::GeneratedCommit &made)
{
    if (made.commit)
        settleOutputBranch(*made.commit);
    else if (made.isNothingNew)
        settleUnlessArrived();
    else
        settle(fail(ErrorKind::Conflict, undecidedText()));
}

void PublishProject::tellKept(const git::Regenerated &done)
{
    if (done.base.isLost)
        note(tr("The output that this repository was last generated with is gone, so each file "
                "that differs is a question. Files that only the repository has are kept."));
    if (const QStringList &kept = done.made.kept; !kept.isEmpty())
        note(tr("Rules keep %Ln file(s) as they are in the repository: %1.", nullptr,
                int(kept.size()))
                 .arg(fewOf(kept)));
}

// From now on the app may be called otherwise: people's work names this branch.
void PublishProject::settleOutputBranch(const ObjectId &commit)
{
    const QString branch = m_regenerated->outputBranch.text();
    if (link().outputBranch == branch) {
        committed(commit);
        return;
    }
    m_request.app.link->outputBranch = branch;
    if (!m_stored.leadsWith(link())) { // the app goes there once this has arrived
        committed(commit);
        return;
    }
    saveLink([this, commit](const Result<> &saved) {
        if (saved)
            committed(commit);
        else
            settle(tl::unexpected(unwrittenStep(Step::Committed, saved.error())));
    });
}

void PublishProject::settleUnlessArrived()
{
    const Error error{ErrorKind::NothingToPush,
                      tr("Nothing to push: %1 already has all that the generator made.")
                          .arg(m_repository.fullName)};
    if (finishEarlier(error))
        return;
    // Another computer may have pushed it: the next look at the folder compares with that.
    store::Link now = m_stored;
    if (m_regenerated->isOutputThere && m_stored.leadsWith(link()))
        now.lastOutput = m_regenerated->output.hex();
    deliver(m_services.apps.rememberPush(m_request.app.id, m_stored, now), this,
            [this, error](const Result<> &) { settle(tl::unexpected(error)); });
}

QString PublishProject::undecidedText() const
{
    QStringList paths;
    for (const git::OutputConflict &conflict : m_report.conflicts) {
        if (!conflict.decision)
            paths.append(conflict.path);
    }
    return tr("People and the generator changed the same in %Ln file(s): %1. Nothing was sent. "
              "Decide whose work stays.",
              nullptr, int(paths.size()))
        .arg(fewOf(paths));
}

std::optional<git::PushRequest::Companion> PublishProject::companion() const
{
    if (!m_regenerated)
        return std::nullopt;
    return git::PushRequest::Companion{m_regenerated->output, m_regenerated->outputBranch};
}

} // namespace windlass::workflows
