// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/publishmany.h"

#include "foundation/deliver.h"
#include "workflows/manageapps.h"
#include "workflows/session.h"

#include <algorithm>
#include <utility>

namespace windlass::workflows {

using State = PublishMany::Item::State;

namespace {

constexpr int atOnce = 2;

bool isSameRepository(const store::Link &one, const store::Link &other)
{
    const bool hasSameName =
        one.workspaceSlug == other.workspaceSlug && one.repositorySlug == other.repositorySlug;
    const bool hasSameUuid =
        !one.repositoryUuid.isEmpty() && one.repositoryUuid == other.repositoryUuid;
    return one.apiUrl == other.apiUrl && (hasSameName || hasSameUuid);
}

Error cancelled()
{
    return {ErrorKind::Cancelled, PublishMany::tr("Cancelled. Nothing was sent.")};
}

} // namespace

PublishMany::PublishMany(const Services &services, Sessions &sessions, ManageApps &apps,
                         QObject *parent)
    : QObject(parent), m_services(services), m_sessions(sessions), m_apps(apps)
{
}

PublishMany::~PublishMany()
{
    m_stop.request_stop();
}

int PublishMany::count(State state) const
{
    return int(std::count_if(m_items.begin(), m_items.end(),
                             [state](const Item &item) { return item.state == state; }));
}

bool PublishMany::isLooking() const
{
    return !m_isPushing && count(State::Looking) > 0;
}

void PublishMany::look(const QList<store::App> &apps, Judge judge)
{
    if (m_isPushing)
        return;
    m_stop.request_stop();
    m_stop = {};
    m_hasPushed = false;
    ++m_generation;
    m_lookedAt = 0;
    m_judge = std::move(judge);
    m_items.clear();
    m_toLookAt.clear();
    for (const store::App &app : apps) {
        m_toLookAt.append(int(m_items.size()));
        m_items.append(Item{app, State::Looking, {}, {}, {}, {}});
    }
    lookOn();
}

void PublishMany::lookOn()
{
    while (m_lookedAt < atOnce && !m_toLookAt.isEmpty())
        lookAt(m_toLookAt.takeFirst());
}

void PublishMany::lookAt(int at)
{
    ++m_lookedAt;
    store::App &app = m_items[at].app;
    app = m_apps.atNewestBuild(app).value_or(app);
    deliver(m_apps.plan(m_items.at(at).app, m_stop.get_token()), this,
            [this, at, generation = m_generation](const Result<projects::Plan> &plan) {
                if (generation == m_generation)
                    lookedAt(at, plan);
            });
}

void PublishMany::lookedAt(int at, const Result<projects::Plan> &plan)
{
    --m_lookedAt;
    Item &item = m_items[at];
    item.plan.reset();
    if (plan) {
        item.plan = *plan;
        m_apps.judgeAuthor(item.app, *item.plan);
        if (m_judge)
            m_judge(item.app, *item.plan);
    }
    const bool isCancelled = m_isPushing && m_stop.stop_requested();
    const auto why = plan ? whyNotReady(item) : plan.error();
    const bool isLeft = m_apps.interruptedPush(item.app).value_or(std::nullopt).has_value();
    if (isCancelled)
        settle(at, State::Failed, cancelled());
    else if (why)
        settle(at, State::Stopped, why);
    else if (!isLeft && projects::isUpToDate(item.app, *item.plan))
        settle(at, State::UpToDate);
    else
        settle(at, m_isPushing ? State::Waiting : State::Ready);
    lookOn();
    if (m_isPushing)
        pushOn();
    else if (count(State::Looking) == 0)
        Q_EMIT looked();
}

std::optional<Error> PublishMany::whyNotReady(const Item &item) const
{
    if (!item.app.link)
        return Error{ErrorKind::NotFound, tr("This app has no repository yet. Choose one for it.")};
    if (const auto account = accountOf(m_services, *item.app.link); !account)
        return account.error();
    if (const projects::Finding *finding = item.plan->firstThatStops())
        return Error{ErrorKind::Finding, finding->message, finding->kind};
    return std::nullopt;
}

void PublishMany::push(const QString &message)
{
    if (m_isPushing || isLooking() || count(State::Ready) == 0)
        return;
    m_message = message;
    m_isPushing = true;
    m_hasPushed = true;
    for (int at = 0; at < m_items.size(); ++at) {
        if (m_items.at(at).state == State::Ready)
            settle(at, State::Waiting);
    }
    pushOn();
}

void PublishMany::retryFailed()
{
    if (m_isPushing || isLooking() || count(State::Failed) == 0)
        return;
    m_isPushing = true;
    m_stop = {};
    for (int at = 0; at < m_items.size(); ++at) {
        Item &item = m_items[at];
        if (item.state != State::Failed)
            continue;
        if (const auto known = m_apps.find(item.app.id); known && *known)
            item.app = **known;
        item.report = {};
        item.progress = {};
        m_toLookAt.append(at);
        settle(at, State::Looking);
    }
    lookOn();
}

void PublishMany::cancel()
{
    if (!m_isPushing)
        return;
    m_stop.request_stop();
    for (const int at : std::exchange(m_toLookAt, {}))
        settle(at, State::Failed, cancelled());
    for (int at = 0; at < m_items.size(); ++at) {
        if (m_items.at(at).state == State::Waiting)
            settle(at, State::Failed, cancelled());
    }
    for (PublishProject *publish : findChildren<PublishProject *>())
        publish->cancel();
    pushOn();
}

//! Whether one of ours works in the repository of \a link.
bool PublishMany::isTaken(const store::Link &link) const
{
    return std::any_of(m_items.begin(), m_items.end(), [&link](const Item &item) {
        return item.state == State::Pushing && isSameRepository(*item.app.link, link);
    });
}

void PublishMany::pushOn()
{
    for (int at = 0; at < m_items.size() && count(State::Pushing) < atOnce; ++at) {
        const Item &item = m_items.at(at);
        if (item.state == State::Waiting && !isTaken(*item.app.link))
            publish(at);
    }
    const bool isAllDone = std::none_of(m_items.begin(), m_items.end(),
                                        [](const Item &item) { return item.isUnderWay(); });
    if (isAllDone && std::exchange(m_isPushing, false))
        Q_EMIT finished();
}

//! The link as it is now: another push may have settled a part of it. Errors: PlanChanged when it
//! leads elsewhere than what was shown; those of accountOf().
Result<store::Account> PublishMany::refreshed(Item &item) const
{
    const auto known = m_apps.find(item.app.id);
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return fail(ErrorKind::NotFound, tr("This app is no longer in the list."));
    const bool isSamePlace = (*known)->link && isSameRepository(*(*known)->link, *item.app.link)
                             && (*known)->link->mode == item.app.link->mode
                             && (*known)->link->baseDirectory == item.app.link->baseDirectory;
    if (!isSamePlace)
        return fail(ErrorKind::PlanChanged,
                    tr("Another repository was chosen for this app since the list was made. "
                       "Make the list again."));
    item.app = **known;
    return accountOf(m_services, *item.app.link);
}

void PublishMany::publish(int at)
{
    Item &item = m_items[at];
    const auto account = refreshed(item);
    if (!account) {
        settle(at, State::Failed, account.error());
        return;
    }
    auto *publish = new PublishProject(m_services, m_sessions.open(*account),
                                       {item.app, *item.plan, {}, m_message}, this);
    connect(publish, &PublishProject::progressed, this,
            [this, at](const PublishProgress &progress) {
                m_items[at].progress = progress;
                Q_EMIT changed(at);
            });
    connect(publish, &PublishProject::finished, this,
            [this, at, publish] { published(at, publish); });
    settle(at, State::Pushing);
    Q_EMIT started(item.app.id, publish);
    publish->start();
}

void PublishMany::published(int at, PublishProject *publish)
{
    Item &item = m_items[at];
    item.report = publish->report();
    item.plan->snapshot.changes.clear(); // thirty long lists would only lie there
    publish->setParent(nullptr);
    publish->deleteLater();
    const Result<> &result = publish->result();
    if (result)
        settle(at, State::Pushed);
    else if (result.error().kind == ErrorKind::NothingToPush)
        settle(at, State::UpToDate);
    else
        settle(at, State::Failed, result.error());
    pushOn();
}

void PublishMany::settle(int at, State state, const std::optional<Error> &error)
{
    m_items[at].state = state;
    m_items[at].error = error;
    Q_EMIT changed(at);
}

} // namespace windlass::workflows
