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

//! The cross-workspace calls that ended in spring 2026.
Response removed(const Call &call)
{
    return removedCall(call.backend.world.settings());
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

void lookUp(const World &world, Call *call)
{
    const QString slug = call->name("repository");
    if (call->name("workspace") == u"{}" && slug.startsWith(u'{')) { // any workspace
        call->repository = world.repository(slug).value_or(Repository());
        call->workspace = world.workspace(call->repository.workspaceUuid).value_or(Workspace());
    } else if (const auto workspace = world.workspace(call->name("workspace"))) {
        call->workspace = *workspace;
        call->repository = world.repository(workspace->uuid, slug).value_or(Repository());
    }
}

bool isUnpaid(const Call &call, const Settings &settings)
{
    return call.request.method != "GET" && call.request.method != "HEAD"
           && settings.unpaidWorkspaces.contains(call.workspace.slug);
}

//! Some answers below a repository that is not there are pages; nobody knows which.
Response missing(const Call &call, const Settings &settings)
{
    const QString word = QString::fromUtf8(call.request.segments().value(4));
    return settings.htmlNotFound.contains(word) ? noSuchRepositoryPage(call.user)
                                                : noSuchRepository();
}

//! With what `fields` asks for and nothing else.
Response trimmed(Response response, const Request &request)
{
    const Partial partial(Fields(request.query).value(u"fields"));
    if (partial.isEmpty() || response.status / 100 != 2
        || !response.contentType.startsWith("application/json"))
        return response;
    const QJsonObject whole = QJsonDocument::fromJson(response.body).object();
    response.body = QJsonDocument(partial.of(whole)).toJson(QJsonDocument::Compact);
    return response;
}

} // namespace

Rest::Rest(const Backend &backend)
    : m_backend(backend),
      m_routes(removedRoutes() + accountRoutes() + memberRoutes() + repositoryRoutes()
               + codeRoutes() + tagRoutes() + sourceRoutes() + pullRequestRoutes()
               + pullRequestMoreRoutes() + reviewerRoutes() + statusRoutes() + hookRoutes()
               + restrictionRoutes())
{
}

std::optional<Grant> Rest::signIn(const Request &request, Response *refusal) const
{
    const Settings settings = m_backend.world.settings();
    const auto token = bearerToken(request.header("Authorization"));
    if (!token) {
        *refusal = notSignedIn();
        return std::nullopt;
    }
    Grant grant;
    switch (m_backend.tokens.check(*token, &grant)) {
    case Tokens::State::Good:
        return grant;
    case Tokens::State::Expired:
        *refusal = expiredToken(settings);
        return std::nullopt;
    case Tokens::State::Unknown:
        break;
    }
    *refusal = unknownToken(settings);
    return std::nullopt;
}

const Route *Rest::routeFor(const Request &request, QHash<QByteArray, QString> *names) const
{
    const QByteArray method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    for (const Route &route : m_routes) {
        names->clear();
        if (route.method == method && fits(route, request, names))
            return &route;
    }
    return nullptr;
}

bool Rest::isWithinLimit(const Request &request, const Grant &grant)
{
    if (!request.path.startsWith("/2.0/repositories"))
        return true;
    const Settings settings = m_backend.world.settings();
    const QString &who = settings.rateLimitPer == u"user" ? grant.userUuid : grant.consumerKey;
    return m_limit.admit(who, m_backend.tokens.time(), settings.rateLimit);
}

Response Rest::handle(const Request &request)
{
    Response refusal;
    const auto grant = signIn(request, &refusal);
    if (!grant)
        return refusal;
    QHash<QByteArray, QString> names;
    const Route *route = routeFor(request, &names);
    if (!route)
        return noApi();
    Response response = isWithinLimit(request, *grant)
                            ? trimmed(run(*route, names, request, *grant), request)
                            : rateLimited();
    const QByteArray header = m_backend.world.settings().scopeHeader.toLatin1();
    response.with(header, joined(grant->scopes));
    response.with("X-Accepted-" + header.mid(2), joined(route->scopes));
    return response.with("X-Credential-Type", "oauth2");
}

Response Rest::run(const Route &route, const QHash<QByteArray, QString> &names,
                   const Request &request, const Grant &grant) const
{
    if (!covers(grant.scopes, route.scopes))
        return missingScope(grant.scopes, route.scopes);
    if ((request.method == "POST" || request.method == "PUT") && !request.saysLength)
        return lengthRequired();
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
    const Settings settings = m_backend.world.settings();
    const QString name = call->name("workspace");
    const QString slug = call->name("repository");
    lookUp(m_backend.world, call);
    if (call->workspace.uuid.isEmpty())
        return slug.isEmpty() ? apiError(404, u"No workspace with identifier '%1'."_s.arg(name))
                              : missing(*call, settings);
    if (settings.goneWorkspaces.contains(call->workspace.slug))
        return goneWorkspace();
    if (settings.workspaceBrownout && route.pattern == "/2.0/workspaces/{workspace}")
        return removedCall(settings);
    if (route.pattern.contains("{repository}"))
        return findRepository(route, call);
    const bool isOpen = route.pattern.startsWith("/2.0/repositories/");
    if (!isOpen && !isMember(call->workspace, call->user))
        return forbidden();
    return isUnpaid(*call, settings) ? std::optional(paymentRequired()) : std::nullopt;
}

std::optional<Response> Rest::findRepository(const Route &route, Call *call) const
{
    const Settings settings = m_backend.world.settings();
    const Access access = call->repository.uuid.isEmpty()
                              ? Access::None
                              : m_backend.world.access(call->user.uuid, call->repository);
    if (access == Access::None)
        return missing(*call, settings);
    if (access < route.access)
        return forbidden();
    return isUnpaid(*call, settings) ? std::optional(paymentRequired()) : std::nullopt;
}

} // namespace windlass::practice
