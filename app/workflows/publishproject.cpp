// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/publishproject.h"

#include "foundation/deliver.h"
#include "foundation/shortened.h"
#include "git/linkspeed.h"
#include "git/packfeed.h"
#include "identity/systempolicy.h"
#include "projects/appfolder.h"
#include "store/apps.h"
#include "workflows/entityauthor.h"
#include "workflows/obtainrepository.h"
#include "workflows/pushactivity.h"
#include "workflows/repositorycheck.h"
#include "workflows/servertips.h"
#include "workflows/session.h"
#include "workflows/sharedrepository.h"
#include "workflows/unwrittenstep.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace windlass::workflows {

using git::ObjectId;
using Phase = PublishProgress::Phase;
using Step = PublishJournal::Step;

PublishProject::PublishProject(const Services &services, std::shared_ptr<Session> session,
                               PublishRequest request, QObject *parent)
    : QObject(parent),
      m_services(services),
      m_session(std::move(session)),
      m_request(std::move(request)),
      m_stored(m_request.stored.value_or(link())),
      m_journal(services.journal, m_request.app.id),
      m_lock(std::make_shared<PushLock>(services.profile, m_request.app.id, link()))
{
    m_report.files = m_request.plan.snapshot.files;
    m_report.bytes = m_request.plan.snapshot.bytes;
}

PublishProject::~PublishProject()
{
    m_stop.request_stop();
}

void PublishProject::start()
{
    const projects::Finding *finding = m_request.plan.firstThatStops();
    if (finding != nullptr && !m_request.isPreview) {
        settle(fail(ErrorKind::Finding, finding->message, finding->kind));
        return;
    }
    const Result<> allowed =
        identity::allowsPush(m_services.policy, link().workspaceSlug, link().isPrivate);
    if (!allowed) {
        settle(allowed);
        return;
    }
    m_mayEndAtOnce = true;
    takeTurn();
}

void PublishProject::openJournal()
{
    if (const Result<> opened =
            m_journal.open(link(), !isGenerated() && !m_request.plan.state.hasRepository);
        !opened) {
        settle(opened);
        return;
    }
    if (const auto &earlier = m_journal.earlier()) {
        if (m_request.message.isEmpty())
            m_request.message = earlier->message;
        if (!m_request.wish.isDirect && earlier->isReviewWished && !earlier->destination.isEmpty())
            m_request.wish.pullRequest = true;
    }
    m_journal.setReviewWished(m_request.wish.pullRequest
                              && link().mode == store::PublishMode::Direct);
    ensureRepository();
}

// A step that cannot be written is not taken.
void PublishProject::record(Step step, std::function<void()> take)
{
    m_journal.write(step, *this, [this, step, take = std::move(take)](const Result<> &written) {
        if (!written) {
            settle(tl::unexpected(unwrittenStep(step, written.error())));
            return;
        }
        Q_EMIT recorded(step);
        take();
    });
}

void PublishProject::cancel()
{
    m_stop.request_stop();
    if (m_mayEndAtOnce)
        settle(fail(ErrorKind::Cancelled, tr("Cancelled. Nothing was sent.")));
}

void PublishProject::ensureRepository()
{
    const auto shared = withSharedRepository(m_services, link());
    if (!shared) {
        settle(tl::unexpected(shared.error()));
        return;
    }
    m_request.app.link = *shared;
    if (link().isToBeCreated()) {
        if (m_request.isPreview)
            settle(fail(ErrorKind::NothingToPush,
                        tr("The repository is created by the first push. There is nothing to "
                           "compare with before.")));
        else
            createRepository();
        return;
    }
    m_mayEndAtOnce = true;
    const auto branch = projects::familiarBranch(m_request.app, m_request.wish);
    then<RepositoryLook>(
        lookAtRepository(m_session, link(), branch), [this](const RepositoryLook &look) {
            m_report.steps.append(u"repository found"_s);
            m_knownTip = look.tip;
            const Result<> good = checkFound(look.repository, link(), m_services.addresses);
            if (good)
                repositoryKnown(look.repository);
            else
                settle(good);
        });
}

