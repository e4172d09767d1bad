// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/appcontroller.h"

#include "foundation/deliver.h"
#include "foundation/relay.h"
#include "ui/publish/pushtexts.h"
#include "workflows/createrepository.h"
#include "workflows/manageapps.h"
#include "workflows/session.h"
#include "workflows/watchapp.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace windlass::ui {

AppController::AppController(const Context &context, store::App app, QObject *parent)
    : QObject(parent), m_context(context), m_app(std::move(app))
{
}

AppController::~AppController()
{
    m_planStop.request_stop();
}

AppController::State AppController::state() const
{
    if (m_publish != nullptr || m_held)
        return State::Running;
    if (m_planError)
        return State::Unusable;
    if (!m_plan)
        return State::Looking;
    if (!m_app.link)
        return State::NotLinked;
    if (m_isSignedOut)
        return State::SignedOut;
    if (m_interrupted)
        return State::Paused;
    return projects::isUpToDate(m_app, *m_plan) ? State::UpToDate : State::Ready;
}

QString AppController::branch() const
{
    if (m_app.link && !m_app.link->branch.isEmpty())
        return m_app.link->branch;
    if (m_plan && m_plan->state.headBranch)
        return m_plan->state.headBranch->text();
    return u"main"_s;
}

QString AppController::stateText() const
{
    switch (state()) {
    case State::Looking:
        return tr("looking...");
    case State::Unusable:
        return m_planError->kind == ErrorKind::FolderMissing ? tr("folder is missing")
                                                             : tr("cannot be pushed");
    case State::NotLinked:
        return tr("not connected");
    case State::SignedOut:
        return tr("signed out");
    case State::UpToDate:
        return tr("up to date");
    case State::Paused:
        return tr("paused: continue");
    case State::Running:
        break;
    case State::Ready:
        return m_app.link->lastPushAt.isValid()
                   ? tr("%Ln change(s)", nullptr, int(m_plan->snapshot.changes.size()))
                   : tr("ready for the first push");
    }
    if (m_progress.phase == workflows::PublishProgress::Phase::Waiting)
        return tr("waiting...");
    if (isPreviewing())
        return tr("looking...");
    const auto percent = workflows::sentPercent(m_progress);
    return percent ? tr("pushing %L1 %").arg(*percent) : tr("pushing");
}

models::AppStanding AppController::standing() const
{
    using models::AppStanding;
    switch (state()) {
    case State::Looking:
        return AppStanding::Looking;
    case State::Unusable:
        return m_planError->kind == ErrorKind::FolderMissing ? AppStanding::Missing
                                                             : AppStanding::Unusable;
    case State::NotLinked:
        return AppStanding::NotConnected;
    case State::SignedOut:
        return AppStanding::SignedOut;
    case State::Paused:
        return AppStanding::Paused;
    case State::Ready:
        return AppStanding::Changed;
    case State::UpToDate:
        return AppStanding::UpToDate;
    case State::Running:
        return isPreviewing() ? AppStanding::Looking : AppStanding::Pushing;
    }
    return AppStanding::Looking;
}

QList<bitbucket::FieldComplaint> AppController::complaints() const
{
    const bool hasFailed = m_outcome && !m_outcome->result;
    if (!hasFailed || !m_app.link || !m_app.link->isToBeCreated())
        return {};
    return workflows::complaintsOf(m_outcome->result.error());
}

void AppController::readApp()
{
    const QString folder = m_app.folder;
    if (const auto known = m_context.apps.find(m_app.id); known && *known)
        m_app = m_context.apps.atNewestBuild(**known).value_or(**known);
    if (m_watch != nullptr && m_app.folder != folder)
        watch();
}

