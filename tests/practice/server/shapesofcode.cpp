// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shapes.h"

#include "encoding.h"

namespace windlass::practice {

using namespace Qt::StringLiterals;

QJsonObject Shapes::commitBase(const Repository &repository, const QString &hash) const
{
    const QString self = repositoryUrl(repository) + u"/commit/"_s + hash;
    const QString html = m_web + u'/' + fullName(repository) + u"/commits/"_s + hash;
    return {{u"type"_s, u"commit"_s},
            {u"hash"_s, hash},
            {u"links"_s, QJsonObject{{u"self"_s, href(self)}, {u"html"_s, href(html)}}}};
}

QJsonObject Shapes::commit(const Repository &repository, const Commit &commit) const
{
    QJsonObject object = commitBase(repository, commit.hash);
    QJsonObject links = object.value("links"_L1).toObject();
    const QString self = repositoryUrl(repository) + u"/commit/"_s + commit.hash;
    for (const QString &part : {u"comments"_s, u"approve"_s, u"statuses"_s})
        links.insert(part, href(self + u'/' + part));
    for (const QString &part : {u"diff"_s, u"patch"_s})
        links.insert(part, href(repositoryUrl(repository) + u'/' + part + u'/' + commit.hash));
    QJsonArray parents;
    for (const QString &parent : commit.parents)
        parents.append(commitBase(repository, parent));

    QJsonObject author{{u"type"_s, u"author"_s}, {u"raw"_s, commit.author}};
    const QString address = commit.author.section(u'<', -1).section(u'>', 0, 0);
    for (const User &known : m_world.users()) {
        for (const Email &email : known.emails) {
            if (email.address.compare(address, Qt::CaseInsensitive) == 0)
                author.insert(u"user"_s, user(known));
        }
    }
    object.insert(u"links"_s, links);
    object.insert(u"parents"_s, parents);
    object.insert(u"author"_s, author);
    object.insert(u"date"_s, commit.date);
    object.insert(u"message"_s, commit.message);
    object.insert(u"summary"_s, rendered(commit.message));
    object.insert(u"rendered"_s, QJsonObject{{u"message"_s, rendered(commit.message)}});
    object.insert(u"repository"_s, repositoryBase(repository));
    return object;
}

QJsonObject Shapes::branch(const Repository &repository, const Branch &branch) const
{
    const QString url = repositoryUrl(repository);
    const QString html = m_web + u'/' + fullName(repository) + u"/branch/"_s + branch.name;
    return {{u"type"_s, u"branch"_s},
            {u"name"_s, branch.name},
            {u"target"_s, commit(repository, branch.target)},
            {u"merge_strategies"_s, QJsonArray{u"merge_commit"_s, u"squash"_s, u"fast_forward"_s}},
            {u"default_merge_strategy"_s, u"merge_commit"_s},
            {u"links"_s, QJsonObject{{u"self"_s, href(url + u"/refs/branches/"_s + branch.name)},
                                     {u"commits"_s, href(url + u"/commits/"_s + branch.name)},
                                     {u"html"_s, href(html)}}}};
}

QJsonObject Shapes::side(const Repository &repository, const QString &branch,
                         const QString &hash) const
{
    return {{u"branch"_s, QJsonObject{{u"name"_s, branch}}},
            {u"commit"_s, hash.isEmpty() ? QJsonValue() : commitBase(repository, hash.left(12))},
            {u"repository"_s, repositoryBase(repository)}};
}

QJsonObject Shapes::pullRequest(const Repository &repository, const PullRequest &request,
                                bool isWhole) const
{
    const auto tip = [&](const QString &branch, const QString &kept) {
        return kept.isEmpty()
                   ? m_store.resolve(repository, u"refs/heads/"_s + branch).value_or(QString())
                   : kept;
    };
    const QString number = QString::number(request.id);
    const QString self = repositoryUrl(repository) + u"/pullrequests/"_s + number;
    QJsonObject links{
        {u"self"_s, href(self)},
        {u"html"_s, href(m_web + u'/' + fullName(repository) + u"/pull-requests/"_s + number)}};
    for (const QString &part : {u"commits"_s, u"comments"_s, u"activity"_s, u"approve"_s,
                                u"merge"_s, u"decline"_s, u"statuses"_s})
        links.insert(part, href(self + u'/' + part));

    QJsonObject object{
        {u"type"_s, u"pullrequest"_s},
        {u"id"_s, request.id},
        {u"title"_s, request.title},
        {u"description"_s, request.description},
        {u"summary"_s, rendered(request.description)},
        {u"state"_s, request.state},
        {u"draft"_s, request.isDraft},
        {u"close_source_branch"_s, request.closeSourceBranch},
        {u"author"_s, user(request.authorUuid)},
        {u"source"_s, side(repository, request.source, tip(request.source, request.sourceHash))},
        {u"destination"_s,
         side(repository, request.destination, tip(request.destination, request.destinationHash))},
        {u"comment_count"_s, int(m_world.comments(repository.uuid, request.id).size())},
        {u"task_count"_s, 0},
        {u"reason"_s, QString()},
        {u"created_on"_s, request.createdOn},
        {u"updated_on"_s, request.updatedOn},
        {u"closed_by"_s,
         request.closedByUuid.isEmpty() ? QJsonValue() : user(request.closedByUuid)},
        {u"merge_commit"_s, request.mergeHash.isEmpty()
                                ? QJsonValue()
                                : commitBase(repository, request.mergeHash.left(12))},
        {u"links"_s, links}};
    if (isWhole) {
        QJsonArray reviewers;
        for (const QString &uuid : request.reviewers)
            reviewers.append(user(uuid));
        object.insert(u"reviewers"_s, reviewers);
        object.insert(u"participants"_s, QJsonArray());
        object.insert(u"rendered"_s,
                      QJsonObject{{u"title"_s, rendered(request.title)},
                                  {u"description"_s, rendered(request.description)}});
    }
    return object;
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
            {u"updated_on"_s, comment.createdOn},
            {u"content"_s, rendered(comment.text)},
            {u"user"_s, user(comment.authorUuid)},
            {u"deleted"_s, false},
            {u"pending"_s, false},
            {u"pullrequest"_s, QJsonObject{{u"type"_s, u"pullrequest"_s}, {u"id"_s, pullRequest}}},
            {u"links"_s, QJsonObject{{u"self"_s, href(self)}}}};
}

QJsonObject Shapes::treeEntry(const Repository &repository, const QString &hash,
                              const TreeEntry &entry) const
{
    const bool isFolder = entry.type == u"tree";
    const QString address = repositoryUrl(repository) + u"/src/"_s + hash + u'/' + entry.path
                            + (isFolder ? u"/"_s : QString());
    QJsonArray attributes;
    if (entry.mode == u"120000")
        attributes.append(u"link"_s);
    if (entry.mode == u"100755")
        attributes.append(u"executable"_s);
    if (entry.mode == u"160000")
        attributes.append(u"subrepository"_s);
    QJsonObject object{{u"path"_s, entry.path},
                       {u"type"_s, isFolder ? u"commit_directory"_s : u"commit_file"_s},
                       {u"commit"_s, commitBase(repository, hash)},
                       {u"links"_s, QJsonObject{{u"self"_s, href(address)},
                                                {u"meta"_s, href(address + u"?format=meta"_s)}}}};
    if (!isFolder) {
        object.insert(u"attributes"_s, attributes);
        object.insert(u"escaped_path"_s, entry.path);
        object.insert(u"size"_s, entry.size);
        object.insert(u"mimetype"_s, QJsonValue());
    }
    return object;
}

} // namespace windlass::practice