void PublishProject::createRepository()
{
    if (m_stop.stop_requested()) {
        settle(fail(ErrorKind::Cancelled, tr("Cancelled. Nothing was sent.")));
        return;
    }
    announce(Phase::CreatingRepository);
    const auto isAskedFor = isAskedForByOthers(m_services, link());
    if (!isAskedFor) {
        settle(tl::unexpected(isAskedFor.error()));
        return;
    }
    const bool mayBeThere = *isAskedFor || m_journal.hasUnansweredCreate();
    // Not by then(): a cancel that came meanwhile must not forget the repository, and what is
    // written as asked for is asked for.
    record(Step::Creating, [this, mayBeThere] {
        deliver(obtainRepository(m_session, link(), mayBeThere), this,
                [this](const Result<ObtainedRepository> &obtained) {
                    if (obtained)
                        repositoryObtained(*obtained);
                    else
                        settle(tl::unexpected(obtained.error()));
                });
    });
}

void PublishProject::repositoryObtained(const ObtainedRepository &obtained)
{
    m_report.steps.append(obtained.isNew ? u"repository created"_s : u"repository found"_s);
    // By the uuid it is still the same link, which others may change meanwhile, when the repository
    // has another name than it was asked for by.
    m_request.app.link->repositoryUuid = obtained.repository.uuid;
    noteCreated([this, repository = obtained.repository] {
        m_request.app.link->repositorySlug = repository.slug;
        m_journal.setRepository(repository.slug);
        noteCreated([this, repository] {
            record(Step::Created, [this, repository] { repositoryCreated(repository); });
        });
    });
}

void PublishProject::noteCreated(std::function<void()> then)
{
    saveLink([this, then = std::move(then)](const Result<> &saved) {
        if (saved)
            then();
        else
            settle(tl::unexpected(unwrittenStep(Step::Created, saved.error())));
    });
}

void PublishProject::repositoryCreated(const bitbucket::Repository &repository)
{
    if (const Result<> good = checkCreated(repository, link(), m_services.addresses); !good)
        settle(good);
    else if (m_stop.stop_requested())
        settle(fail(ErrorKind::Cancelled,
                    tr("Cancelled. The repository %1 was created; no files were sent.")
                        .arg(repository.fullName)));
    else
        repositoryKnown(repository);
}

void PublishProject::repositoryKnown(const bitbucket::Repository &repository)
{
    m_repository = repository;
    m_report.repository = repository.fullName;
    m_report.repositoryPage = repository.page;
    const Result<> allowed =
        identity::allowsPush(m_services.policy, link().workspaceSlug, repository.isPrivate);
    if (!allowed) {
        settle(allowed);
        return;
    }
    recallReviewBranch();
    if (mayContinueAmplication())
        continueAmplication();
    else
        settleTarget();
}

void PublishProject::settleTarget()
{
    const bitbucket::Repository &repository = m_repository;
    const auto target = projects::chooseTarget(m_request.app, m_request.plan.state,
                                               repository.mainBranch, m_request.wish);
    if (!target) {
        settle(tl::unexpected(target.error()));
        return;
    }
    m_target = *target;
    m_report.branch = target->branch.text();
    m_journal.setTarget(m_report.branch,
                        target->destination ? target->destination->text() : QString());
    tellBeforehand();
    if (repository.mainBranch)
        readTips();
    else if (isGenerated())
        regenerate();
    else
        settleParent(); // an empty repository has no branches
}

void PublishProject::readTips()
{
    m_mayEndAtOnce = true;
    then<projects::ServerTips>(readServerTips(m_session, link(), *m_target, m_knownTip),
                               [this](const projects::ServerTips &tips) {
                                   m_tips = tips;
                                   judgeReviewBranch();
                               });
}

bool PublishProject::isReview() const
{
    return m_request.wish.pullRequest || link().mode == store::PublishMode::Review;
}

// What people should know before a push does it.
void PublishProject::tellBeforehand()
{
    if (isReview() && !m_repository.mainBranch)
        note(tr("%1 is empty, so this first push goes to %2 directly. Later ones open a pull "
                "request.")
                 .arg(m_repository.fullName, m_report.branch));
    else if (!isReview() && link().restrictedBranches.contains(m_report.branch))
        note(tr("%1 has refused a direct push before. Push for review if it does so again.")
                 .arg(m_report.branch));
}

