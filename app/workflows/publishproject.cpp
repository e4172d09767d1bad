// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/publishproject.h"

#include "foundation/deliver.h"
#include "git/linkspeed.h"
#include "projects/appfolder.h"
#include "store/apps.h"
#include "workflows/obtainrepository.h"
#include "workflows/pushactivity.h"
#include "workflows/repositorycheck.h"
#include "workflows/servertips.h"
#include "workflows/session.h"
#include "workflows/sharedrepository.h"
#include "workflows/unwrittenstep.h"

#include <QCoreApplication>
#include <QTimer>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::workflows {

using git::ObjectId;
using Phase = PublishProgress::Phase;
using Step = PublishJournal::Step;

namespace {

constexpr auto turnInterval = 200ms;

} // namespace

PublishProject::PublishProject(const Services &services, std::shared_ptr<Session> session,
                               PublishRequest request, QObject *parent)
    : QObject(parent),
      m_services(services),
      m_session(std::move(session)),
      m_request(std::move(request)),
      m_journal(services.journal, m_request.app.id)
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
    if (const projects::Finding *finding = m_request.plan.firstThatStops()) {
        settle(fail(ErrorKind::Finding, finding->message, finding->kind));
        return;
    }
    m_mayEndAtOnce = true;
    takeTurn();
}

// Another window or command may be pushing this app right now, or to its repository, and other apps
// may be first.
void PublishProject::takeTurn()
{
    if (m_isSettled)
        return;
    const Result<bool> isMine = hasTurn();
    if (!isMine) {
        settle(tl::unexpected(isMine.error()));
    } else if (!*isMine) {
        if (!std::exchange(m_hasWaited, true))
            announce(Phase::Waiting);
        QTimer::singleShot(turnInterval, this, &PublishProject::takeTurn);
    } else {
        m_mayEndAtOnce = false;
        announce(Phase::Looking);
        if (m_hasWaited)
            lookAgain();
        else
            openJournal();
    }
}

// The locks first: who waits for another program must not keep other apps of this one waiting.
Result<bool> PublishProject::hasTurn()
{
    if (!m_lock) {
        auto lock = tryLockApp(m_services, m_request.app.id);
        if (!lock)
            return tl::unexpected(lock.error());
        m_lock = std::move(*lock);
    }
    if (m_lock && !m_repositoryLock) {
        auto lock = tryLockRepository(m_services, link());
        if (!lock)
            return tl::unexpected(lock.error());
        m_repositoryLock = std::move(*lock);
    }
    if (m_repositoryLock && !m_place)
        m_place.emplace(m_services.pushQueue);
    return m_place && m_place->isServed();
}

// The push before this one may have made a repository and commits of the folder: the same files are
// another plan now. Other files are for the user to see first.
void PublishProject::lookAgain()
{
    const auto known = m_services.apps.find(m_request.app.folder);
    const bool isSamePlace = known && *known && (*known)->link
                             && (*known)->link->workspaceSlug == link().workspaceSlug
                             && (*known)->link->repositorySlug == link().repositorySlug;
    if (isSamePlace) {
        store::Link now = *(*known)->link;
        now.mode = link().mode; // these are asked for now, and may not be stored
        now.baseDirectory = link().baseDirectory;
        now.userUuid = link().userUuid;
        now.consumerKey = link().consumerKey;
        m_request.app.link = now;
    }
    const auto look = [app = m_request.app, stop = m_stop.get_token(),
                       report = relay<projects::PlanProgress>()] {
        return projects::makePlan(app, stop, report);
    };
    then<projects::Plan>(
        QtConcurrent::run(&m_services.gitThreads, look), [this](const projects::Plan &plan) {
            if (plan.snapshot.tree != m_request.plan.snapshot.tree) {
                settle(fail(ErrorKind::PlanChanged,
                            tr("The folder has changed while this push was waiting. "
                               "Look at the changes again.")));
                return;
            }
            m_request.plan = plan;
            openJournal();
        });
}

void PublishProject::openJournal()
{
    if (const Result<> opened = m_journal.open(link(), !m_request.plan.state.hasRepository);
        !opened) {
        settle(opened);
        return;
    }
    if (const auto &earlier = m_journal.earlier()) {
        if (m_request.message.isEmpty())
            m_request.message = earlier->message;
        m_request.wish.pullRequest = m_request.wish.pullRequest || !earlier->destination.isEmpty();
    }
    ensureRepository();
}

bool PublishProject::record(PublishJournal::Step step)
{
    if (const Result<> written = m_journal.write(step); !written) {
        settle(tl::unexpected(unwrittenStep(step, written.error())));
        return false;
    }
    Q_EMIT recorded(step);
    return true;
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
    announce(Phase::CreatingRepository);
    const bool mayBeThere = m_journal.hasUnansweredCreate();
    if (!record(Step::Creating))
        return;
    // Not by then(): a cancel that came meanwhile must not forget the repository.
    deliver(obtainRepository(m_session, link(), mayBeThere), this,
            [this](const Result<ObtainedRepository> &obtained) {
                if (obtained)
                    repositoryObtained(*obtained);
                else
                    settle(tl::unexpected(obtained.error()));
            });
}

void PublishProject::repositoryObtained(const ObtainedRepository &obtained)
{
    const bitbucket::Repository &repository = obtained.repository;
    m_request.app.link->repositoryUuid = repository.uuid;
    m_request.app.link->repositorySlug = repository.slug;
    m_report.steps.append(obtained.isNew ? u"repository created"_s : u"repository found"_s);
    if (const Result<> saved = saveLink(); !saved) {
        settle(tl::unexpected(unwrittenStep(Step::Created, saved.error())));
        return;
    }
    if (!record(Step::Created))
        return;
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
    if (repository.mainBranch)
        readTips();
    else
        settleParent(); // an empty repository has no branches
}

