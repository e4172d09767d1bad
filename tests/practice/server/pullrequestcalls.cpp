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
    return name == u"id" ? QJsonValue(request.id) : QJsonValue(request.*texts.value(name));
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
                     [one = *request, &call] {
                         return call.backend.shapes.pullRequest(call.repository, one, false);
                     }});
    }
    return listAnswer(
        call, rows,
        {{u"id"_s, u"title"_s, u"description"_s, u"state"_s, u"source.branch.name"_s,
          u"destination.branch.name"_s, u"author.uuid"_s, u"created_on"_s, u"updated_on"_s},
         50});
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
    return jsonAnswer(status, shapes.pullRequest(call.repository, request, true));
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

//! \return a refusal when somebody is named as Bitbucket does not know them
std::optional<Response> readReviewers(const Call &call, QStringList *uuids)
{
    for (const QJsonValue &value : call.body.value("reviewers"_L1).toArray()) {
        const QJsonObject reviewer = value.toObject();
        const QString id =
            reviewer.value("uuid"_L1).toString(reviewer.value("account_id"_L1).toString());
        const auto user = call.backend.world.user(id);
        if (!user)
            return fieldError(u"reviewers"_s, u"Malformed reviewers list"_s);
        if (user->uuid == call.user.uuid)
            return fieldError(
                u"reviewers"_s,
                u"%1 is the author and cannot be included as a reviewer."_s.arg(user->displayName));
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

Response createPullRequest(const Call &call)
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
    if (wanted.title.isEmpty())
        return fieldError(u"title"_s, u"required key not provided"_s);
    if (const auto refusal = readReviewers(call, &wanted.reviewers))
        return *refusal;
    if (const auto refusal = branchProblem(call, wanted))
        return *refusal;
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
    QStringList reviewers;
    if (const auto refusal = readReviewers(call, &reviewers))
        return *refusal;
    call.backend.world.changePullRequest(call.repository.uuid, found->id, [&](PullRequest &one) {
        one.title = call.body.value("title"_L1).toString(one.title);
        one.description = call.body.value("description"_L1).toString(one.description);
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
    const auto hash =
        call.backend.store.merge(call.repository, found->source, found->destination, message);
    if (!hash)
        return apiError(409, u"You can't merge until you resolve all merge conflicts."_s);
    close(call, *found, u"MERGED"_s, *hash);
    if (call.body.value("close_source_branch"_L1).toBool(found->closeSourceBranch))
        call.backend.store.removeBranch(call.repository, found->source);
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

Response comments(const Call &call)
{
    const auto found = wantedOne(call);
    if (!found)
        return noSuchPullRequest();
    QList<Row> rows;
    for (const Comment &comment : call.backend.world.comments(call.repository.uuid, found->id)) {
        const QJsonObject object = call.backend.shapes.comment(call.repository, found->id, comment);
        rows.append({[object](const QString &name) { return object.value(name); },
                     [object] { return object; }});
    }
    return listAnswer(call, rows, {{u"created_on"_s, u"updated_on"_s, u"id"_s}});
}

Response addComment(const Call &call)
{
    const auto found = wantedOne(call);
    const QString text = call.body.value("content"_L1).toObject().value("raw"_L1).toString();
    if (!found)
        return noSuchPullRequest();
    if (text.isEmpty())
        return fieldError(u"content"_s, u"required key not provided"_s);
    const Comment added =
        call.backend.world.addComment(call.repository.uuid, found->id, call.user.uuid, text);
    const QJsonObject object = call.backend.shapes.comment(call.repository, found->id, added);
    const QString self =
        object.value("links"_L1).toObject().value("self"_L1).toObject().value("href"_L1).toString();
    return jsonAnswer(201, object).with("Location", self.toUtf8());
}

Response defaultReviewers(const Call &call)
{
    QList<Row> rows;
    const auto add = [&](const QStringList &uuids, const QString &kind) {
        for (const QString &uuid : uuids) {
            const QJsonObject object{{u"type"_s, u"default_reviewer"_s},
                                     {u"reviewer_type"_s, kind},
                                     {u"user"_s, call.backend.shapes.user(uuid)}};
            rows.append({{}, [object] { return object; }});
        }
    };
    for (const Project &project : call.workspace.projects) {
        if (project.key == call.repository.projectKey)
            add(project.defaultReviewers, u"project"_s);
    }
    add(call.repository.defaultReviewers, u"repository"_s);
    return listAnswer(call, rows, {{}, 100, 20});
}

} // namespace

QList<Route> pullRequestRoutes()
{
    const QStringList read{u"pullrequest"_s};
    const QStringList write{u"pullrequest:write"_s};
    const QByteArray home = "/2.0/repositories/{workspace}/{repository}";
    const QByteArray all = home + "/pullrequests";
    const QByteArray one = all + "/{id}";
    return {
        {"GET", all, read, Access::Read, pullRequests},
        {"POST", all, write, Access::Read, createPullRequest},
        {"GET", one, read, Access::Read, pullRequest},
        {"PUT", one, write, Access::Write, changePullRequest},
        {"POST", one + "/merge", write, Access::Write, mergePullRequest},
        {"POST", one + "/decline", write, Access::Write, declinePullRequest},
        {"GET", one + "/comments", read, Access::Read, comments},
        {"POST", one + "/comments", write, Access::Read, addComment},
        {"GET", home + "/effective-default-reviewers", read, Access::Read, defaultReviewers},
    };
}

} // namespace windlass::practice
