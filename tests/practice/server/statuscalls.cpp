// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest.h"

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

QString shelf(const QString &hash)
{
    return u"statuses/"_s + hash;
}

Response statusList(const Call &call, const QString &hash)
{
    QList<Row> rows;
    for (const QJsonObject &record : call.backend.world.records(call.repository.uuid, shelf(hash)))
        rows.append({[record](const QString &name) { return record.value(name); },
                     [record, hash, &call] {
                         return call.backend.shapes.status(call.repository, hash, record);
                     }});
    return listAnswer(
        call, rows,
        {{u"key"_s, u"name"_s, u"state"_s, u"refname"_s, u"created_on"_s, u"updated_on"_s},
         100,
         30});
}

std::optional<QJsonObject> statusOf(const Call &call, const QString &hash, const QString &key)
{
    for (const QJsonObject &one : call.backend.world.records(call.repository.uuid, shelf(hash))) {
        if (one.value("key"_L1).toString() == key)
            return one;
    }
    return std::nullopt;
}

Response noSuchCommit()
{
    return apiError(404, u"Commit not found"_s);
}

Response commitStatuses(const Call &call)
{
    const auto hash = call.backend.store.resolve(call.repository, call.name("hash"));
    return hash ? statusList(call, *hash) : noSuchCommit();
}

Response pullRequestStatuses(const Call &call)
{
    const auto request =
        call.backend.world.pullRequest(call.repository.uuid, call.name("id").toInt());
    if (!request)
        return apiError(404, u"The requested pull request does not exist."_s);
    const auto hash = call.backend.store.resolve(
        call.repository,
        request->sourceHash.isEmpty() ? u"refs/heads/"_s + request->source : request->sourceHash);
    return statusList(call, hash.value_or(QString()));
}

Response noSuchStatus()
{
    return apiError(404, u"Build status not found"_s);
}

Response status(const Call &call)
{
    const auto hash = call.backend.store.resolve(call.repository, call.name("hash"));
    if (!hash)
        return noSuchCommit();
    const auto found = statusOf(call, *hash, call.name("key"));
    return found ? jsonAnswer(200, call.backend.shapes.status(call.repository, *hash, *found))
                 : noSuchStatus();
}

QJsonObject blank(const QString &key)
{
    return {{u"key"_s, key},
            {u"name"_s, QString()},
            {u"description"_s, QString()},
            {u"refname"_s, QJsonValue()},
            {u"created_on"_s, stampNow()}};
}

//! \param record  what stays when the body does not name it
Response store(const Call &call, int status, const QString &hash, QJsonObject record)
{
    static const QStringList states{u"SUCCESSFUL"_s, u"FAILED"_s, u"INPROGRESS"_s, u"STOPPED"_s};
    for (const QString &name : {u"state"_s, u"name"_s, u"url"_s, u"description"_s, u"refname"_s}) {
        if (call.body.contains(name))
            record.insert(name, call.body.value(name));
    }
    record.insert(u"updated_on"_s, stampNow());
    if (!states.contains(record.value("state"_L1).toString()))
        return fieldError(u"state"_s, u"Invalid state"_s);
    call.backend.world.putRecord(call.repository.uuid, shelf(hash), u"key"_s, record);
    return jsonAnswer(status, call.backend.shapes.status(call.repository, hash, record));
}

Response createStatus(const Call &call)
{
    const auto hash = call.backend.store.resolve(call.repository, call.name("hash"));
    const QString key = call.body.value("key"_L1).toString();
    if (!hash)
        return noSuchCommit();
    if (key.isEmpty())
        return fieldError(u"key"_s, u"required key not provided"_s);
    QJsonObject fresh = blank(key);
    if (const auto known = statusOf(call, *hash, key))
        fresh.insert(u"created_on"_s, known->value("created_on"_L1));
    return store(call, 201, *hash, fresh);
}

Response changeStatus(const Call &call)
{
    const auto hash = call.backend.store.resolve(call.repository, call.name("hash"));
    if (!hash)
        return noSuchCommit();
    const auto known = statusOf(call, *hash, call.name("key"));
    return known ? store(call, 200, *hash, *known) : noSuchStatus();
}

} // namespace

QList<Route> statusRoutes()
{
    const QStringList read{u"repository"_s};
    const QByteArray home = "/2.0/repositories/{workspace}/{repository}";
    const QByteArray builds = home + "/commit/{hash}/statuses/build";
    return {
        {"GET", home + "/commit/{hash}/statuses", read, Access::Read, commitStatuses},
        {"POST", builds, read, Access::Write, createStatus},
        {"GET", builds + "/{key}", read, Access::Read, status},
        {"PUT", builds + "/{key}", read, Access::Write, changeStatus},
        {"GET",
         home + "/pullrequests/{id}/statuses",
         {u"pullrequest"_s},
         Access::Read,
         pullRequestStatuses},
    };
}

} // namespace windlass::practice
