// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server.h"

#include "backstagecatalog.h"
#include "control.h"
#include "encoding.h"
#include "githost.h"
#include "listener.h"
#include "oauth.h"
#include "rest.h"
#include "scenario.h"
#include "webpages.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <thread>

namespace windlass::practice {

using namespace Qt::StringLiterals;

//! Everything with a life as long as the server's, in the order in which it is needed.
class Server::Parts
{
public:
    explicit Parts(const ServerOptions &options)
        : data(prepare(options.dataFolder, &temporary)),
          store(data),
          control(world, store, tokens, witness, faults),
          web([this](Request &r) { return serve("web", r); }),
          api([this](Request &r) { return serve("api", r); }),
          back([this](Request &r) { return r.readBody() ? control.handle(r) : hangUp(); })
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

    static Response hangUp()
    {
        Response nothing;
        nothing.hangUp = true;
        return nothing;
    }

    Response answer(const QByteArray &host, Request &request)
    {
        if (host == "web" && GitHost::isGitPath(request))
            return gitHost.handle(request);
        if (!request.readBody())
            return hangUp();
        if (host == "api")
            return rest.handle(request);
        if (request.path == "/site/oauth2/authorize")
            return oauth.authorize(request);
        if (request.path == "/site/oauth2/access_token")
            return oauth.token(request);
        if (request.path == "/site/oauth2/revoke")
            return oauth.revoke(request);
        if (request.path.startsWith("/api/catalog/"))
            return catalogAnswer(request, world.settings());
        return pages.handle(request);
    }

    Response serve(const QByteArray &host, Request &request)
    {
        const auto began = std::chrono::steady_clock::now();
        const QDateTime date = QDateTime::currentDateTimeUtc();
        QElapsedTimer timer;
        timer.start();
        const auto carryOut = [&] { return answer(host, request); };
        const auto fault = faults.match(host, request);
        Response response = fault ? faults.apply(*fault, request, carryOut) : carryOut();
        if (const int latency = world.settings().latency; latency > 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(latency));
        response.isLast = !world.settings().keepsAlive;
        witness.record({QString::fromLatin1(host), request, response, timer.elapsed(),
                        fault && fault->spoilsAnswer(), began, date});
        return response;
    }

    //! \return false when the certificate cannot be used
    bool secure(const TlsFiles &files)
    {
        if (!certificates.load(files))
            return false;
        web.secure(certificates, [this] { return faults.certificate("web"); });
        api.secure(certificates, [this] { return faults.certificate("api"); });
        faults.setTls(true);
        scheme = u"https"_s;
        return true;
    }

    std::unique_ptr<QTemporaryDir> temporary;
    QString data;
    World world;
    GitStore store;
    Tokens tokens;
    Witness witness{world};
    Faults faults;
    Shapes shapes{world, store};
    OAuth oauth{world, tokens};
    GitHost gitHost{world, store, tokens};
    WebPages pages{world, store};
    RepositoryLists lists{world};
    Rest rest{{world, store, tokens, shapes, lists}};
    Control control;
    Certificates certificates;
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
    const QByteArray json =
        m_options.scenario.isEmpty() ? Scenario::builtIn(u"sample"_s) : m_options.scenario;
    if (const QString problem = Scenario::load(json, &parts.world); !problem.isEmpty())
        return problem;
    if (!m_options.tls.certificate.isEmpty() && !parts.secure(m_options.tls))
        return u"The certificate %1 with the key %2 cannot be used."_s.arg(
            m_options.tls.certificate, m_options.tls.key);
    if (m_options.checkContract && Contract::isAvailable())
        parts.witness.setContract(std::make_unique<Contract>());
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
    m_parts->gitHost.stop();
    m_parts->web.stop();
    m_parts->api.stop();
    m_parts->back.stop();
    m_parts.reset();
}

QString Server::webUrl() const
{
    return m_options.webAddress.isEmpty()
               ? u"%1://127.0.0.1:%2"_s.arg(m_parts->scheme).arg(m_parts->web.port())
               : m_options.webAddress;
}

QString Server::apiUrl() const
{
    return m_options.apiAddress.isEmpty()
               ? u"%1://127.0.0.1:%2"_s.arg(m_parts->scheme).arg(m_parts->api.port())
               : m_options.apiAddress;
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
