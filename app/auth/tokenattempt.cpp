// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/tokenattempt.h"

#include "auth/portowner.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace windlass::auth {

static constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

static QByteArray randomText()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return bytes.toBase64(urlSafe);
}

TokenAttempt::TokenAttempt(const Provider &provider, QObject *parent)
    : QObject(parent),
      m_provider(provider),
      m_verifier(randomText()),
      m_state(QString::fromLatin1(randomText())),
      m_handler(provider.callback, provider.connectionTimeout),
      m_manager(provider.tokenUrl, provider.client, provider.patience.silence),
      m_flow(provider.authorizationUrl, provider.tokenUrl, &m_manager)
{
    m_flow.setReplyHandler(&m_handler);
    m_flow.setClientIdentifier(provider.client.identifier);
    m_flow.setState(m_state);
    m_flow.setModifyParametersFunction(
        [this](QAbstractOAuth::Stage stage, RequestParameters *parameters) {
            adjust(stage, *parameters);
        });
    connect(&m_flow, &QAbstractOAuth::authorizeWithBrowser, this, &TokenAttempt::browserNeeded,
            Qt::QueuedConnection);
    connect(&m_handler, &LoopbackReplyHandler::settled, this, &TokenAttempt::settle);
    connect(&m_handler, &LoopbackReplyHandler::refusalSuspected, this,
            &TokenAttempt::refusalSuspected, Qt::QueuedConnection);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { settle(Failure{Problem::NoAnswer}); });
}

void TokenAttempt::signIn()
{
    if (const std::optional<Problem> problem = m_handler.listen(m_state)) {
        const bool isTaken = *problem == Problem::PortBusy;
        const quint16 port = m_provider.callback.port();
        settle(Failure{.problem = *problem,
                       .program = isTaken ? programListeningOn(port) : QString()});
        return;
    }
    m_deadline.start(m_provider.signInDeadline);
    m_flow.grant();
}

void TokenAttempt::refresh(const QString &refreshToken)
{
    m_deadline.start(m_provider.patience.refresh);
    m_flow.setRefreshToken(refreshToken);
    m_flow.refreshAccessToken();
}

void TokenAttempt::cancel()
{
    settle(Failure{Problem::Cancelled});
}

Result<> TokenAttempt::takePasted(const QString &address)
{
    return m_handler.takePasted(address);
}

// Versions of Qt differ in which values they escape. Setting every free value here, escaped once,
// gives the same request with all of them.
void TokenAttempt::adjust(QAbstractOAuth::Stage stage, RequestParameters &parameters) const
{
    const auto set = [&parameters](const QString &key, const QString &value) {
        parameters.replace(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };

    switch (stage) {
    case QAbstractOAuth::Stage::RequestingAuthorization: {
        const QByteArray digest = QCryptographicHash::hash(m_verifier, QCryptographicHash::Sha256);
        set(u"client_id"_s, m_provider.client.identifier);
        set(u"redirect_uri"_s, m_handler.callback());
        set(u"code_challenge"_s, QString::fromLatin1(digest.toBase64(urlSafe)));
        set(u"code_challenge_method"_s, u"S256"_s);
        if (m_provider.scope.isEmpty())
            parameters.remove(u"scope"_s);
        else
            set(u"scope"_s, m_provider.scope);
        return;
    }
    case QAbstractOAuth::Stage::RequestingAccessToken:
        set(u"code"_s, m_handler.code());
        set(u"code_verifier"_s, QString::fromLatin1(m_verifier));
        break;
    case QAbstractOAuth::Stage::RefreshingAccessToken:
        set(u"refresh_token"_s, m_flow.refreshToken());
        parameters.remove(u"redirect_uri"_s);
        break;
    case QAbstractOAuth::Stage::RequestingTemporaryCredentials:
        break;
    }
    // The client authenticates by HTTP Basic, see TokenAccessManager.
    parameters.remove(u"client_id"_s);
    parameters.remove(u"client_secret"_s);
}

void TokenAttempt::settle(const Outcome &outcome)
{
    if (m_settled)
        return;
    m_settled = true;
    m_deadline.stop();
    m_handler.close();
    m_manager.abort();
    QMetaObject::invokeMethod(
        this, [this, outcome] { Q_EMIT finished(outcome); }, Qt::QueuedConnection);
}

} // namespace windlass::auth
