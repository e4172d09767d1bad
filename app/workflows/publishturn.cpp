// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/apps.h"
#include "workflows/admission.h"
#include "workflows/publishproject.h"
#include "workflows/regenerateapp.h"

#include <QTimer>
#include <QtConcurrentRun>

#include <utility>

//! When a publish may begin: one at a time of an app and to a repository, two at a time of this
//! program.

using namespace std::chrono_literals;

namespace windlass::workflows {

using Phase = PublishProgress::Phase;

namespace {

constexpr auto turnInterval = 200ms;

//! The link \a now with what each push is asked for, and which may not be stored.
store::Link asAskedFor(store::Link now, const store::Link &asked)
{
    now.source = asked.source;
    now.writesOnceAsAmplication = asked.writesOnceAsAmplication;
    now.mode = asked.mode;
    now.baseDirectory = asked.baseDirectory;
    now.opensDrafts = asked.opensDrafts;
    now.closesSourceBranch = asked.closesSourceBranch;
    now.userUuid = asked.userUuid;
    now.consumerKey = asked.consumerKey;
    return now;
}

//! What was decided to be pushed all the same.
QList<store::KeptFinding> keptIn(const QList<projects::Finding> &findings)
{
    QList<store::KeptFinding> kept;
    for (const projects::Finding &finding : findings) {
        if (finding.isKept)
            kept.append({finding.kind, finding.path, finding.subject});
    }
    return kept;
}

} // namespace

// Another window or command may be pushing this app right now, or to its repository, and other apps
// may be first. The locks first: who waits for another program must not keep other apps of this one
// waiting.
void PublishProject::takeTurn()
{
    if (m_isSettled)
        return;
    if (m_isLocked) {
        takePlace();
        return;
    }
    const auto lock = [lock = m_lock] { return lock->tryLock(); };
    deliver(QtConcurrent::run(&m_services.pushQueue->lockThread(), lock), this,
            [this](const Result<bool> &isLocked) { triedToLock(isLocked); });
}

void PublishProject::triedToLock(const Result<bool> &isLocked)
{
    if (m_isSettled)
        return;
    if (!isLocked) {
        settle(tl::unexpected(isLocked.error()));
        return;
    }
    m_isLocked = *isLocked;
    if (m_isLocked)
        takePlace();
    else
        waitForTurn();
}

void PublishProject::takePlace()
{
    if (!m_place)
        m_place.emplace(m_services.pushQueue);
    if (!m_place->isServed()) {
        waitForTurn();
        return;
    }
    announce(Phase::Looking);
    askAdmission();
}

// Who must be in the catalog of people is asked for before each push.
void PublishProject::askAdmission()
{
    then<bool>(admitPush(m_services, m_session), [this](bool) {
        if (m_hasWaited)
            lookAgain();
        else
            openJournal();
    });
}

void PublishProject::waitForTurn()
{
    if (!std::exchange(m_hasWaited, true))
        announce(Phase::Waiting);
    QTimer::singleShot(turnInterval, this, &PublishProject::takeTurn);
}

// Who pushes to where the app goes must not go on to where it went. A command may push to another
// repository, which the app is linked to by that only.
Result<> PublishProject::readLinkAgain()
{
    const auto now = m_services.apps.linkNow(m_request.app.id, link());
    if (now) {
        m_stored = now->leadsWith(m_stored) ? asAskedFor(*now, m_stored) : *now;
        m_request.app.link = asAskedFor(*now, link());
        return {};
    }
    const bool isAskedFor =
        now.error().kind == ErrorKind::PlanChanged && !m_stored.leadsWith(link());
    return isAskedFor ? Result<>() : Result<>(tl::unexpected(now.error()));
}

// The push before this one may have made a repository and commits of the folder: the same files are
// another plan now. Other files are for the user to see first.
void PublishProject::lookAgain()
{
    if (const Result<> read = readLinkAgain(); !read) {
        settle(read);
        return;
    }
    const auto look = [app = m_request.app, stop = m_stop.get_token(),
                       report = relay<projects::PlanProgress>(),
                       copy = ownCopyFor(m_services.profile, m_request.app)] {
        return projects::makePlan(app, stop, report, copy);
    };
    then<projects::Plan>(QtConcurrent::run(&m_services.gitThreads, look),
                         [this](const projects::Plan &plan) { lookedAgain(plan); });
}

// History that was not shown would go along, with what is in it.
void PublishProject::lookedAgain(projects::Plan plan)
{
    projects::keep(plan.findings, keptIn(m_request.plan.findings));
    const bool isSame = plan.snapshot.tree == m_request.plan.snapshot.tree;
    if (!isSame || (plan.firstThatStops() != nullptr && !m_request.isPreview)) {
        settle(
            fail(ErrorKind::PlanChanged, tr("The folder has changed while this push was waiting. "
                                            "Look at the changes again.")));
        return;
    }
    m_request.plan = std::move(plan);
    openJournal();
}

} // namespace windlass::workflows
