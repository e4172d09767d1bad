// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include "encoding.h"
#include "lookup.h"

namespace windlass::practice {

using namespace Qt::StringLiterals;
using Lock = std::scoped_lock<std::mutex>;

static QString below(const QString &repositoryUuid, const QString &name)
{
    return repositoryUuid + u'/' + name;
}

static QString below(const QString &repositoryUuid, int number)
{
    return below(repositoryUuid, QString::number(number));
}

QList<PullRequest> World::pullRequests(const QString &repositoryUuid) const
{
    const Lock lock(m_mutex);
    return m_pullRequests.value(repositoryUuid);
}

std::optional<PullRequest> World::pullRequest(const QString &repositoryUuid, int id) const
{
    const Lock lock(m_mutex);
    return firstOf(m_pullRequests.value(repositoryUuid),
                   [id](const PullRequest &request) { return request.id == id; });
}

PullRequest World::openPullRequest(const PullRequest &wanted)
{
    const Lock lock(m_mutex);
    QList<PullRequest> &all = m_pullRequests[wanted.repositoryUuid];
    for (PullRequest &known : all) {
        if (known.state != u"OPEN" || known.source != wanted.source
            || known.destination != wanted.destination)
            continue;
        known.title = wanted.title;
        known.closeSourceBranch = wanted.closeSourceBranch;
        known.updatedOn = wanted.updatedOn;
        return known;
    }
    all.append(wanted);
    all.last().id = int(all.size());
    return all.last();
}

void World::changePullRequest(const QString &repositoryUuid, int id,
                              const std::function<void(PullRequest &)> &change)
{
    const Lock lock(m_mutex);
    for (PullRequest &request : m_pullRequests[repositoryUuid]) {
        if (request.id == id)
            change(request);
    }
}

QList<Comment> World::comments(const QString &repositoryUuid, int pullRequest) const
{
    const Lock lock(m_mutex);
    return m_comments.value(below(repositoryUuid, pullRequest));
}

Comment World::addComment(const QString &repositoryUuid, int pullRequest, const QString &authorUuid,
                          const QString &text)
{
    const Lock lock(m_mutex);
    QList<Comment> &all = m_comments[below(repositoryUuid, pullRequest)];
    const QString now = stampNow();
    all.append({int(all.size()) + 1, authorUuid, text, now, now, false});
    return all.last();
}

void World::changeComment(const QString &repositoryUuid, int pullRequest, int id,
                          const std::function<void(Comment &)> &change)
{
    const Lock lock(m_mutex);
    for (Comment &comment : m_comments[below(repositoryUuid, pullRequest)]) {
        if (comment.id == id)
            change(comment);
    }
}

QList<QJsonObject> World::records(const QString &repositoryUuid, const QString &shelf) const
{
    const Lock lock(m_mutex);
    return m_records.value(below(repositoryUuid, shelf));
}

void World::putRecord(const QString &repositoryUuid, const QString &shelf, const QString &idName,
                      const QJsonObject &record)
{
    const Lock lock(m_mutex);
    QList<QJsonObject> &all = m_records[below(repositoryUuid, shelf)];
    for (QJsonObject &known : all) {
        if (known.value(idName) == record.value(idName)) {
            known = record;
            return;
        }
    }
    all.append(record);
}

bool World::removeRecord(const QString &repositoryUuid, const QString &shelf, const QString &idName,
                         const QJsonValue &id)
{
    const Lock lock(m_mutex);
    return m_records[below(repositoryUuid, shelf)].removeIf([&](const QJsonObject &record) {
        return record.value(idName) == id;
    }) > 0;
}

QList<BranchRestriction> World::restrictions(const QString &repositoryUuid) const
{
    const Lock lock(m_mutex);
    return m_restrictions.value(repositoryUuid);
}

BranchRestriction World::addRestriction(const QString &repositoryUuid,
                                        const BranchRestriction &wanted)
{
    const Lock lock(m_mutex);
    QList<BranchRestriction> &all = m_restrictions[repositoryUuid];
    all.append(wanted);
    all.last().id = ++m_lastRestriction;
    return all.last();
}

void World::changeRestriction(const QString &repositoryUuid, const BranchRestriction &changed)
{
    const Lock lock(m_mutex);
    for (BranchRestriction &one : m_restrictions[repositoryUuid]) {
        if (one.id == changed.id)
            one = changed;
    }
}

bool World::removeRestriction(const QString &repositoryUuid, int id)
{
    const Lock lock(m_mutex);
    return m_restrictions[repositoryUuid].removeIf([id](const BranchRestriction &one) {
        return one.id == id;
    }) > 0;
}

} // namespace windlass::practice