void PublishProject::readTips()
{
    m_mayEndAtOnce = true;
    then<projects::ServerTips>(readServerTips(m_session, link(), *m_target, m_knownTip),
                               [this](const projects::ServerTips &tips) {
                                   m_tips = tips;
                                   recogniseArrival();
                                   fetchTip();
                               });
}

// A push that was interrupted after its commit had arrived never got to say so.
void PublishProject::recogniseArrival()
{
    const auto &earlier = m_journal.earlier();
    if (!earlier || !m_tips.branch || earlier->commit != m_tips.branch->hex())
        return;
    store::Link &arrived = *m_request.app.link;
    (earlier->destination.isEmpty() ? arrived.lastCommit : arrived.lastReviewCommit) =
        earlier->commit;
}

// What the server has beyond the folder must be here before it can be judged.
void PublishProject::fetchTip()
{
    if (!isToBeFetched()) {
        settleParent();
        return;
    }
    if (!m_request.plan.state.hasRepository) {
        const auto made = git::startRepository(m_request.plan.folder, m_target->branch);
        if (!made) {
            settle(tl::unexpected(made.error()));
            return;
        }
        m_hasMadeRepository = *made;
        m_request.plan.state.hasRepository = true;
    }
    fetch(m_tips.branch ? m_target->branch : *m_target->origin);
}

// A folder without a repository of its own may take over somebody else's only as a part of it.
bool PublishProject::isToBeFetched() const
{
    const auto &tip = m_tips.base();
    if (!m_request.plan.state.hasRepository)
        return tip && !link().baseDirectory.isEmpty();
    return tip && !git::treeOf(m_request.plan.folder, *tip);
}

void PublishProject::fetch(const git::BranchName &branch)
{
    withToken([this, branch](const QString &token) {
        git::FetchRequest request{m_request.plan.folder, remote(token), branch};
        then<ObjectId>(git::fetch(m_services.gitThreads, request, m_stop.get_token()),
                       [this](const ObjectId &) { settleParent(); });
    });
}

void PublishProject::settleParent()
{
    const auto footing =
        projects::chooseParent(m_request.app, m_request.plan.state, *m_target, m_tips);
    if (!footing) {
        settle(tl::unexpected(footing.error()));
        return;
    }
    const auto &parent = footing->parent;
    const auto tree = parent ? git::treeBelow(m_request.plan.folder, *parent, link().baseDirectory)
                             : Result<std::optional<ObjectId>>();
    if (!tree || *tree != m_request.plan.snapshot.tree) {
        chooseAuthor(*footing);
        return;
    }
    const bool isThere = *parent == m_tips.branch;
    if (isThere && m_journal.earlier()) {
        m_commit = *parent; // a push of ours arrived, and was interrupted after that
        m_report.commit = m_commit->hex();
        verified();
    } else if (isThere || *parent == m_tips.origin) {
        settle(fail(ErrorKind::NothingToPush,
                    tr("Nothing to push: %1 already has every file as it is here.")
                        .arg(m_repository.fullName)));
    } else {
        committed(*parent); // commits made with git, or by a push that was interrupted
    }
}

void PublishProject::chooseAuthor(const projects::Footing &footing)
{
    const store::Account &account = m_session->account();
    // Git refuses an empty address; ".invalid" is reserved and reaches nobody.
    m_author = m_request.plan.state.identity.value_or(
        git::Identity{account.displayName.isEmpty() ? u"Windlass"_s : account.displayName,
                      u"%1@windlass.invalid"_s.arg(bitbucket::slugFor(account.nickname))});
    commit(footing);
}

void PublishProject::commit(const projects::Footing &footing)
{
    announce(Phase::Packing);
    m_journal.setMessage(message());
    if (!record(Step::Committing))
        return;
    using Compression = git::CommitRequest::Compression;
    const git::CommitRequest request{m_request.plan.folder,
                                     m_request.plan.snapshot.tree,
                                     m_target->branch,
                                     footing.parent,
                                     message(),
                                     m_author,
                                     git::isFastLink(m_repository.cloneUrl) ? Compression::Fast
                                                                            : Compression::Small,
                                     link().baseDirectory,
                                     footing.isAside};
    const auto make = [request, stop = m_stop.get_token(), report = relay<git::FolderProgress>()] {
        return git::commit(request, stop, report);
    };
    then<ObjectId>(QtConcurrent::run(&m_services.gitThreads, make),
                   [this](const ObjectId &made) { committed(made); });
}

void PublishProject::committed(const ObjectId &commit)
{
    m_commit = commit;
    m_report.commit = commit.hex();
    m_report.steps.append(u"committed"_s);
    m_journal.setMessage(message());
    m_journal.setCommit(commit.hex());
    if (record(Step::Committed) && record(Step::Pushing))
        push();
}

Result<> PublishProject::saveLink()
{
    return m_services.apps.saveLink(m_request.app.id, *m_request.app.link);
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

void PublishProject::settle(const Result<> &result)
{
    if (m_isSettled)
        return;
    m_isSettled = true;
    m_result = result;
    if (m_hasMadeRepository && !result)
        git::dropUnusedRepository(m_request.plan.folder);
    m_journal.end(result);
    noteActivity(m_services.activity, m_request.app, m_report, result);
    m_place.reset();
    m_repositoryLock.reset();
    m_lock.reset();
    QMetaObject::invokeMethod(this, &PublishProject::finished, Qt::QueuedConnection);
}

} // namespace windlass::workflows
