// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest.h"

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

std::optional<PullRequest> wantedOne(const Call &call)
{
    return call.backend.world.pullRequest(call.repository.uuid, call.name("id").toInt());
}

Response noSuchPullRequest()
{
    return apiError(404, u"The requested pull request does not exist."_s);
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
    return listAnswer(call, rows, {{u"created_on"_s, u"updated_on"_s, u"id"_s, u"deleted"_s}});
}

QString textOf(const Call &call)
{
    return call.body.value("content"_L1).toObject().value("raw"_L1).toString();
}

Response noText()
{
    return fieldError(u"content"_s, u"required key not provided"_s);
}

Response addComment(const Call &call)
{
    const auto found = wantedOne(call);
    if (!found)
        return noSuchPullRequest();
    if (textOf(call).isEmpty())
        return noText();
    const Comment added = call.backend.world.addComment(call.repository.uuid, found->id,
                                                        call.user.uuid, textOf(call));
    const QJsonObject object = call.backend.shapes.comment(call.repository, found->id, added);
    const QString self =
        object.value("links"_L1).toObject().value("self"_L1).toObject().value("href"_L1).toString();
    return jsonAnswer(201, object).with("Location", self.toUtf8());
}

std::optional<Comment> wantedComment(const Call &call)
{
    for (const Comment &comment :
         call.backend.world.comments(call.repository.uuid, call.name("id").toInt())) {
        if (comment.id == call.name("comment").toInt())
            return comment;
    }
    return std::nullopt;
}

Response noSuchComment()
{
    return apiError(404, u"The requested comment does not exist."_s);
}

Response comment(const Call &call)
{
    const auto found = wantedComment(call);
    return found ? jsonAnswer(
               200, call.backend.shapes.comment(call.repository, call.name("id").toInt(), *found))
                 : noSuchComment();
}

Response changeComment(const Call &call)
{
    const auto found = wantedComment(call);
    if (!found || found->isDeleted)
        return noSuchComment();
    if (found->authorUuid != call.user.uuid)
        return forbidden();
    if (textOf(call).isEmpty())
        return noText();
    call.backend.world.changeComment(call.repository.uuid, call.name("id").toInt(), found->id,
                                     [&call](Comment &one) {
                                         one.text = textOf(call);
                                         one.updatedOn = stampNow();
                                     });
    return comment(call);
}

Response deleteComment(const Call &call)
{
    const auto found = wantedComment(call);
    if (!found || found->isDeleted)
        return noSuchComment();
    if (found->authorUuid != call.user.uuid)
        return forbidden();
    call.backend.world.changeComment(call.repository.uuid, call.name("id").toInt(), found->id,
                                     [](Comment &one) { one.isDeleted = true; });
    return noContent();
}

//! What the source has and the destination lacks.
QStringList revisions(const Call &call, const PullRequest &request)
{
    const auto hash = [&call](const QString &kept, const QString &branch) {
        return kept.isEmpty()
                   ? call.backend.store.resolve(call.repository, u"refs/heads/"_s + branch)
                         .value_or(QString())
                   : kept;
    };
    return {hash(request.sourceHash, request.source),
            u"^"_s + hash(request.destinationHash, request.destination)};
}

Response pullRequestCommits(const Call &call)
{
    const auto found = wantedOne(call);
    if (!found)
        return noSuchPullRequest();
    QList<Row> rows;
    for (const Commit &commit :
         call.backend.store.commits(call.repository, revisions(call, *found), 0, 1000))
        rows.append(
            {{}, [commit, &call] { return call.backend.shapes.commit(call.repository, commit); }});
    return listAnswer(call, rows, {{}, 100, 30});
}

//! The call is new and its answer is not published: names and states here are this server's own.
Response mergeChecks(const Call &call)
{
    if (call.backend.world.settings().mergeChecks == u"missing")
        return noApi();
    const auto found = wantedOne(call);
    if (!found)
        return noSuchPullRequest();
    const GitStore &store = call.backend.store;
    const bool isOpen = found->state == u"OPEN";
    const bool isClean =
        isOpen && store.canMerge(call.repository, found->source, found->destination);
    QList<Row> rows;
    const auto add = [&rows](const QString &name, bool passes) {
        const QJsonObject object{{u"type"_s, u"pullrequest_merge_check"_s},
                                 {u"name"_s, name},
                                 {u"state"_s, passes ? u"PASSED"_s : u"FAILED"_s}};
        rows.append({{}, [object] { return object; }});
    };
    add(u"open"_s, isOpen);
    add(u"no_conflicts"_s, isClean);
    return listAnswer(call, rows, {});
}

} // namespace

QList<Route> pullRequestMoreRoutes()
{
    const QStringList read{u"pullrequest"_s};
    const QByteArray one = "/2.0/repositories/{workspace}/{repository}/pullrequests/{id}";
    const QByteArray oneComment = one + "/comments/{comment}";
    return {
        {"GET", one + "/comments", read, Access::Read, comments},
        {"POST", one + "/comments", read, Access::Read, addComment},
        {"GET", oneComment, read, Access::Read, comment},
        {"PUT", oneComment, read, Access::Read, changeComment},
        {"DELETE", oneComment, read, Access::Read, deleteComment},
        {"GET", one + "/commits", read, Access::Read, pullRequestCommits},
        {"GET", one + "/mergeability/checks", read, Access::Read, mergeChecks},
    };
}

} // namespace windlass::practice
