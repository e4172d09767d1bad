// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest.h"

#include "scopes.h"

#include <QJsonDocument>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

QByteArray joined(const QStringList &scopes)
{
    return scopes.join(u", "_s).toLatin1();
}

bool fits(const Route &route, const Request &request, QHash<QByteArray, QString> *names)
{
    const QList<QByteArray> have = request.segments();
    const QList<QByteArray> want = route.pattern.mid(1).split('/');
    for (qsizetype i = 0; i < want.size(); ++i) {
        if (i >= have.size())
            return false;
        if (want[i].endsWith("*}")) {
            names->insert(want[i].mid(1, want[i].size() - 3),
                          QString::fromUtf8(QByteArrayList(have.mid(i)).join('/')));
            return true;
        }
        if (want[i].startsWith('{'))
            names->insert(want[i].mid(1, want[i].size() - 2), QString::fromUtf8(have[i]));
        else if (want[i] != have[i])
            return false;
    }
    const bool hasFinalSlash = have.size() == want.size() + 1 && have.last().isEmpty();
    return have.size() == want.size() || hasFinalSlash;
}

Response noApi()
{
    return apiError(
        404, u"Resource not found"_s,
        {{u"detail"_s, u"There is no API hosted at this URL.\n\nFor information about our API's, "
                       "please refer to the documentation at: "
                       "https://developer.atlassian.com/bitbucket/api/2/reference/"_s}});
}

Response missingScope(const QStringList &granted, const QStringList &required)
{
    return apiError(
        403, u"Your credentials lack one or more required privilege scopes."_s,
        {{u"detail"_s, QJsonObject{{u"granted"_s, QJsonArray::fromStringList(granted)},
                                   {u"required"_s, QJsonArray::fromStringList(required)}}}});
}

//! The cross-workspace calls that ended in spring 2026.
Response removed(const Call &)
{
    const QJsonObject data{
        {u"announcement_url"_s,
         u"https://developer.atlassian.com/cloud/bitbucket/changelog#CHANGE-2770"_s}};
    return jsonAnswer(
        410, {{u"type"_s, u"error"_s},
              {u"error"_s,
               QJsonObject{{u"message"_s, u"CHANGE-2770 - Functionality has been deprecated"_s},
                           {u"detail"_s, u"Please read the changelog entry for more details."_s},
                           {u"data"_s, data}}},
              {u"data"_s, data}});
}

QList<Route> removedRoutes()
{
    return {{"GET", "/2.0/workspaces", {}, Access::Read, removed},
            {"GET", "/2.0/repositories", {}, Access::Read, removed},
            {"GET", "/2.0/user/permissions/workspaces", {}, Access::Read, removed},
            {"GET", "/2.0/user/permissions/repositories", {}, Access::Read, removed}};
}

bool isMember(const Workspace &workspace, const User &user)
{
    for (const Member &member : workspace.members) {
        if (member.userUuid == user.uuid)
            return true;
    }
    return false;
}

} // namespace

Response jsonAnswer(int status, const QJsonObject &object)
{
    return {status,
            "application/json; charset=utf-8",
            QJsonDocument(object).toJson(QJsonDocument::Compact),
            {}};
}

Response apiError(int status, const QString &message, QJsonObject more)
{
    more.insert(u"message"_s, message);
    return jsonAnswer(status, {{u"type"_s, u"error"_s}, {u"error"_s, more}});
}

Response fieldError(const QString &field, const QString &text)
{
    return apiError(400, field + u": "_s + text,
                    {{u"fields"_s, QJsonObject{{field, QJsonArray{text}}}}});
}

Response noSuchRepository()
{
    return apiError(404, u"The requested repository either does not exist or you do not have "
                         "access. If you believe this repository exists and you have access, make "
                         "sure you're authenticated."_s);
}

Response forbidden()
{
    return apiError(403, u"Forbidden"_s);
}

