// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/signinbench.h"

#include "testing/freeport.h"

#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::testing {

using namespace auth;

const QByteArray SignInBench::goodBody =
    R"({"access_token":"a+/=%41","refresh_token":"r2","scopes":"account repository:write",)"
    R"("expires_in":7200,"token_type":"bearer","state":"authorization_code"})";

QByteArray exchange(const QHostAddress &address, quint16 port, const QList<QByteArray> &parts)
{
    QTcpSocket socket;
    QByteArray received;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket,
                     [&] { received += socket.readAll(); });
    const auto is = [&socket](QAbstractSocket::SocketState state) {
        return socket.state() == state;
    };
    socket.connectToHost(address, port);
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const bool isDecided = QTest::qWaitFor([&] {
        return is(QAbstractSocket::ConnectedState) || is(QAbstractSocket::UnconnectedState);
    });
    if (!isDecided || !is(QAbstractSocket::ConnectedState))
        return "no connection";
    for (const QByteArray &part : parts) {
        socket.write(part);
        if (!QTest::qWaitFor([&] {
                return socket.bytesToWrite() == 0 || is(QAbstractSocket::UnconnectedState);
            }))
            return "cannot be sent";
    }
    if (!QTest::qWaitFor([&] { return is(QAbstractSocket::UnconnectedState); }))
        return "still open: " + received;
    return received;
}

Parameters formOf(const QByteArray &encoded)
{
    return parseQuery(encoded).value_or(Parameters());
}

SignInBench::SignInBench(const QString &callback)
    : m_port(freePort()), m_callback(QString(callback).replace(u"PORT"_s, QString::number(m_port)))
{
    server.answer.body = goodBody;
    renew();
}

Provider SignInBench::provider() const
{
    Provider result;
    result.authorizationUrl = QUrl(u"https://authorize.invalid/site/oauth2/authorize"_s);
    result.tokenUrl = server.url(u"/access_token"_s);
    result.client = {u"id+/=%2B&"_s, u"sec+/=%2B &x=1"_s};
    result.scope = u"account repository:write"_s;
    result.callback = CallbackAddress::parse(m_callback).value();
    return result;
}

Provider SignInBench::hastyProvider() const
{
    Provider result = provider();
    result.patience.silence = 800ms;
    result.connectionTimeout = 800ms;
    return result;
}

void SignInBench::renew(const Provider &provider)
{
    outcomes.clear();
    browserUrl.clear();
    suspicions = 0;
    attempt = std::make_unique<TokenAttempt>(provider);
    connect(attempt.get(), &TokenAttempt::browserNeeded, this,
            [this](const QUrl &url) { browserUrl = url; });
    connect(attempt.get(), &TokenAttempt::refusalSuspected, this, [this] { ++suspicions; });
    connect(attempt.get(), &TokenAttempt::finished, this,
            [this](const Outcome &outcome) { outcomes.append(outcome); });
}

bool SignInBench::signIn()
{
    attempt->signIn();
    return QTest::qWaitFor([this] { return browserUrl.isValid(); });
}

QByteArray SignInBench::state() const
{
    return formOf(browserUrl.query(QUrl::FullyEncoded).toLatin1()).value(u"state"_s).toLatin1();
}

QByteArray SignInBench::callbackQuery(const QString &code) const
{
    return "code=" + QUrl::toPercentEncoding(code) + "&state=" + state();
}

QByteArray SignInBench::head(const QByteArray &query) const
{
    const QUrl url(m_callback);
    return "GET " + url.path(QUrl::FullyEncoded).toLatin1() + '?' + query
           + " HTTP/1.1\r\nHost: " + url.authority().toLatin1() + "\r\nAccept: */*\r\n\r\n";
}

QByteArray SignInBench::open(const QByteArray &query)
{
    return exchange(QHostAddress::LocalHost, m_port, {head(query)});
}

Problem SignInBench::problem() const
{
    return std::get<Failure>(outcomes.constFirst()).problem;
}

const TokenPair *SignInBench::tokens() const
{
    return outcomes.isEmpty() ? nullptr : std::get_if<TokenPair>(&outcomes.constFirst());
}

} // namespace windlass::testing
