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

//! With the account behind the address; most commits have none.
QJsonObject Shapes::author(const QString &raw) const
{
    QJsonObject author{{u"type"_s, u"author"_s}, {u"raw"_s, raw}};
    const QString address = raw.section(u'<', -1).section(u'>', 0, 0);
    for (const User &known : m_world.users()) {
        for (const Email &email : known.emails) {
            if (email.address.compare(address, Qt::CaseInsensitive) == 0)
                author.insert(u"user"_s, user(known));
        }
    }
    return author;
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

    object.insert(u"links"_s, links);
    object.insert(u"parents"_s, parents);
    object.insert(u"author"_s, author(commit.author));
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

QJsonObject Shapes::tag(const Repository &repository, const Tag &tag) const
{
    const QString url = repositoryUrl(repository);
    const QString html = m_web + u'/' + fullName(repository) + u"/commits/tag/"_s + tag.name;
    const QList<Commit> target = m_store.commits(repository, {tag.targetHash}, 0, 1);
    const bool isAnnotated = !tag.tagger.isEmpty();
    return {{u"type"_s, u"tag"_s},
            {u"name"_s, tag.name},
            {u"message"_s, isAnnotated ? QJsonValue(tag.message) : QJsonValue()},
            {u"date"_s, isAnnotated ? QJsonValue(tag.date) : QJsonValue()},
            {u"tagger"_s, isAnnotated ? QJsonValue(author(tag.tagger)) : QJsonValue()},
            {u"target"_s, commit(repository, target.value(0))},
            {u"links"_s, QJsonObject{{u"self"_s, href(url + u"/refs/tags/"_s + tag.name)},
                                     {u"commits"_s, href(url + u"/commits/"_s + tag.name)},
                                     {u"html"_s, href(html)}}}};
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
        QJsonObject links = object.value("links"_L1).toObject();
        links.insert(u"history"_s, href(repositoryUrl(repository) + u"/filehistory/"_s + hash + u'/'
                                        + entry.path));
        object.insert(u"links"_s, links);
        object.insert(u"attributes"_s, attributes);
        object.insert(u"escaped_path"_s, entry.path);
        object.insert(u"size"_s, entry.size);
        object.insert(u"mimetype"_s, QJsonValue());
    }
    return object;
}

} // namespace windlass::practice
