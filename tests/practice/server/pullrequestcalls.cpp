// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest.h"

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

QJsonValue fieldOf(const PullRequest &request, const QString &name)
{
    static const QHash<QString, QString PullRequest::*> texts{
        {u"title"_s, &PullRequest::title},
        {u"description"_s, &PullRequest::description},
        {u"state"_s, &PullRequest::state},
        {u"source.branch.name"_s, &PullRequest::source},
        {u"destination.branch.name"_s, &PullRequest::destination},
        {u"author.uuid"_s, &PullRequest::authorUuid},
        {u"created_on"_s, &PullRequest::createdOn},
        {u"updated_on"_s, &PullRequest::updatedOn},
    };
    if (name == u"id")
        return request.id;
    if (name == u"draft")
        return request.isDraft;
    if (name == u"reviewers.uuid")
        return QJsonArray::fromStringList(request.reviewers);
    return request.*texts.value(name);
}

ListRules rules()
{
    return {{u"id"_s, u"title"_s, u"description"_s, u"state"_s, u"draft"_s, u"source.branch.name"_s,
             u"destination.branch.name"_s, u"author.uuid"_s, u"reviewers.uuid"_s, u"created_on"_s,
             u"updated_on"_s},
            50,
            10};
}

//! Lists show reviewers and the like only when `fields` asks for them.
QJsonObject listItem(const Call &call, const PullRequest &request)
{
    QJsonObject object = call.backend.shapes.pullRequest(call.repository, request);
    for (const QString &name : {u"reviewers"_s, u"participants"_s, u"rendered"_s}) {
        if (!call.asksFor(u"values."_s + name))
            object.remove(name);
    }
    return object;
}

//! `state` may repeat and means "or"; with `q` it is ignored.
bool isAskedFor(const Call &call, const PullRequest &request)
{
    if (call.query.has(u"q"))
        return true;
    const QStringList states = call.query.values(u"state");
    return states.isEmpty() ? request.state == u"OPEN" : states.contains(request.state);
}

Response pullRequests(const Call &call)
{
    QList<Row> rows;
    const QList<PullRequest> all = call.backend.world.pullRequests(call.repository.uuid);
    for (auto request = all.crbegin(); request != all.crend(); ++request) {
        if (!isAskedFor(call, *request))
            continue;
        rows.append({[one = *request](const QString &name) { return fieldOf(one, name); },
                     [one = *request, &call] { return listItem(call, one); }});
    }
    return listAnswer(call, rows, rules());
}

std::optional<PullRequest> wantedOne(const Call &call)
{
    return call.backend.world.pullRequest(call.repository.uuid, call.name("id").toInt());
}

Response noSuchPullRequest()
{
    return apiError(404, u"The requested pull request does not exist."_s);
}

Response answerWith(const Call &call, int status, const PullRequest &request)
{
    const Shapes &shapes = call.backend.shapes;
    return jsonAnswer(status, shapes.pullRequest(call.repository, request));
}

Response pullRequest(const Call &call)
{
    const auto found = wantedOne(call);
    return found ? answerWith(call, 200, *found) : noSuchPullRequest();
}

QString branchName(const QJsonObject &body, QLatin1StringView side)
{
    return body.value(side).toObject().value("branch"_L1).toObject().value("name"_L1).toString();
}

//! Of `reviewers`: by uuid or account_id only, and never the author.
//! \return a refusal when somebody is named as Bitbucket does not know them
std::optional<Response> readReviewers(const Call &call, const QString &author, QStringList *uuids)
{
    for (const QJsonValue &value : call.body.value("reviewers"_L1).toArray()) {
        const QJsonObject reviewer = value.toObject();
        const QString id =
            reviewer.value("uuid"_L1).toString(reviewer.value("account_id"_L1).toString());
        const auto user = call.backend.world.user(id);
        if (!user || (user->uuid != id && user->accountId != id))
            return fieldError(u"reviewers"_s, u"Malformed reviewers list"_s);
        if (user->uuid == author)
            return fieldError(
                u"reviewers"_s,
                u"%1 is the author and cannot be included as a reviewer."_s.arg(user->displayName));
        if (!uuids->contains(user->uuid))
            uuids->append(user->uuid);
    }
    return std::nullopt;
}