git::Identity PublishProject::author() const
{
    const store::Account &account = m_session->account();
    // Git refuses an empty address; ".invalid" is reserved and reaches nobody.
    if (const auto entity = entityAuthor(m_services, account))
        return *entity;
    constexpr qsizetype mostOfName = 200;
    const QString name = shortened(account.displayName.simplified(), mostOfName);
    return m_request.plan.state.identity.value_or(
        git::Identity{name.isEmpty() ? u"Windlass"_s : name,
                      u"%1@windlass.invalid"_s.arg(bitbucket::slugFor(account.nickname))});
}

void PublishProject::commit(const projects::Footing &footing)
{
    announce(Phase::Packing);
    m_journal.setMessage(message());
    record(Step::Committing, [this, footing] { makeCommit(footing); });
}

void PublishProject::makeCommit(const projects::Footing &footing)
{
    using Compression = git::CommitRequest::Compression;
    git::CommitRequest request{m_request.plan.folder,
                               m_request.plan.snapshot.tree,
                               m_target->branch,
                               footing.parent,
                               message(),
                               author(),
                               git::isFastLink(m_repository.cloneUrl) ? Compression::Fast
                                                                      : Compression::Small,
                               link().baseDirectory,
                               footing.isAside};
    if (footing.mergeBase) {
        commitOnTop(request, footing);
        return;
    }
    if (footing.isReplacement)
        note(tr("The folder and %1 have nothing in common: on %2 the app's files take the place of "
                "what is there.")
                 .arg(m_target->destination->text(), m_report.branch));
    if (!m_tips.branch)
        request.feed = git::feedFor(request, m_request.plan.snapshot);
    if (request.feed)
        commitAndPushAlong(request);
    else
        makeCommit(request);
}

void PublishProject::makeCommit(const git::CommitRequest &request)
{
    const auto make = [request, stop = m_stop.get_token(), report = relayCommit()] {
        return git::commit(request, stop, report);
    };
    receiveCommit<ObjectId>(QtConcurrent::run(&m_services.gitThreads, make),
                            [this](const ObjectId &made) { committed(made); });
}

void PublishProject::committed(const ObjectId &commit, const QString &source)
{
    m_commit = commit;
    m_source = source;
    m_report.commit = commit.hex();
    m_report.steps.append(u"committed"_s);
    m_journal.setMessage(message());
    m_journal.setCommit(commit.hex(), source);
    record(Step::Committed, [this] { record(Step::Pushing, [this] { push(); }); });
}

void PublishProject::saveLink(std::function<void(const Result<> &)> then)
{
    const auto write = m_services.apps.rememberPush(m_request.app.id, m_stored, link());
    deliver(write, this, [this, now = link(), then = std::move(then)](const Result<> &saved) {
        if (saved)
            m_stored = now;
        then(saved);
    });
}

QString PublishProject::message() const
{
    const QString typed = m_request.message.trimmed();
    return typed.isEmpty() ? projects::defaultMessage(m_request.plan.kind, m_request.app.folder)
                           : typed;
}

void PublishProject::announce(Phase phase)
{
    Q_EMIT progressed({phase});
}

git::ReportFolder PublishProject::relayCommit()
{
    qint64 bytes = 0;
    for (const git::Change &change : m_request.plan.snapshot.changes)
        bytes += change.bytes;
    return relayTo<git::FolderProgress>(this, [this, bytes](const git::FolderProgress &at) {
        if (!m_isSettled)
            Q_EMIT progressed(progressOf(at, bytes));
    });
}

void PublishProject::note(const QString &sentence)
{
    m_report.notes.append(sentence);
    Q_EMIT noted(sentence);
}

void PublishProject::settle(const Result<> &result)
{
    if (m_isSettled)
        return;
    m_isSettled = true;
    m_result = result;
    if (m_feed)
        m_feed->giveUp();
    if (m_hasMadeRepository && !result)
        git::dropUnusedRepository(m_request.plan.folder);
    if (m_request.isPreview) {
        leave();
        return;
    }
    deliver(m_journal.end(result), this, [this](const Result<> &) {
        deliver(noteActivity(m_services.activity, m_request.app, m_report, m_result), this,
                [this](const Result<> &) { leave(); });
    });
}

// All is written: who comes next, and who hears of this, finds it.
void PublishProject::leave()
{
    m_place.reset();
    m_lock.reset();
    Q_EMIT finished();
}

} // namespace windlass::workflows
