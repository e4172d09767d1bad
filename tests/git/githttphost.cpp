// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/githttphost.h"

#include <httplib.h>

#include <QProcess>
#include <QProcessEnvironment>

#include <atomic>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace windlass::testing {

namespace {

struct CgiReply
{
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

QProcessEnvironment environmentFor(const QString &root, const httplib::Request &request)
{
    const auto header = [&request](const char *name) {
        return QString::fromStdString(request.get_header_value(name));
    };
    const QString target = QString::fromStdString(request.target);
    const qsizetype query = target.indexOf(u'?');
    QProcessEnvironment values = QProcessEnvironment::systemEnvironment();
    values.insert(u"GIT_PROJECT_ROOT"_s, root);
    values.insert(u"GIT_HTTP_EXPORT_ALL"_s, u"1"_s);
    values.insert(u"PATH_INFO"_s, QString::fromStdString(request.path));
    values.insert(u"QUERY_STRING"_s, query < 0 ? QString() : target.mid(query + 1));
    values.insert(u"REQUEST_METHOD"_s, QString::fromStdString(request.method));
    values.insert(u"CONTENT_TYPE"_s, header("Content-Type"));
    values.insert(u"CONTENT_LENGTH"_s, QString::number(request.body.size()));
    values.insert(u"GIT_PROTOCOL"_s, header("Git-Protocol"));
    values.insert(u"REMOTE_USER"_s, u"tester"_s);
    values.insert(u"REMOTE_ADDR"_s, u"127.0.0.1"_s);
    return values;
}

CgiReply parseCgi(const QByteArray &output)
{
    const qsizetype end = output.indexOf("\r\n\r\n");
    CgiReply reply;
    if (end < 0)
        return {500, {}, "git http-backend said nothing"};
    reply.body = output.mid(end + 4);
    for (const QByteArray &line : output.left(end).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "Status")
            reply.status = value.left(3).toInt();
        else
            reply.headers.append({name, value});
    }
    return reply;
}

CgiReply runBackend(const QString &root, const httplib::Request &request)
{
    QProcess process;
    process.setProcessEnvironment(environmentFor(root, request));
    process.start(u"git"_s, {u"http-backend"_s});
    process.write(request.body.data(), static_cast<qint64>(request.body.size()));
    process.closeWriteChannel();
    process.waitForFinished(60000);
    return parseCgi(process.readAllStandardOutput());
}

} // namespace

struct GitHttpHost::Server
{
    QString root;
    QByteArray authorization;
    bool isEncrypted = false;
    std::unique_ptr<httplib::Server> http;
    std::thread thread;
    int port = 0;
    std::atomic<int> requests = 0;
    std::atomic<int> credentials = 0;
    std::atomic<int> refused = 0;
    std::mutex mutex;
    std::function<std::optional<HostReply>(const HostRequest &)> fault;

    std::optional<HostReply> faultFor(const httplib::Request &request, bool isSignedIn);
    void answer(const httplib::Request &request, httplib::Response &response);
};

std::optional<HostReply> GitHttpHost::Server::faultFor(const httplib::Request &request,
                                                       bool isSignedIn)
{
    std::unique_lock lock(mutex);
    const auto ask = fault;
    lock.unlock();
    if (!ask)
        return std::nullopt;
    return ask({QByteArray::fromStdString(request.method), QByteArray::fromStdString(request.path),
                isSignedIn});
}

void GitHttpHost::Server::answer(const httplib::Request &request, httplib::Response &response)
{
    ++requests;
    const bool hasCredentials = request.has_header("Authorization");
    const bool isSignedIn =
        request.get_header_value("Authorization") == authorization.toStdString();
    if (hasCredentials)
        ++credentials;
    if (const auto reply = faultFor(request, isSignedIn)) {
        response.status = reply->status;
        if (!reply->location.isEmpty())
            response.set_header("Location", reply->location.toStdString());
        response.set_content(reply->body.toStdString(), reply->type.constData());
        return;
    }
    if (!isSignedIn) {
        if (hasCredentials)
            ++refused;
        response.status = 401;
        response.set_header("WWW-Authenticate", "Basic realm=\"practice\"");
        response.set_content("Sign in.", "text/plain");
        return;
    }
    const CgiReply reply = runBackend(root, request);
    std::string type;
    for (const auto &[name, value] : reply.headers) {
        if (name == "Content-Type")
            type = value.toStdString();
        else if (name != "Content-Length")
            response.set_header(name.toStdString(), value.toStdString());
    }
    response.status = reply.status;
    response.set_content(reply.body.toStdString(), type);
}

GitHttpHost::GitHttpHost(const QString &root, const QByteArray &token,
                         const std::optional<Tls> &tls)
    : m_server(std::make_unique<Server>())
{
    Server *server = m_server.get();
    server->root = root;
    server->authorization = "Basic " + ("x-token-auth:" + token).toBase64();
    server->isEncrypted = tls.has_value();
    if (tls)
        server->http = std::make_unique<httplib::SSLServer>(tls->certificate.toUtf8().constData(),
                                                            tls->key.toUtf8().constData());
    else
        server->http = std::make_unique<httplib::Server>();
    const auto answer = [server](const httplib::Request &request, httplib::Response &response) {
        server->answer(request, response);
    };
    server->http->Get(".*", answer);
    server->http->Post(".*", answer);
    server->port = server->http->bind_to_any_port("127.0.0.1");
    server->thread = std::thread([server] { server->http->listen_after_bind(); });
}

GitHttpHost::~GitHttpHost()
{
    setFault({});
    while (!m_server->http->is_running())
        std::this_thread::yield(); // stop() before the start has no effect
    m_server->http->stop();
    m_server->thread.join();
}

QUrl GitHttpHost::url(const QString &repository) const
{
    QUrl url;
    url.setScheme(m_server->isEncrypted ? u"https"_s : u"http"_s);
    url.setHost(m_server->isEncrypted ? u"localhost"_s : u"127.0.0.1"_s);
    url.setPort(m_server->port);
    url.setPath(u'/' + repository);
    return url;
}

int GitHttpHost::requests() const
{
    return m_server->requests;
}

int GitHttpHost::credentials() const
{
    return m_server->credentials;
}

int GitHttpHost::refusedCredentials() const
{
    return m_server->refused;
}

void GitHttpHost::setFault(std::function<std::optional<HostReply>(const HostRequest &)> fault)
{
    const std::lock_guard lock(m_server->mutex);
    m_server->fault = std::move(fault);
}

} // namespace windlass::testing
