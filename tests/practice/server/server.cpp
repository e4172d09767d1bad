// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server.h"

#include "control.h"
#include "encoding.h"
#include "githost.h"
#include "oauth.h"
#include "rest.h"
#include "scenario.h"
#include "webpages.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

namespace windlass::practice {

using namespace Qt::StringLiterals;

// A kept connection holds a thread, and browsers and access managers open six each.
constexpr int threadsPerHost = 48;

//! Everything with a life as long as the server's, in the order in which it is needed.
class Server::Parts
{
public:
    explicit Parts(const ServerOptions &options)
        : data(prepare(options.dataFolder, &temporary)),
          store(data),
          control(world, store, tokens, witness, faults),
          web([this](const Request &r) { return serve(u"web"_s, r); }, options.tls, threadsPerHost),
          api([this](const Request &r) { return serve(u"api"_s, r); }, options.tls, threadsPerHost),
          back([this](const Request &r) { return control.handle(r); }, {}, 4)
    {
    }

    static QString prepare(const QString &wanted, std::unique_ptr<QTemporaryDir> *temporary)
    {
        if (!wanted.isEmpty()) {
            QDir().mkpath(wanted);
            return QDir(wanted).absolutePath();
        }
        *temporary =
            std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/windlass-practice-XXXXXX"_s);
        return (*temporary)->path();
    }

    Response answer(const QString &host, const Request &request)
    {
        if (host == u"api")
            return rest.handle(request);
        if (request.path == "/site/oauth2/authorize")
            return oauth.authorize(request);
        if (request.path == "/site/oauth2/access_token")
            return oauth.token(request);
        if (request.path == "/site/oauth2/revoke")
            return oauth.revoke(request);
        return GitHost::isGitPath(request) ? gitHost.handle(request) : pages.handle(request);
    }

    Response serve(const QString &host, const Request &request)
    {
        QElapsedTimer timer;
        timer.start();
        const auto fault = faults.match(request);
        const bool isDelay = fault && fault->kind == Fault::Kind::Delay;
        if (isDelay)
            faults.wait(*fault);
        Response response;
        if (!fault || isDelay || fault->isAfter)
            response = answer(host, request);
        if (fault && !isDelay)
            response = faults.act(*fault);
        witness.record(host, request, response, timer.elapsed());
        return response;
    }

    std::unique_ptr<QTemporaryDir> temporary;
    QString data;
    World world;
    GitStore store;
    Tokens tokens;
    Witness witness;
    Faults faults;
    Shapes shapes{world, store};
    OAuth oauth{world, tokens};
    GitHost gitHost{world, store, tokens};
    WebPages pages{world, store};
    Rest rest{{world, store, tokens, shapes}};
    Control control;
    Listener web;
    Listener api;
    Listener back;
    QString scheme = u"http"_s;
    QByteArray secret = randomName(18);
};

Server::Server(const ServerOptions &options) : m_options(options)
{
}

Server::~Server()
{
    stop();
}

QString Server::start()
{
    m_parts = std::make_unique<Parts>(m_options);
    Parts &parts = *m_parts;
    if (!QDir(parts.data).exists())
        return u"The folder %1 cannot be made."_s.arg(parts.data);
    const QByteArray json = m_options.scenario.isEmpty() ? Scenario::sample() : m_options.scenario;
    if (const QString problem = Scenario::load(json, &parts.world); !problem.isEmpty())
        return problem;
    if (!m_options.tls.certificate.isEmpty())
        parts.scheme = u"https"_s;
    parts.control.setSecret(parts.secret);
    if (!parts.web.listen(m_options.webPort))
        return u"The web host cannot listen on port %1."_s.arg(m_options.webPort);
    // Not known before; a request that arrives in between sees empty links, nobody knows us yet.
    parts.gitHost.setWebUrl(webUrl());
    if (!parts.api.listen(m_options.apiPort))
        return u"The API host cannot listen on port %1."_s.arg(m_options.apiPort);
    parts.shapes.setAddresses(webUrl(), apiUrl());
    if (!parts.back.listen(0))
        return u"The control address cannot listen."_s;
    return {};
}

void Server::stop()
{
    if (!m_parts)
        return;
    m_parts->faults.release();
    m_parts->web.stop();
    m_parts->api.stop();
    m_parts->back.stop();
    m_parts.reset();
}

QString Server::webUrl() const
{
    return u"%1://127.0.0.1:%2"_s.arg(m_parts->scheme).arg(m_parts->web.port());
}

QString Server::apiUrl() const
{
    return u"%1://127.0.0.1:%2"_s.arg(m_parts->scheme).arg(m_parts->api.port());
}

QString Server::controlUrl() const
{
    return u"http://127.0.0.1:%1/control/%2"_s.arg(m_parts->back.port())
        .arg(QString::fromLatin1(m_parts->secret));
}

QString Server::dataFolder() const
{
    return m_parts->data;
}

QJsonObject Server::announcement() const
{
    const Consumer consumer = m_parts->world.consumers().value(0);
    return {{u"web_url"_s, webUrl()},
            {u"api_url"_s, apiUrl()},
            {u"key"_s, consumer.key},
            {u"secret"_s, consumer.secret},
            {u"callback_url"_s, consumer.callbackUrl},
            {u"control_url"_s, controlUrl()}};
}

} // namespace windlass::practice