//! Both branches are there, differ, and the source has something the destination lacks.
std::optional<Response> branchProblem(const Call &call, const PullRequest &wanted)
{
    const GitStore &store = call.backend.store;
    const auto source = store.resolve(call.repository, u"refs/heads/"_s + wanted.source);
    const auto destination = store.resolve(call.repository, u"refs/heads/"_s + wanted.destination);
    if (!source)
        return fieldError(u"source"_s, u"branch not found: %1"_s.arg(wanted.source));
    if (!destination)
        return fieldError(u"destination"_s, u"branch not found: %1"_s.arg(wanted.destination));
    if (wanted.source == wanted.destination)
        return apiError(400, u"source and destination branches cannot be the same"_s);
    if (store.commits(call.repository, {*source, u"^"_s + *destination}, 0, 1).isEmpty())
        return apiError(400, u"There are no changes to be pulled"_s);
    return std::nullopt;
}

PullRequest asAsked(const Call &call)
{
    PullRequest wanted;
    wanted.repositoryUuid = call.repository.uuid;
    wanted.title = call.body.value("title"_L1).toString();
    wanted.description = call.body.value("description"_L1).toString();
    wanted.source = branchName(call.body, "source"_L1);
    wanted.destination = branchName(call.body, "destination"_L1);
    if (wanted.destination.isEmpty())
        wanted.destination = call.repository.mainBranch;
    wanted.closeSourceBranch = call.body.value("close_source_branch"_L1).toBool();
    wanted.isDraft = call.body.value("draft"_L1).toBool();
    wanted.authorUuid = call.user.uuid;
    wanted.state = u"OPEN"_s;
    wanted.createdOn = stampNow();
    wanted.updatedOn = wanted.createdOn;
    return wanted;
}

//! Those of repository and project, without the author.
void addDefaultReviewers(const Call &call, PullRequest *wanted)
{
    QStringList all = call.repository.defaultReviewers;
    for (const Project &project : call.workspace.projects) {
        if (project.key == call.repository.projectKey)
            all += project.defaultReviewers;
    }
    for (const QString &uuid : std::as_const(all)) {
        if (uuid != wanted->authorUuid && !wanted->reviewers.contains(uuid))
            wanted->reviewers.append(uuid);
    }
}

//! Another repository as the source would be a fork, and this server has none.
bool isFromElsewhere(const Call &call)
{
    const QString source = call.body.value("source"_L1)
                               .toObject()
                               .value("repository"_L1)
                               .toObject()
                               .value("full_name"_L1)
                               .toString();
    return !source.isEmpty() && source != call.backend.shapes.fullName(call.repository);
}

Response createPullRequest(const Call &call)
{
    PullRequest wanted = asAsked(call);
    if (wanted.title.isEmpty())
        return fieldError(u"title"_s, u"required key not provided"_s);
    if (isFromElsewhere(call))
        return fieldError(u"source"_s, u"repository not found"_s);
    if (const auto refusal = readReviewers(call, call.user.uuid, &wanted.reviewers))
        return *refusal;
    if (const auto refusal = branchProblem(call, wanted))
        return *refusal;
    if (call.backend.world.settings().addsDefaultReviewers)
        addDefaultReviewers(call, &wanted);
    const PullRequest opened = call.backend.world.openPullRequest(wanted);
    const QString self = call.backend.shapes.repositoryUrl(call.repository) + u"/pullrequests/"_s
                         + QString::number(opened.id);
    return answerWith(call, 201, opened).with("Location", self.toUtf8());
}