Rest::Rest(const Backend &backend)
    : m_backend(backend),
      m_routes(removedRoutes() + accountRoutes() + repositoryRoutes() + codeRoutes()
               + pullRequestRoutes() + statusRoutes())
{
}

std::optional<Grant> Rest::signIn(const Request &request, Response *refusal) const
{
    const auto token = bearerToken(request.header("Authorization"));
    if (!token) {
        *refusal = textAnswer(401, "Unauthorized\n")
                       .with("WWW-Authenticate", "Basic realm=\"Bitbucket.org HTTP\"");
        return std::nullopt;
    }
    Grant grant;
    switch (m_backend.tokens.check(*token, &grant)) {
    case Tokens::State::Good:
        return grant;
    case Tokens::State::Expired:
        *refusal = apiError(401, u"Access token expired. Use your refresh token to obtain a new "
                                 "access token."_s);
        return std::nullopt;
    case Tokens::State::Unknown:
        break;
    }
    *refusal = apiError(401, u"Token is invalid, expired, or not supported for this endpoint."_s);
    return std::nullopt;
}

Response Rest::handle(const Request &request) const
{
    Response refusal;
    const auto grant = signIn(request, &refusal);
    if (!grant)
        return refusal;
    const QByteArray method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    for (const Route &route : m_routes) {
        QHash<QByteArray, QString> names;
        if (route.method != method || !fits(route, request, &names))
            continue;
        Response response = run(route, names, request, *grant);
        response.with("X-OAuth-Scopes", joined(grant->scopes));
        response.with("X-Accepted-OAuth-Scopes", joined(route.scopes));
        return response.with("X-Credential-Type", "oauth2");
    }
    return noApi();
}

Response Rest::run(const Route &route, const QHash<QByteArray, QString> &names,
                   const Request &request, const Grant &grant) const
{
    if (!covers(grant.scopes, route.scopes))
        return missingScope(grant.scopes, route.scopes);
    if ((request.method == "POST" || request.method == "PUT") && !request.saysLength)
        return textAnswer(411, "Length Required\n");
    Call call{request,
              m_backend,
              m_backend.world.user(grant.userUuid).value_or(User()),
              grant.scopes,
              names,
              {},
              {},
              Fields(request.query),
              {}};
    if (request.bodySize > 0 && request.contentType() == "application/json") {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
        if (!document.isObject())
            return apiError(400, u"Bad request"_s, {{u"detail"_s, error.errorString()}});
        call.body = document.object();
    }
    if (const auto refusal = find(route, &call))
        return *refusal;
    return route.handler(call);
}

std::optional<Response> Rest::find(const Route &route, Call *call) const
{
    if (!route.pattern.contains("{workspace}"))
        return std::nullopt;
    const World &world = m_backend.world;
    const QString name = call->name("workspace");
    const QString slug = call->name("repository");
    if (name == u"{}" && slug.startsWith(u'{')) { // any workspace, the repository by its uuid
        call->repository = world.repository(slug).value_or(Repository());
        call->workspace = world.workspace(call->repository.workspaceUuid).value_or(Workspace());
    } else if (const auto workspace = world.workspace(name)) {
        call->workspace = *workspace;
        call->repository = world.repository(workspace->uuid, slug).value_or(Repository());
    }
    if (call->workspace.uuid.isEmpty())
        return slug.isEmpty() ? apiError(404, u"No workspace with identifier '%1'."_s.arg(name))
                              : noSuchRepository();
    if (!route.pattern.contains("{repository}")) {
        const bool isOpen = route.pattern.startsWith("/2.0/repositories/");
        if (!isOpen && !isMember(call->workspace, call->user))
            return forbidden();
        return std::nullopt;
    }
    const Access access = call->repository.uuid.isEmpty()
                              ? Access::None
                              : world.access(call->user.uuid, call->repository);
    if (access == Access::None)
        return noSuchRepository();
    return access < route.access ? std::optional(forbidden()) : std::nullopt;
}

} // namespace windlass::practice
