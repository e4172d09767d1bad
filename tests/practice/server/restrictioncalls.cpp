// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest.h"

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

QList<BranchRestriction> all(const Call &call)
{
    return call.backend.world.restrictions(call.repository.uuid);
}

//! `kind` and `pattern` of the query narrow the list.
Response restrictions(const Call &call)
{
    QList<Row> rows;
    for (const BranchRestriction &one : all(call)) {
        const QString kind = call.query.value(u"kind", one.kind);
        const QString pattern = call.query.value(u"pattern", one.pattern);
        if (kind == one.kind && pattern == one.pattern)
            rows.append({{}, [one, &call] {
                             return call.backend.shapes.restriction(call.repository, one);
                         }});
    }
    return listAnswer(call, rows, {});
}

std::optional<BranchRestriction> wantedOne(const Call &call)
{
    for (const BranchRestriction &one : all(call)) {
        if (one.id == call.name("id").toInt())
            return one;
    }
    return std::nullopt;
}

Response noSuchRestriction()
{
    return apiError(404, u"Branch restriction not found"_s);
}

Response restriction(const Call &call)
{
    const auto found = wantedOne(call);
    return found ? jsonAnswer(200, call.backend.shapes.restriction(call.repository, *found))
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

std::optional<Response> restrictionProblem(const BranchRestriction &one)
{
    const QString match = one.rest.value("branch_match_kind"_L1).toString();
    if (!kinds().contains(one.kind))
        return fieldError(u"kind"_s, u"Invalid kind"_s);
    if (match != u"glob" && match != u"branching_model")
        return fieldError(u"branch_match_kind"_s, u"Invalid branch_match_kind"_s);
    if (match == u"glob" && one.pattern.isEmpty())
        return fieldError(u"pattern"_s, u"required key not provided"_s);
    return std::nullopt;
}

//! Takes over what the body names. \return a refusal when it makes no sense
std::optional<Response> apply(const Call &call, BranchRestriction *one)
{
    one->kind = call.body.value("kind"_L1).toString(one->kind);
    one->pattern = call.body.value("pattern"_L1).toString(one->pattern);
    for (const QString &name :
         {u"branch_match_kind"_s, u"branch_type"_s, u"value"_s, u"groups"_s}) {
        if (call.body.contains(name))
            one->rest.insert(name, call.body.value(name));
    }
    if (call.body.contains("users"_L1))
        one->userUuids.clear();
    for (const QJsonValue &value : call.body.value("users"_L1).toArray()) {
        const auto user = call.backend.world.user(value.toObject().value("uuid"_L1).toString());
        if (!user)
            return fieldError(u"users"_s, u"Malformed users list"_s);
        one->userUuids.append(user->uuid);
    }
    return restrictionProblem(*one);
}

Response createRestriction(const Call &call)
{
    BranchRestriction wanted;
    wanted.rest = {{u"value"_s, QJsonValue()}, {u"groups"_s, QJsonArray()}};
    if (const auto refusal = apply(call, &wanted))
        return *refusal;
    const auto added = call.backend.world.addRestriction(call.repository.uuid, wanted);
    return jsonAnswer(201, call.backend.shapes.restriction(call.repository, added));
}

Response changeRestriction(const Call &call)
{
    auto found = wantedOne(call);
    if (!found)
        return noSuchRestriction();
    if (const auto refusal = apply(call, &*found))
        return *refusal;
    call.backend.world.changeRestriction(call.repository.uuid, *found);
    return jsonAnswer(200, call.backend.shapes.restriction(call.repository, *found));
}

Response deleteRestriction(const Call &call)
{
    const bool was =
        call.backend.world.removeRestriction(call.repository.uuid, call.name("id").toInt());
    return was ? noContent() : noSuchRestriction();
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
