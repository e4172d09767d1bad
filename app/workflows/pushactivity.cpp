// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pushactivity.h"

#include "foundation/deliver.h"
#include "foundation/logging.h"
#include "store/activitylog.h"
#include "workflows/publishproject.h"

using namespace Qt::StringLiterals;

namespace windlass::workflows {

using store::Activity;

static Activity::Outcome outcomeOf(const Result<> &result)
{
    if (result)
        return Activity::Outcome::Pushed;
    return result.error().kind == ErrorKind::Cancelled ? Activity::Outcome::Cancelled
                                                       : Activity::Outcome::Failed;
}

Activity activityOf(const store::App &app, const PublishReport &report, const Result<> &result)
{
    Activity activity;
    activity.endedAt = QDateTime::currentDateTimeUtc();
    activity.outcome = outcomeOf(result);
    activity.repository = report.repository.isEmpty()
                              ? u"%1/%2"_s.arg(app.link->workspaceSlug, app.link->repositorySlug)
                              : report.repository;
    activity.repositoryPage = report.repositoryPage;
    activity.branch = report.branch;
    activity.commit = report.commit;
    activity.hasArrived = report.steps.contains(u"verified"_s);
    if (report.pullRequest) {
        activity.pullRequest = report.pullRequest->id;
        activity.pullRequestPage = report.pullRequest->page;
    }
    if (!result)
        activity.message = result.error().message;
    return activity;
}

QFuture<Result<>> noteActivity(store::ActivityLog &log, const store::App &app,
                               const PublishReport &report, const Result<> &result)
{
    if (report.isForwardedOnly || (!result && result.error().kind == ErrorKind::NothingToPush))
        return ready<void>({});
    return log.addAside(app.id, activityOf(app, report, result)).then([](const Result<> &noted) {
        if (!noted)
            qCWarning(lcWorkflows, "The push is missing in the history: %s.",
                      qUtf8Printable(noted.error().detail));
        return noted;
    });
}

} // namespace windlass::workflows
