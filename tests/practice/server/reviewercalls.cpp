// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest.h"

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

//! Of the repository alone: plain accounts.
Response defaultReviewers(const Call &call)
{
    QList<Row> rows;
    for (const QString &uuid : call.repository.defaultReviewers)
        rows.append({{}, [uuid, &call] { return call.backend.shapes.user(uuid); }});
    return listAnswer(call, rows, {});
}

//! Of project and repository, each with where it comes from.
Response effectiveReviewers(const Call &call)
{
    QList<Row> rows;
    const auto add = [&](const QStringList &uuids, const QString &kind) {
        for (const QString &uuid : uuids) {
            const QJsonObject object{{u"type"_s, u"default_reviewer"_s},
                                     {u"reviewer_type"_s, kind},
                                     {u"user"_s, call.backend.shapes.user(uuid)}};
            rows.append({{}, [object] { return object; }});
        }
    };
    for (const Project &project : call.workspace.projects) {
        if (project.key == call.repository.projectKey)
            add(project.defaultReviewers, u"project"_s);
    }
    add(call.repository.defaultReviewers, u"repository"_s);
    return listAnswer(call, rows, {{}, 100, 20});
}

//! Nicknames do not count in addresses.
std::optional<User> target(const Call &call)
{
    const auto user = call.backend.world.user(call.name("target"));
    return user && user->nickname != call.name("target") ? user : std::nullopt;
}

Response noSuchReviewer(const Call &call)
{
    return apiError(404, u"%1 is not a default reviewer."_s.arg(call.name("target")));
}

Response defaultReviewer(const Call &call)
{
    const auto user = target(call);
    if (!user || !call.repository.defaultReviewers.contains(user->uuid))
        return noSuchReviewer(call);
    return jsonAnswer(200, call.backend.shapes.user(*user));
}

Response addDefaultReviewer(const Call &call)
{
    const auto user = target(call);
    if (!user)
        return apiError(404, u"%1 is not a valid account"_s.arg(call.name("target")));
    if (call.backend.world.access(user->uuid, call.repository) == Access::None)
        return apiError(400, u"%1 has no access to this repository."_s.arg(user->displayName));
    call.backend.world.changeRepository(call.repository.uuid, [&](Repository &repository) {
        if (!repository.defaultReviewers.contains(user->uuid))
            repository.defaultReviewers.append(user->uuid);
    });
    return jsonAnswer(200, call.backend.shapes.user(*user));
}

Response removeDefaultReviewer(const Call &call)
{
    const auto user = target(call);
    if (!user || !call.repository.defaultReviewers.contains(user->uuid))
        return noSuchReviewer(call);
    call.backend.world.changeRepository(call.repository.uuid, [&](Repository &repository) {
        repository.defaultReviewers.removeAll(user->uuid);
    });
    return noContent();
}

} // namespace

QList<Route> reviewerRoutes()
{
    const QStringList read{u"pullrequest"_s};
    const QStringList admin{u"repository:admin"_s};
    const QByteArray home = "/2.0/repositories/{workspace}/{repository}";
    const QByteArray one = home + "/default-reviewers/{target}";
    return {
        {"GET", home + "/default-reviewers", read, Access::Read, defaultReviewers},
        {"GET", home + "/effective-default-reviewers", read, Access::Read, effectiveReviewers},
        {"GET", one, read, Access::Read, defaultReviewer},
        {"PUT", one, admin, Access::Admin, addDefaultReviewer},
        {"DELETE", one, admin, Access::Admin, removeDefaultReviewer},
    };
}

} // namespace windlass::practice
