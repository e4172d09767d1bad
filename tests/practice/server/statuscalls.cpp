// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest.h"

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

Response statusList(const Call &call, const QString &hash)
{
    QList<Row> rows;
    for (const QJsonObject &status : call.backend.world.statuses(call.repository.uuid, hash)) {
        rows.append({[status](const QString &name) { return status.value(name); },
                     [status] { return status; }});
    }
    return listAnswer(call, rows,
                      {{u"key"_s, u"name"_s, u"state"_s, u"created_on"_s, u"updated_on"_s}});
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

Response status(const Call &call)
{
    const auto hash = call.backend.store.resolve(call.repository, call.name("hash"));
    for (const QJsonObject &one :
         call.backend.world.statuses(call.repository.uuid, hash.value_or(QString()))) {
        if (one.value("key"_L1).toString() == call.name("key"))
            return jsonAnswer(200, one);
    }
    return apiError(404, u"Build status not found"_s);
}

Response putStatus(const Call &call)
{
    static const QStringList states{u"SUCCESSFUL"_s, u"FAILED"_s, u"INPROGRESS"_s, u"STOPPED"_s};
    const auto hash = call.backend.store.resolve(call.repository, call.name("hash"));
    const QString key = call.body.value("key"_L1).toString();
    if (!hash)
        return noSuchCommit();
    if (key.isEmpty())
        return fieldError(u"key"_s, u"required key not provided"_s);
    if (!states.contains(call.body.value("state"_L1).toString()))
        return fieldError(u"state"_s, u"Invalid state"_s);
    const QString commit =
        call.backend.shapes.repositoryUrl(call.repository) + u"/commit/"_s + *hash;
    QJsonObject object{
        {u"type"_s, u"build"_s},
        {u"refname"_s, QJsonValue()},
        {u"commit"_s, call.backend.shapes.commitBase(call.repository, *hash)},
        {u"repository"_s, call.backend.shapes.repositoryBase(call.repository)},
        {u"created_on"_s, stampNow()},
        {u"updated_on"_s, stampNow()},
        {u"links"_s, QJsonObject{{u"self"_s, href(commit + u"/statuses/build/"_s + key)},
                                 {u"commit"_s, href(commit)}}}};
    for (const QString &name :
         {u"key"_s, u"state"_s, u"name"_s, u"url"_s, u"description"_s, u"refname"_s}) {
        if (call.body.contains(name))
            object.insert(name, call.body.value(name));
    }
    call.backend.world.putStatus(call.repository.uuid, *hash, object);
    return jsonAnswer(201, object);
}

} // namespace

QList<Route> statusRoutes()
{
    const QStringList read{u"repository"_s};
    const QByteArray home = "/2.0/repositories/{workspace}/{repository}";
    const QByteArray builds = home + "/commit/{hash}/statuses/build";
    return {
        {"GET", home + "/commit/{hash}/statuses", read, Access::Read, commitStatuses},
        {"POST", builds, read, Access::Write, putStatus},
        {"GET", builds + "/{key}", read, Access::Read, status},
        {"PUT", builds + "/{key}", read, Access::Write, putStatus},
        {"GET",
         home + "/pullrequests/{id}/statuses",
         {u"pullrequest"_s},
         Access::Read,
         pullRequestStatuses},
    };
}

} // namespace windlass::practice