void AppController::refresh()
{
    if (state() == State::Running)
        return;
    readApp();
    if (!projects::isStillFor(m_planLink, m_app.link)) {
        m_plan.reset();
        m_shownTree.reset(); // what was shown was about another place
    }
    m_interrupted = m_context.apps.interruptedPush(m_app).value_or(std::nullopt);
    m_isSignedOut = m_app.link && !workflows::accountOf(m_context.services, *m_app.link);
    m_planStop.request_stop();
    m_planStop = {};
    m_isPlanning = true;
    m_isPlanOutdated = false;
    m_planBegan = QDateTime::currentDateTimeUtc();
    m_progress = {};
    const int generation = ++m_planGeneration;
    const auto report =
        relayTo<projects::PlanProgress>(this, [this, generation](const projects::PlanProgress &at) {
            if (generation == m_planGeneration && state() == State::Looking) {
                m_progress = workflows::progressOf(at);
                Q_EMIT changed();
            }
        });
    deliver(m_context.apps.plan(m_app, m_planStop.get_token(), report), this,
            [this, generation, link = m_app.link](const Result<projects::Plan> &plan) {
                if (generation == m_planGeneration && m_publish == nullptr)
                    planArrived(plan, link);
            });
    Q_EMIT changed();
}

void AppController::setWatched(bool isWatched)
{
    if (isWatched == (m_watch != nullptr))
        return;
    if (!isWatched) {
        m_watch.reset();
        return;
    }
    watch();
    if (!m_isPlanning)
        refresh(); // nobody has watched it until now
}

void AppController::watch()
{
    m_watch = std::make_unique<workflows::WatchApp>(m_context.services, m_app.folder);
    connect(m_watch.get(), &workflows::WatchApp::changed, this, &AppController::folderChanged);
}

// A folder that goes on changing must not keep a plan from ever being finished.
void AppController::folderChanged()
{
    if (m_isPlanning)
        m_isPlanOutdated = true;
    else
        refresh();
}

void AppController::planArrived(const Result<projects::Plan> &plan,
                                const std::optional<store::Link> &link)
{
    m_isPlanning = false;
    const auto held = m_branchInCheck ? std::nullopt : std::exchange(m_held, std::nullopt);
    m_planLink = link;
    m_plan.reset();
    m_planError.reset();
    if (plan)
        m_plan = *plan;
    else
        m_planError = plan.error();
    if (m_watch && plan)
        m_watch->looked(m_planBegan);
    judgeAuthor();
    if (m_isPlanOutdated)
        refresh();
    else if (held)
        goOnWith(*held);
    if (m_plan)
        m_shownTree = m_plan->snapshot.tree;
}

// What nobody was shown is not pushed.
void AppController::goOnWith(const Held &wanted)
{
    if (m_plan && m_plan->snapshot.tree == wanted.tree)
        begin(wanted.message, wanted.way);
}

void AppController::judgeAuthor()
{
    if (m_plan && m_publish == nullptr) {
        m_context.apps.judgeAuthor(m_app, *m_plan);
        projects::keep(m_plan->findings, m_keptOnce);
    }
    Q_EMIT changed();
}

void AppController::leaveOut(const projects::Finding &finding)
{
    if (m_publish != nullptr)
        return;
    m_outcome.reset();
    if (const Result<> written = workflows::ManageApps::leaveOut(m_app, finding); !written)
        m_outcome = Outcome{written, {}};
    refresh();
}

void AppController::keep(const projects::Finding &finding, bool always)
{
    m_keptOnce.append({finding.kind, finding.path, finding.subject});
    if (always) {
        if (const Result<> kept = m_context.apps.keepAlways(m_app, finding); !kept)
            m_outcome = Outcome{kept, {}};
    }
    if (m_plan)
        projects::keep(m_plan->findings, m_keptOnce);
    Q_EMIT changed();
}

void AppController::trustFolder()
{
    m_outcome.reset();
    if (const Result<> kept = m_context.apps.trust(m_app); !kept)
        m_outcome = Outcome{kept, {}};
    refresh();
}

void AppController::push(const QString &message)
{
    begin(message, Way::Push);
}

void AppController::retry(const QString &message)
{
    const Way way = m_outcome ? m_outcome->way : Way::Push;
    begin(way == Way::Push ? message : QString(), way);
}

void AppController::pushForReview(const QString &message)
{
    if (!m_app.link || m_publish != nullptr)
        return;
    if (writeLink([](store::Link &link) { link.mode = store::PublishMode::Review; }))
        push(message);
    else
        refresh();
}