Response changePullRequest(const Call &call)
{
    const auto found = wantedOne(call);
    if (!found)
        return noSuchPullRequest();
    if (found->state != u"OPEN")
        return apiError(400, u"You can't update a closed pull request."_s);
    PullRequest moved = *found;
    moved.destination = branchName(call.body, "destination"_L1);
    if (moved.destination.isEmpty())
        moved.destination = found->destination;
    else if (const auto refusal = branchProblem(call, moved))
        return *refusal;
    QStringList reviewers;
    if (const auto refusal = readReviewers(call, found->authorUuid, &reviewers))
        return *refusal;
    call.backend.world.changePullRequest(call.repository.uuid, found->id, [&](PullRequest &one) {
        one.title = call.body.value("title"_L1).toString(one.title);
        one.description = call.body.value("description"_L1).toString(one.description);
        one.destination = moved.destination;
        one.isDraft = call.body.value("draft"_L1).toBool(one.isDraft);
        one.closeSourceBranch =
            call.body.value("close_source_branch"_L1).toBool(one.closeSourceBranch);
        if (call.body.contains("reviewers"_L1))
            one.reviewers = reviewers;
        one.updatedOn = stampNow();
    });
    return pullRequest(call);
}

//! From now on the hashes no longer follow the branches.
void close(const Call &call, const PullRequest &open, const QString &state, const QString &merge)
{
    const auto tip = [&call](const QString &branch) {
        return call.backend.store.resolve(call.repository, u"refs/heads/"_s + branch)
            .value_or(QString());
    };
    const QString source = tip(open.source);
    const QString destination = tip(open.destination);
    call.backend.world.changePullRequest(call.repository.uuid, open.id, [&](PullRequest &one) {
        one.state = state;
        one.mergeHash = merge;
        one.sourceHash = source;
        one.destinationHash = destination;
        one.closedByUuid = call.user.uuid;
        one.updatedOn = stampNow();
    });
}

Response mergePullRequest(const Call &call)
{
    const auto found = wantedOne(call);
    if (!found || found->state != u"OPEN")
        return found ? apiError(400, u"This pull request is already closed."_s)
                     : noSuchPullRequest();
    const QString message = call.body.value("message"_L1)
                                .toString(u"Merged in %1 (pull request #%2)\n\n%3"_s.arg(
                                    found->source, QString::number(found->id), found->title));
    const auto way = call.body.value("merge_strategy"_L1) == "squash"_L1
                         ? GitStore::MergeWay::Squash
                         : GitStore::MergeWay::MergeCommit;
    const auto hash =
        call.backend.store.merge(call.repository, found->source, found->destination, message, way);
    if (!hash)
        return apiError(409, u"You can't merge until you resolve all merge conflicts."_s);
    close(call, *found, u"MERGED"_s, *hash);
    if (call.body.value("close_source_branch"_L1).toBool(found->closeSourceBranch))
        call.backend.store.removeBranch(call.repository, found->source);
    if (call.backend.world.settings().mergeTimesOut)
        return serverTimeout();
    return pullRequest(call);
}

Response declinePullRequest(const Call &call)
{
    const auto found = wantedOne(call);
    if (!found || found->state != u"OPEN")
        return found ? apiError(400, u"This pull request is already closed."_s)
                     : noSuchPullRequest();
    close(call, *found, u"DECLINED"_s, {});
    return pullRequest(call);
}

} // namespace

QList<Route> pullRequestRoutes()
{
    const QStringList read{u"pullrequest"_s};
    const QStringList write{u"pullrequest:write"_s};
    const QByteArray all = "/2.0/repositories/{workspace}/{repository}/pullrequests";
    const QByteArray one = all + "/{id}";
    return {
        {"GET", all, read, Access::Read, pullRequests},
        {"POST", all, write, Access::Read, createPullRequest},
        {"GET", one, read, Access::Read, pullRequest},
        {"PUT", one, write, Access::Write, changePullRequest},
        {"POST", one + "/merge", write, Access::Write, mergePullRequest},
        {"POST", one + "/decline", write, Access::Write, declinePullRequest},
    };
}

} // namespace windlass::practice
