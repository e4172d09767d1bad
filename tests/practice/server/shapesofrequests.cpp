// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shapes.h"

#include "encoding.h"

namespace windlass::practice {

using namespace Qt::StringLiterals;

static int commentCount(const World &world, const Repository &repository,
                        const PullRequest &request)
{
    int count = 0;
    for (const Comment &comment : world.comments(repository.uuid, request.id))
        count += comment.isDeleted ? 0 : 1;
    return count;
}

QJsonObject Shapes::side(const Repository &repository, const QString &branch,
                         const QString &hash) const
{
    return {{u"branch"_s, QJsonObject{{u"name"_s, branch}}},
            {u"commit"_s, hash.isEmpty() ? QJsonValue() : commitBase(repository, hash.left(12))},
            {u"repository"_s, repositoryBase(repository)}};
}

QJsonObject Shapes::requestLinks(const Repository &repository, const PullRequest &request,
                                 const QString &sides) const
{
    const QString number = QString::number(request.id);
    const QString home = repositoryUrl(repository);
    const QString self = home + u"/pullrequests/"_s + number;
    QJsonObject links{
        {u"self"_s, href(self)},
        {u"html"_s, href(m_web + u'/' + fullName(repository) + u"/pull-requests/"_s + number)}};
    for (const QString &part : {u"commits"_s, u"comments"_s, u"activity"_s, u"approve"_s,
                                u"request-changes"_s, u"merge"_s, u"decline"_s, u"statuses"_s})
        links.insert(part, href(self + u'/' + part));
    for (const QString &part : {u"diff"_s, u"diffstat"_s})
        links.insert(part, href(home + u'/' + part + u'/' + fullName(repository) + u':' + sides
                                + u"?from_pullrequest_id="_s + number));
    return links;
}

QJsonObject Shapes::participant(const QString &uuid) const
{
    return {{u"type"_s, u"participant"_s},
            {u"user"_s, user(uuid)},
            {u"role"_s, u"REVIEWER"_s},
            {u"approved"_s, false},
            {u"state"_s, QJsonValue()}};
}

QJsonObject Shapes::pullRequest(const Repository &repository, const PullRequest &request) const
{
    const auto tip = [&](const QString &branch, const QString &kept) {
        return kept.isEmpty()
                   ? m_store.resolve(repository, u"refs/heads/"_s + branch).value_or(QString())
                   : kept;
    };
    const QString source = tip(request.source, request.sourceHash);
    const QString destination = tip(request.destination, request.destinationHash);
    const QString sides = source.left(12) + u"%0D"_s + destination.left(12);
    QJsonArray reviewers;
    QJsonArray participants;
    for (const QString &uuid : request.reviewers) {
        reviewers.append(user(uuid));
        participants.append(participant(uuid));
    }
    return {{u"type"_s, u"pullrequest"_s},
            {u"id"_s, request.id},
            {u"title"_s, request.title},
            {u"description"_s, request.description},
            {u"summary"_s, rendered(request.description)},
            {u"state"_s, request.state},
            {u"draft"_s, request.isDraft},
            {u"close_source_branch"_s, request.closeSourceBranch},
            {u"author"_s, user(request.authorUuid)},
            {u"source"_s, side(repository, request.source, source)},
            {u"destination"_s, side(repository, request.destination, destination)},
            {u"comment_count"_s, commentCount(m_world, repository, request)},
            {u"task_count"_s, 0},
            {u"reason"_s, QString()},
            {u"created_on"_s, request.createdOn},
            {u"updated_on"_s, request.updatedOn},
            {u"closed_by"_s,
             request.closedByUuid.isEmpty() ? QJsonValue() : user(request.closedByUuid)},
            {u"merge_commit"_s, request.mergeHash.isEmpty()
                                    ? QJsonValue()
                                    : commitBase(repository, request.mergeHash.left(12))},
            {u"reviewers"_s, reviewers},
            {u"participants"_s, participants},
            {u"rendered"_s, QJsonObject{{u"title"_s, rendered(request.title)},
                                        {u"description"_s, rendered(request.description)}}},
            {u"links"_s, requestLinks(repository, request, sides)}};
}

QJsonObject Shapes::comment(const Repository &repository, int pullRequest,
                            const Comment &comment) const
{
    const QString request =
        repositoryUrl(repository) + u"/pullrequests/"_s + QString::number(pullRequest);
    const QString self = request + u"/comments/"_s + QString::number(comment.id);
    return {{u"type"_s, u"pullrequest_comment"_s},
            {u"id"_s, comment.id},
            {u"created_on"_s, comment.createdOn},
            {u"updated_on"_s, comment.updatedOn},
            {u"content"_s, rendered(comment.isDeleted ? QString() : comment.text)},
            {u"user"_s, user(comment.authorUuid)},
            {u"deleted"_s, comment.isDeleted},
            {u"pending"_s, false},
            {u"pullrequest"_s, QJsonObject{{u"type"_s, u"pullrequest"_s}, {u"id"_s, pullRequest}}},
            {u"links"_s, QJsonObject{{u"self"_s, href(self)}}}};
}

QJsonObject Shapes::status(const Repository &repository, const QString &hash,
                           const QJsonObject &record) const
{
    const QString commit = repositoryUrl(repository) + u"/commit/"_s + hash;
    const QString self = commit + u"/statuses/build/"_s
                         + QString::fromLatin1(percentEncoded(record.value("key"_L1).toString()));
    QJsonObject object = record;
    object.insert(u"type"_s, u"build"_s);
    object.insert(u"commit"_s, commitBase(repository, hash));
    object.insert(u"repository"_s, repositoryBase(repository));
    object.insert(u"links"_s, QJsonObject{{u"self"_s, href(self)}, {u"commit"_s, href(commit)}});
    return object;
}

QJsonObject Shapes::hook(const Repository &repository, const QJsonObject &record) const
{
    const QString self = repositoryUrl(repository) + u"/hooks/"_s
                         + QString::fromLatin1(percentEncoded(record.value("uuid"_L1).toString()));
    QJsonObject object = record;
    object.insert(u"type"_s, u"webhook_subscription"_s);
    object.insert(u"subject_type"_s, u"repository"_s);
    object.insert(u"subject"_s, repositoryBase(repository));
    object.insert(u"links"_s, QJsonObject{{u"self"_s, href(self)}});
    return object;
}

QJsonObject Shapes::restriction(const Repository &repository, const BranchRestriction &one) const
{
    const QString self =
        repositoryUrl(repository) + u"/branch-restrictions/"_s + QString::number(one.id);
    QJsonArray users;
    for (const QString &uuid : one.userUuids)
        users.append(user(uuid));
    QJsonObject object = one.rest;
    object.insert(u"type"_s, u"branchrestriction"_s);
    object.insert(u"id"_s, one.id);
    object.insert(u"kind"_s, one.kind);
    object.insert(u"pattern"_s, one.pattern);
    object.insert(u"users"_s, users);
    object.insert(u"links"_s, QJsonObject{{u"self"_s, href(self)}});
    return object;
}

} // namespace windlass::practice
