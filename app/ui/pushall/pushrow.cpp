// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pushall/pushrow.h"

#include "models/activitymodel.h"
#include "projects/appfolder.h"
#include "workflows/pushactivity.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::ui {

using Item = workflows::PublishMany::Item;
using State = Item::State;
using models::PushStanding;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::ui::PushRow)
};

PushStanding standingOf(State state)
{
    switch (state) {
    case State::Looking:
        return PushStanding::Looking;
    case State::Stopped:
        return PushStanding::Stopped;
    case State::Ready:
        return PushStanding::Ready;
    case State::UpToDate:
        return PushStanding::UpToDate;
    case State::Waiting:
        return PushStanding::Waiting;
    case State::Pushing:
        return PushStanding::Pushing;
    case State::Pushed:
        return PushStanding::Pushed;
    case State::Failed:
        break;
    }
    return PushStanding::Failed;
}

QString pushingText(const workflows::PublishProgress &progress)
{
    if (progress.phase == workflows::PublishProgress::Phase::Waiting)
        return Text::tr("waiting...");
    const auto percent = workflows::sentPercent(progress);
    return percent ? Text::tr("pushing %L1 %").arg(*percent) : Text::tr("pushing");
}

QString stateText(const Item &item)
{
    switch (item.state) {
    case State::Looking:
        return Text::tr("looking...");
    case State::Stopped:
        return Text::tr("cannot be pushed yet");
    case State::Ready:
        return Text::tr("ready");
    case State::UpToDate:
        return Text::tr("up to date");
    case State::Waiting:
        return Text::tr("waiting...");
    case State::Pushing:
        return pushingText(item.progress);
    case State::Pushed:
        return Text::tr("pushed");
    case State::Failed:
        break;
    }
    return item.error->kind == ErrorKind::Cancelled ? Text::tr("cancelled") : Text::tr("failed");
}

QString repositoryOf(const Item &item)
{
    if (!item.report.repository.isEmpty() || !item.app.link)
        return item.report.repository;
    return u"%1/%2"_s.arg(item.app.link->workspaceSlug, item.app.link->repositorySlug);
}

//! Where the push went, or will go as far as that can be told beforehand.
QString branchOf(const Item &item)
{
    if (!item.report.branch.isEmpty() || !item.app.link)
        return item.report.branch;
    const store::Link &link = *item.app.link;
    if (link.mode == store::PublishMode::Review && !link.isToBeCreated())
        return link.reviewBranch.isEmpty() ? projects::reviewBranchFor(item.app.folder)
                                           : link.reviewBranch;
    if (!link.branch.isEmpty())
        return link.branch;
    const bool isKnown = item.plan && item.plan->state.headBranch;
    return isKnown ? item.plan->state.headBranch->text() : u"main"_s;
}

QString findingsOf(const Item &item)
{
    if (item.state == State::Stopped)
        return item.error->message;
    const int count =
        item.plan ? int(std::count_if(item.plan->findings.begin(), item.plan->findings.end(),
                                      [](const projects::Finding &one) { return !one.isKept; }))
                  : 0;
    return count > 0 ? Text::tr("%Ln note(s)", nullptr, count) : QString();
}

} // namespace

models::PushListModel::Row pushRow(const Item &item)
{
    models::PushListModel::Row row;
    row.app = item.app.id;
    row.folder = item.app.folder;
    row.name = projects::appName(item.app.folder);
    row.standing = standingOf(item.state);
    row.stateText = stateText(item);
    row.repository = repositoryOf(item);
    row.branch = branchOf(item);
    if (item.plan) {
        row.files = item.plan->snapshot.files;
        row.bytes = item.plan->snapshot.bytes;
    }
    row.findings = findingsOf(item);
    if (item.error)
        row.problem = item.error->message;
    if (!item.report.commit.isEmpty()) {
        const auto result = item.error ? Result<>(tl::unexpected(*item.error)) : Result<>();
        const store::Activity done = workflows::activityOf(item.app, item.report, result);
        row.commit = done.hasArrived ? done.commit : QString();
        row.commitPage = models::commitPage(done);
    }
    if (item.report.pullRequest) {
        row.pullRequest = item.report.pullRequest->id;
        row.pullRequestPage = item.report.pullRequest->page;
    }
    return row;
}

} // namespace windlass::ui
