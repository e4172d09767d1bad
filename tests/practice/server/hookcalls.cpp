// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

struct Event
{
    QString name;
    QString category;
    QString label;
    QString description;
};

const QList<Event> &events()
{
    static const QList<Event> all{
        {u"repo:push"_s, u"Repository"_s, u"Push"_s, u"Whenever a repository push occurs"_s},
        {u"repo:fork"_s, u"Repository"_s, u"Fork"_s, u"Whenever a repository fork occurs"_s},
        {u"repo:updated"_s, u"Repository"_s, u"Updated"_s, u"Whenever a repository is updated"_s},
        {u"repo:commit_status_created"_s, u"Repository"_s, u"Build status created"_s,
         u"Whenever a build status is created"_s},
        {u"repo:commit_status_updated"_s, u"Repository"_s, u"Build status updated"_s,
         u"Whenever a build status is updated"_s},
        {u"pullrequest:created"_s, u"Pull Request"_s, u"Created"_s,
         u"When a pull request has been created"_s},
        {u"pullrequest:updated"_s, u"Pull Request"_s, u"Updated"_s,
         u"When a pull request has been updated"_s},
        {u"pullrequest:approved"_s, u"Pull Request"_s, u"Approved"_s,
         u"When someone has approved a pull request"_s},
        {u"pullrequest:fulfilled"_s, u"Pull Request"_s, u"Merged"_s,
         u"When a pull request has been merged"_s},
        {u"pullrequest:rejected"_s, u"Pull Request"_s, u"Declined"_s,
         u"When a pull request has been declined"_s},
        {u"pullrequest:comment_created"_s, u"Pull Request"_s, u"Comment created"_s,
         u"When a comment is added to a pull request"_s}};
    return all;
}

const QString &shelf()
{
    static const QString name = u"hooks"_s;
    return name;
}

Response hookEvents(const Call &call)
{
    if (call.name("subject") != u"repository" && call.name("subject") != u"workspace")
        return apiError(404, u"Invalid subject type"_s);
    QList<Row> rows;
    for (const Event &event : events()) {
        const QJsonObject object{{u"event"_s, event.name},
                                 {u"category"_s, event.category},
                                 {u"label"_s, event.label},
                                 {u"description"_s, event.description}};
        rows.append({{}, [object] { return object; }});
    }
    return listAnswer(call, rows, {{}, 100, 30});
}

Response hooks(const Call &call)
{
    QList<Row> rows;
    for (const QJsonObject &record : call.backend.world.records(call.repository.uuid, shelf()))
        rows.append(
            {{}, [record, &call] { return call.backend.shapes.hook(call.repository, record); }});
    return listAnswer(call, rows, {});
}

std::optional<QJsonObject> wantedHook(const Call &call)
{
    for (const QJsonObject &record : call.backend.world.records(call.repository.uuid, shelf())) {
        if (record.value("uuid"_L1).toString() == call.name("uid"))
            return record;
    }
    return std::nullopt;
}

Response noSuchHook()
{
    return apiError(404, u"Webhook not found"_s);
}

Response hook(const Call &call)
{
    const auto record = wantedHook(call);
    return record ? jsonAnswer(200, call.backend.shapes.hook(call.repository, *record))
                  : noSuchHook();
}

//! Nothing on this computer or in a private network: Bitbucket could not reach it.
bool isPublic(const QUrl &url)
{
    static const QRegularExpression inside(
        u"^(localhost|.*\\.local|127\\..*|10\\..*|192\\.168\\..*|169\\.254\\..*|"
        "172\\.(1[6-9]|2[0-9]|3[01])\\..*|::1|f[cde].*:.*)$"_s);
    return (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty()
           && !inside.match(url.host()).hasMatch();
}

std::optional<Response> hookProblem(const QJsonObject &record)
{
    if (!isPublic(QUrl(record.value("url"_L1).toString())))
        return fieldError(u"url"_s, u"Enter a valid public URL."_s);
    const QJsonArray wanted = record.value("events"_L1).toArray();
    if (wanted.isEmpty())
        return fieldError(u"events"_s, u"At least one event is required."_s);
    for (const QJsonValue &value : wanted) {
        const auto isIt = [&value](const Event &event) { return event.name == value.toString(); };
        if (std::none_of(events().begin(), events().end(), isIt))
            return fieldError(u"events"_s, u"Invalid event: %1"_s.arg(value.toString()));
    }
    return std::nullopt;
}

//! Takes over what the body names; of the secret only that there is one.
void apply(const QJsonObject &body, QJsonObject *record)
{
    for (const QString &name :
         {u"description"_s, u"url"_s, u"active"_s, u"events"_s, u"skip_cert_verification"_s}) {
        if (body.contains(name))
            record->insert(name, body.value(name));
    }
    if (body.contains("secret"_L1))
        record->insert(u"secret_set"_s, !body.value("secret"_L1).toString().isEmpty());
}

Response store(const Call &call, int status, const QJsonObject &record)
{
    if (const auto refusal = hookProblem(record))
        return *refusal;
    call.backend.world.putRecord(call.repository.uuid, shelf(), u"uuid"_s, record);
    const QJsonObject made = call.backend.shapes.hook(call.repository, record);
    Response response = jsonAnswer(status, made);
    if (status == 201)
        response.with("Location", made.value("links"_L1)
                                      .toObject()
                                      .value("self"_L1)
                                      .toObject()
                                      .value("href"_L1)
                                      .toString()
                                      .toUtf8());
    return response;
}

Response createHook(const Call &call)
{
    QJsonObject record{{u"uuid"_s, QUuid::createUuid().toString()},
                       {u"description"_s, QString()},
                       {u"active"_s, true},
                       {u"secret_set"_s, false},
                       {u"read_only"_s, QJsonValue()},
                       {u"source"_s, QJsonValue()},
                       {u"history_enabled"_s, false},
                       {u"skip_cert_verification"_s, false},
                       {u"created_at"_s, stampNow().replace(u"+00:00"_s, u"Z"_s)}};
    apply(call.body, &record);
    return store(call, 201, record);
}

Response changeHook(const Call &call)
{
    auto record = wantedHook(call);
    if (!record)
        return noSuchHook();
    apply(call.body, &*record);
    return store(call, 200, *record);
}

Response deleteHook(const Call &call)
{
    const bool was =
        call.backend.world.removeRecord(call.repository.uuid, shelf(), u"uuid"_s, call.name("uid"));
    return was ? noContent() : noSuchHook();
}

} // namespace

QList<Route> hookRoutes()
{
    const QStringList scope{u"webhook"_s};
    const QByteArray all = "/2.0/repositories/{workspace}/{repository}/hooks";
    const QByteArray one = all + "/{uid}";
    return {
        {"GET", "/2.0/hook_events/{subject}", {}, Access::Read, hookEvents},
        {"GET", all, scope, Access::Admin, hooks},
        {"POST", all, scope, Access::Admin, createHook},
        {"GET", one, scope, Access::Admin, hook},
        {"PUT", one, scope, Access::Admin, changeHook},
        {"DELETE", one, scope, Access::Admin, deleteHook},
    };
}

} // namespace windlass::practice
