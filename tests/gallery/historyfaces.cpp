// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The history of an app.

#include "gallery/appdesk.h"
#include "gallery/face.h"
#include "ui/main/mainwindow.h"

#include <QAbstractItemView>
#include <QAction>

using namespace Qt::StringLiterals;

namespace windlass::gallery {

using store::Activity;
using State = AppDesk::State;

namespace {

Activity pushed(int daysAgo, const QString &branch, int pullRequest = 0)
{
    const QString repository = u"https://bitbucket.org/acme/shop-api"_s;
    Activity activity;
    activity.outcome = Activity::Outcome::Pushed;
    activity.endedAt = QDateTime::currentDateTimeUtc().addDays(-daysAgo);
    activity.repository = u"acme/shop-api"_s;
    activity.branch = branch;
    activity.commit = QString(40, QChar(u'a' + daysAgo % 6));
    activity.hasArrived = true;
    activity.repositoryPage = QUrl(repository);
    activity.pullRequest = pullRequest;
    if (pullRequest > 0)
        activity.pullRequestPage = QUrl(u"%1/pull-requests/%2"_s.arg(repository).arg(pullRequest));
    return activity;
}

Activity ended(Activity::Outcome outcome, int daysAgo, const QString &message)
{
    Activity activity;
    activity.outcome = outcome;
    activity.endedAt = QDateTime::currentDateTimeUtc().addDays(-daysAgo);
    activity.repository = u"acme/shop-api"_s;
    activity.branch = u"main"_s;
    activity.message = message;
    return activity;
}

QList<Activity> aMonth()
{
    return {
        pushed(30, u"main"_s),
        pushed(9, u"main"_s),
        ended(Activity::Outcome::Cancelled, 8, u"Cancelled. Nothing arrived on Bitbucket."_s),
        pushed(2, u"windlass/shop-api"_s, 12),
        pushed(1, u"feature/a-branch-with-a-rather-long-name-for-a-small-column"_s),
        ended(Activity::Outcome::Failed, 0,
              spoken("windlass::Refusal",
                     "This branch takes no direct pushes from you: a branch restriction of the "
                     "repository forbids it. Push for review instead, or ask an administrator of "
                     "the repository."))};
}

//! \param current  the row that is selected
Scene history(const QList<Activity> &activities, int current)
{
    const auto desk = AppDesk::signedIn();
    if (!desk)
        return {};
    const store::App app = desk->add(u"shop-api"_s, nestApp());
    bool isSetUp = desk->link(app);
    for (const Activity &activity : activities)
        isSetUp = isSetUp && desk->browse.office->services.activity.add(app.id, activity);
    if (!isSetUp || !desk->show(State::Ready))
        return {};
    desk->browse.window->findChild<QAction *>(u"showHistory"_s)->trigger();
    auto *rows = desk->browse.window->findChild<QAbstractItemView *>(u"history"_s);
    rows->setCurrentIndex(rows->model()->index(current, 0));
    return desk->scene(rows->model()->rowCount() == activities.size());
}

} // namespace

QList<Face> historyFaces()
{
    return {{u"history"_s, u"empty"_s, [] { return history({}, 0); }},
            {u"history"_s, u"failed-selected"_s, [] { return history(aMonth(), 0); }},
            {u"history"_s, u"pull-request-selected"_s, [] { return history(aMonth(), 2); }}};
}

} // namespace windlass::gallery