void AppController::getNewCommits()
{
    begin({}, Way::FastForward);
}

void AppController::begin(const QString &message, Way way)
{
    const State now = state();
    const bool maySee = way == Way::Preview && now == State::UpToDate;
    if (now == State::Looking && m_outcome && m_shownTree) {
        hold({message, way, m_shownTree});
        return;
    }
    if (now != State::Ready && now != State::Paused && !maySee)
        return;
    if (m_branchInCheck) {
        hold({message, way, {}});
        return;
    }
    const auto account = workflows::accountOf(m_context.services, *m_app.link);
    if (!account) {
        m_outcome = Outcome{tl::unexpected(account.error()), {}, way};
        refresh();
        return;
    }
    workflows::PublishRequest request{m_app, *m_plan, {}, message, way == Way::FastForward};
    request.isPreview = way == Way::Preview;
    auto *publish = new workflows::PublishProject(
        m_context.services, m_context.sessions.open(*account), std::move(request), this);
    connect(publish, &workflows::PublishProject::finished, publish, &QObject::deleteLater);
    follow(publish);
    m_way = way;
    publish->start();
    Q_EMIT changed();
}

void AppController::hold(const Held &wanted)
{
    m_held = wanted;
    m_outcome.reset();
    m_progress = {};
    m_progress.phase = workflows::PublishProgress::Phase::Waiting;
    Q_EMIT changed();
}

void AppController::branchChecked(const QString &name, bool isWanted, const Result<> &good)
{
    if (m_branchInCheck != name)
        return; // another one was chosen meanwhile
    m_branchInCheck.reset();
    const auto held = std::exchange(m_held, std::nullopt);
    if (!isWanted || m_publish != nullptr) {
        refresh();
        return; // too late: it was about something else
    }
    m_outcome.reset();
    if (!good)
        m_outcome = Outcome{good, {}};
    const bool isTaken = good && writeLink([&name](store::Link &link) { link.branch = name; });
    refresh();
    if (isTaken && held)
        begin(held->message, held->way);
}

void AppController::follow(workflows::PublishProject *publish)
{
    if (m_publish != nullptr)
        return;
    ++m_planGeneration; // a plan still under way must not change what is shown now
    m_planStop.request_stop();
    m_isPlanning = false;
    m_outcome.reset();
    m_review.reset();
    m_held.reset();
    m_way = Way::Push;
    m_progress = {};
    m_marks = {};
    m_publish = publish;
    connect(publish, &workflows::PublishProject::progressed, this, &AppController::progressed);
    connect(publish, &workflows::PublishProject::finished, this,
            [this, publish] { finished(publish); });
    Q_EMIT changed();
}

void AppController::cancel()
{
    if (m_publish != nullptr)
        m_publish->cancel();
    else if (std::exchange(m_held, std::nullopt))
        refresh();
    else if (state() == State::Looking)
        m_planStop.request_stop();
}

void AppController::progressed(const workflows::PublishProgress &progress)
{
    m_progress = progress;
    Q_EMIT changed();
    if (m_way == Way::Preview)
        return; // its marks tell of a push
    for (const QString &text : m_marks.passedBy(progress))
        Q_EMIT news(text);
}

void AppController::finished(workflows::PublishProject *done)
{
    m_publish.clear();
    keepReview(*done);
    if (m_way == Way::Preview) {
        previewed(*done);
        return;
    }
    m_outcome = Outcome{done->result(), done->report(), m_way};
    if (done->result())
        m_keptOnce.clear();
    if (done->result() && m_way == Way::Push)
        m_typedMessage.reset(); // the next push is about something else
    if (done->result() || !done->report().commit.isEmpty())
        m_plan.reset(); // what it lists has just been committed
    refresh();
    Q_EMIT ended(m_outcome->result ? outcomeText(m_outcome->report)
                                   : m_outcome->result.error().message);
    if (m_review && done->parent() == this)
        Q_EMIT reviewReady();
    if (!m_outcome->result)
        return; // the error panel tells it
    for (const QString &text : m_marks.rest() + QStringList(outcomeText(m_outcome->report)))
        Q_EMIT news(text);
}

} // namespace windlass::ui
