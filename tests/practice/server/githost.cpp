// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "githost.h"

#include "encoding.h"
#include "httpbackend.h"
#include "scopes.h"

#include <QTemporaryFile>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

Response challenge()
{
    return textAnswer(401, "You may not have access to this repository or it no longer exists in "
                           "this workspace.\n")
        .with("WWW-Authenticate", "Basic realm=\"Bitbucket.org HTTP\"");
}

Response notFound()
{
    return textAnswer(404, "Repository not found\n");
}

bool wantsToPush(const Request &request, const QString &rest)
{
    if (rest == u"info/refs")
        return Fields(request.query).value(u"service") == u"git-receive-pack";
    return rest == u"git-receive-pack";
}

} // namespace

GitHost::GitHost(World &world, const GitStore &store, const Tokens &tokens)
    : m_world(world), m_store(store), m_tokens(tokens)
{
}

bool GitHost::isGitPath(const Request &request)
{
    const QList<QByteArray> segments = request.segments();
    return segments.size() > 2 && segments[1].endsWith(".git");
}

bool GitHost::signIn(const Request &request, Grant *grant) const
{
    const QByteArray authorization = request.header("Authorization");
    QByteArray token = bearerToken(authorization).value_or(QByteArray());
    if (const auto basic = basicCredentials(authorization); basic && basic->name == "x-token-auth")
        token = basic->password;
    return m_tokens.check(token, grant) == Tokens::State::Good;
}

std::optional<GitHost::Visit> GitHost::admit(const Request &request, Response *refusal) const
{
    *refusal = notFound();
    const QList<QByteArray> segments = request.segments();
    Visit visit;
    visit.rest = QString::fromUtf8(QByteArrayList(segments.mid(2)).join('/'));
    visit.isPush = wantsToPush(request, visit.rest);
    if (visit.rest != u"info/refs" && visit.rest != u"git-upload-pack"
        && visit.rest != u"git-receive-pack")
        return std::nullopt;

    Grant grant;
    const bool isSignedIn = signIn(request, &grant);
    const bool sentSomething = !request.header("Authorization").isEmpty();
    const auto workspace = m_world.workspace(QString::fromUtf8(segments[0]));
    const auto repository =
        workspace ? m_world.repository(workspace->uuid, QString::fromUtf8(segments[1].chopped(4)))
                  : std::nullopt;
    const bool isOpen = repository && !repository->isPrivate && !visit.isPush && !sentSomething;
    if (!isSignedIn && !isOpen) {
        *refusal = challenge();
        return std::nullopt;
    }
    const Access access = repository ? m_world.access(grant.userUuid, *repository) : Access::None;
    if (access == Access::None)
        return std::nullopt;
    const QString scope = visit.isPush ? u"repository:write"_s : u"repository"_s;
    const Access needed = visit.isPush ? Access::Write : Access::Read;
    if (access < needed || (isSignedIn && !covers(grant.scopes, {scope}))) {
        *refusal =
            textAnswer(403, "Your credentials lack one or more required privilege scopes.\n");
        return std::nullopt;
    }
    const PushRules &rules = repository->push;
    if (visit.isPush && rules.isOverPlan)
        *refusal = textAnswer(402, rules.overPlanText.toUtf8());
    else if (visit.isPush && rules.isReadOnly)
        *refusal = textAnswer(403, rules.readOnlyText.toUtf8());
    if (visit.isPush && (rules.isOverPlan || rules.isReadOnly))
        return std::nullopt;
    visit.workspace = *workspace;
    visit.repository = *repository;
    visit.user = m_world.user(grant.userUuid).value_or(User());
    return visit;
}

Response GitHost::handle(Request &request)
{
    Response refusal;
    const auto visit = admit(request, &refusal);
    return visit ? run(request, *visit) : refusal;
}

QString GitHost::closedBranches(const Visit &visit) const
{
    QStringList patterns;
    for (const BranchRestriction &one : m_world.restrictions(visit.repository.uuid)) {
        if (one.kind == u"push" && !one.userUuids.contains(visit.user.uuid))
            patterns.append(one.pattern);
    }
    return patterns.join(u'\n');
}

QProcessEnvironment GitHost::environment(const Request &request, const Visit &visit) const
{
    const QString folder = m_store.folder(visit.repository);
    QProcessEnvironment environment = m_store.environment();
    const auto set = [&environment](const QString &name, const QString &value) {
        environment.insert(name, value);
    };
    set(u"GIT_PROJECT_ROOT"_s, m_store.root());
    set(u"GIT_HTTP_EXPORT_ALL"_s, u"1"_s);
    set(u"PATH_INFO"_s, folder.mid(m_store.root().size()) + u'/' + visit.rest);
    set(u"QUERY_STRING"_s, QString::fromLatin1(request.query));
    set(u"REQUEST_METHOD"_s, QString::fromLatin1(request.method));
    // No length and no coding: the body is plain by now, and ends where the pipe does.
    set(u"CONTENT_TYPE"_s, QString::fromLatin1(request.header("Content-Type")));
    set(u"GIT_PROTOCOL"_s, QString::fromLatin1(request.header("Git-Protocol")));
    set(u"REMOTE_USER"_s, visit.user.username);
    set(u"REMOTE_ADDR"_s, u"127.0.0.1"_s);
    set(u"PRACTICE_REPOSITORY"_s,
        m_webUrl + u'/' + visit.workspace.slug + u'/' + visit.repository.slug);
    set(u"PRACTICE_CLOSED_BRANCHES"_s, closedBranches(visit));
    visit.repository.push.addTo(&environment);
    return environment;
}

Response GitHost::run(Request &request, const Visit &visit)
{
    const auto received = std::make_shared<QTemporaryFile>();
    if (!received->open())
        return textAnswer(500, "No room for a temporary file\n");
    QProcessEnvironment variables = environment(request, visit);
    variables.insert(u"PRACTICE_RECEIVED"_s, received->fileName());
    const auto backend = std::make_shared<HttpBackend>(variables, m_isStopping);
    if (!backend->feed(request)) {
        Response nothing;
        nothing.hangUp = true;
        return nothing;
    }
    Response response = backend->readHead();
    response.stream = [this, visit, received, backend](const Response::Write &write) {
        bool isHeard = true;
        QByteArray piece;
        // A push goes on when its client has left; a fetch has no reason to.
        while (!(piece = backend->readSome()).isEmpty() && (isHeard || visit.isPush)) {
            remember(visit, *received);
            isHeard = isHeard && write(piece);
        }
        remember(visit, *received);
        return isHeard && !m_isStopping;
    };
    return response;
}

void GitHost::remember(const Visit &visit, QFile &received)
{
    const QByteArray lines = received.readAll();
    if (lines.isEmpty())
        return;
    QString first;
    for (const QByteArray &line : lines.split('\n')) {
        const QByteArray reference = line.mid(82);
        const bool isDeleted = line.mid(41, 40).count('0') == 40;
        if (first.isEmpty() && !isDeleted && reference.startsWith("refs/heads/"))
            first = QString::fromUtf8(reference.mid(11));
    }
    bool becameMain = false;
    m_world.changeRepository(visit.repository.uuid, [&](Repository &repository) {
        repository.updatedOn = stampNow();
        becameMain = repository.mainBranch.isEmpty() && !first.isEmpty();
        if (becameMain)
            repository.mainBranch = first;
    });
    if (becameMain)
        m_store.setHead(visit.repository, first);
}

} // namespace windlass::practice
