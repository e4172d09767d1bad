// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest.h"

#include <algorithm>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

const QString &shelf()
{
    static const QString name = u"branch-restrictions"_s;
    return name;
}

QList<QJsonObject> all(const Call &call)
{
    return call.backend.world.records(call.repository.uuid, shelf());
}

//! `kind` and `pattern` of the query narrow the list.
Response restrictions(const Call &call)
{
    QList<Row> rows;
    for (const QJsonObject &record : all(call)) {
        const auto fits = [&](QStringView name) {
            return !call.query.has(name)
                   || record.value(name.toString()).toString() == call.query.value(name);
        };
        if (fits(u"kind") && fits(u"pattern"))
            rows.append({{}, [record, &call] {
                             return call.backend.shapes.restriction(call.repository, record);
                         }});
    }
    return listAnswer(call, rows, {});
}

std::optional<QJsonObject> wantedOne(const Call &call)
{
    for (const QJsonObject &record : all(call)) {
        if (record.value("id"_L1).toInt() == call.name("id").toInt())
            return record;
    }
    return std::nullopt;
}

Response noSuchRestriction()
{
    return apiError(404, u"Branch restriction not found"_s);
}

Response restriction(const Call &call)
{
    const auto record = wantedOne(call);
    return record ? jsonAnswer(200, call.backend.shapes.restriction(call.repository, *record))
                  : noSuchRestriction();
}

const QStringList &kinds()
{
    static const QStringList names{u"push"_s,
                                   u"delete"_s,
                                   u"force"_s,
                                   u"restrict_merges"_s,
                                   u"require_tasks_to_be_completed"_s,
                                   u"require_approvals_to_merge"_s,
                                   u"require_review_group_approvals_to_merge"_s,
                                   u"require_default_reviewer_approvals_to_merge"_s,
                                   u"require_no_changes_requested"_s,
                                   u"require_passing_builds_to_merge"_s,
                                   u"require_commits_behind"_s,
                                   u"reset_pullrequest_approvals_on_change"_s,
                                   u"smart_reset_pullrequest_approvals"_s,
                                   u"reset_pullrequest_changes_requested_on_change"_s,
                                   u"require_all_dependencies_merged"_s,
                                   u"enforce_merge_checks"_s,
                                   u"allow_auto_merge_when_builds_pass"_s,
                                   u"require_all_comments_resolved"_s};
    return names;
}

std::optional<Response> restrictionProblem(const QJsonObject &record)
{
    const QString match = record.value("branch_match_kind"_L1).toString();
    if (!kinds().contains(record.value("kind"_L1).toString()))
        return fieldError(u"kind"_s, u"Invalid kind"_s);
    if (match != u"glob" && match != u"branching_model")
        return fieldError(u"branch_match_kind"_s, u"Invalid branch_match_kind"_s);
    if (match == u"glob" && record.value("pattern"_L1).toString().isEmpty())
        return fieldError(u"pattern"_s, u"required key not provided"_s);
    return std::nullopt;
}

//! \return a refusal when somebody is named who is not known
std::optional<Response> apply(const Call &call, QJsonObject *record)
{
    for (const QString &name : {u"kind"_s, u"branch_match_kind"_s, u"branch_type"_s, u"pattern"_s,
                                u"value"_s, u"groups"_s}) {
        if (call.body.contains(name))
            record->insert(name, call.body.value(name));
    }
    if (!call.body.contains("users"_L1))
        return std::nullopt;
    QJsonArray users;
    for (const QJsonValue &value : call.body.value("users"_L1).toArray()) {
        const auto user = call.backend.world.user(value.toObject().value("uuid"_L1).toString());
        if (!user)
            return fieldError(u"users"_s, u"Malformed users list"_s);
        users.append(user->uuid);
    }
    record->insert(u"users"_s, users);
    return std::nullopt;
}

Response store(const Call &call, int status, QJsonObject record)
{
    if (const auto refusal = apply(call, &record))
        return *refusal;
    if (const auto refusal = restrictionProblem(record))
        return *refusal;
    call.backend.world.putRecord(call.repository.uuid, shelf(), u"id"_s, record);
    return jsonAnswer(status, call.backend.shapes.restriction(call.repository, record));
}

Response createRestriction(const Call &call)
{
    int last = 0;
    for (const QJsonObject &record : all(call))
        last = std::max(last, record.value("id"_L1).toInt());
    return store(call, 201,
                 {{u"id"_s, last + 1},
                  {u"pattern"_s, QString()},
                  {u"value"_s, QJsonValue()},
                  {u"users"_s, QJsonArray()},
                  {u"groups"_s, QJsonArray()}});
}

Response changeRestriction(const Call &call)
{
    const auto record = wantedOne(call);
    return record ? store(call, 200, *record) : noSuchRestriction();
}

Response deleteRestriction(const Call &call)
{
    const bool was = call.backend.world.removeRecord(call.repository.uuid, shelf(), u"id"_s,
                                                     call.name("id").toInt());
    return was ? Response{204, {}, {}, {}} : noSuchRestriction();
}

} // namespace

QList<Route> restrictionRoutes()
{
    const QStringList scope{u"repository:admin"_s};
    const QByteArray home = "/2.0/repositories/{workspace}/{repository}/branch-restrictions";
    const QByteArray one = home + "/{id}";
    return {
        {"GET", home, scope, Access::Admin, restrictions},
        {"POST", home, scope, Access::Admin, createRestriction},
        {"GET", one, scope, Access::Admin, restriction},
        {"PUT", one, scope, Access::Admin, changeRestriction},
        {"DELETE", one, scope, Access::Admin, deleteRestriction},
    };
}

} // namespace windlass::practice
