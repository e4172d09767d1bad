// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "githost.h"

#include "encoding.h"
#include "scopes.h"

#include <QProcess>
#include <QTemporaryFile>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRun = 30 * 60 * 1000; // milliseconds; a gigabyte on a slow disk

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

//! What the CGI program wrote: a head like that of a mail, an empty line, the body.
Response fromCgi(const QByteArray &output)
{
    const qsizetype cut = output.indexOf("\r\n\r\n");
    if (cut < 0)
        return textAnswer(500, "git http-backend did not answer\n");
    Response response;
    for (const QByteArray &line : output.left(cut).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(qMax(qsizetype(0), colon));
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name.compare("Status", Qt::CaseInsensitive) == 0)
            response.status = value.left(3).toInt();
        else if (name.compare("Content-Type", Qt::CaseInsensitive) == 0)
            response.contentType = value;
        else if (!name.isEmpty() && name.compare("Content-Length", Qt::CaseInsensitive) != 0)
            response.with(name, value);
    }
    response.body = output.mid(cut + 4);
    return response;
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
    visit.workspace = *workspace;
    visit.repository = *repository;
    visit.user = m_world.user(grant.userUuid).value_or(User());
    return visit;
}

Response GitHost::handle(const Request &request)
{
    Response refusal;
    const auto visit = admit(request, &refusal);
    return visit ? run(request, *visit) : refusal;
}

Response GitHost::run(const Request &request, const Visit &visit)
{
    const QString folder = m_store.folder(visit.repository);
    QTemporaryFile received;
    if (!received.open())
        return textAnswer(500, "No room for a temporary file\n");
    QProcessEnvironment environment = m_store.environment();
    const auto set = [&environment](const char *name, const QByteArray &value) {
        environment.insert(QString::fromLatin1(name), QString::fromUtf8(value));
    };
    set("GIT_PROJECT_ROOT", m_store.root().toUtf8());
    set("GIT_HTTP_EXPORT_ALL", "1");
    set("PATH_INFO", folder.mid(m_store.root().size()).toUtf8() + '/' + visit.rest.toUtf8());
    set("QUERY_STRING", request.query);
    set("REQUEST_METHOD", request.method);
    // No HTTP_CONTENT_ENCODING: the body is plain by now, whatever git's header says.
    set("CONTENT_TYPE", request.header("Content-Type"));
    set("CONTENT_LENGTH", QByteArray::number(request.bodySize));
    set("GIT_PROTOCOL", request.header("Git-Protocol"));
    set("REMOTE_USER", visit.user.username.toUtf8());
    set("REMOTE_ADDR", "127.0.0.1");
    set("PRACTICE_RECEIVED", received.fileName().toUtf8());
    set("PRACTICE_REPOSITORY",
        (m_webUrl + u'/' + visit.workspace.slug + u'/' + visit.repository.slug).toUtf8());

    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    if (request.bodyFile)
        process.setStandardInputFile(request.bodyFile->fileName());
    process.start(u"git"_s, {u"http-backend"_s});
    if (!request.bodyFile) {
        process.write(request.body);
        process.closeWriteChannel();
    }
    process.waitForFinished(longestRun);
    if (visit.isPush)
        remember(visit, received.readAll());
    return fromCgi(process.readAllStandardOutput());
}

void GitHost::remember(const Visit &visit, const QByteArray &received)
{
    QString first;
    for (const QByteArray &line : received.split('\n')) {
        const QByteArray reference = line.mid(82);
        if (first.isEmpty() && reference.startsWith("refs/heads/"))
            first = QString::fromUtf8(reference.mid(11));
    }
    if (received.isEmpty())
        return;
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
