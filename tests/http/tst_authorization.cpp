// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/networkhttpclient.h"

#include "testing/scriptedauthorizer.h"
#include "testing/standinserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using testing::Answer;
using testing::ScriptedAuthorizer;
using testing::StandInServer;

class TestAuthorization final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void renewsOnce_data();
    void renewsOnce();
    void returnsTheSecondRefusal();
    void reportsFailedRenewal();
    void doesNotRepeatWithTheSameValue();
    void reportsMissingSignIn();
    void ignoresChallenges();
    void hasFixedValues();
};

static const http::Patience hasty{.silence = 2s, .total = 10s, .firstDelay = 1ms, .attempts = 3};

void TestAuthorization::renewsOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("GET") << QByteArray("GET");
    QTest::newRow("POST") << QByteArray("POST"); // refused, so nothing has happened yet
}

void TestAuthorization::renewsOnce()
{
    QFETCH(QByteArray, method);
    StandInServer server;
    server.script = {{401}};
    ScriptedAuthorizer authorizer;
    http::NetworkHttpClient client(server.url(), authorizer, hasty);
    const auto reply = client.send({method, server.url(u"/2.0/user"_s), "{}", "application/json"});
    QTRY_VERIFY(reply.isFinished());
    QCOMPARE(reply.result()->status, 200);
    QCOMPARE(authorizer.asked, 1);
    QCOMPARE(authorizer.refused, QList<QByteArray>{"Bearer first"});
    QCOMPARE(server.seen.size(), 2);
    QCOMPARE(server.seen.first().headers.value("authorization"), "Bearer first");
    QCOMPARE(server.seen.last().headers.value("authorization"), "Bearer second");
    QCOMPARE(server.seen.last().method, method);
    QCOMPARE(server.seen.last().body, method == "GET" ? "" : "{}");
}

void TestAuthorization::returnsTheSecondRefusal()
{
    StandInServer server;
    server.answer = {401, "text/plain", "no"};
    ScriptedAuthorizer authorizer;
    http::NetworkHttpClient client(server.url(), authorizer, hasty);
    const auto reply = client.send({.url = server.url(u"/2.0/user"_s)});
    QTRY_VERIFY(reply.isFinished());
    QCOMPARE(reply.result()->status, 401);
    QCOMPARE(reply.result()->body, "no");
    QCOMPARE(authorizer.refused.size(), 1);
    QCOMPARE(server.seen.size(), 2);
}

void TestAuthorization::reportsFailedRenewal()
{
    StandInServer server;
    server.answer = {401};
    ScriptedAuthorizer authorizer;
    authorizer.renewal = fail(ErrorKind::SignInNeeded, u"Sign in again."_s);
    http::NetworkHttpClient client(server.url(), authorizer, hasty);
    const auto reply = client.send({.url = server.url(u"/2.0/user"_s)});
    QTRY_VERIFY(reply.isFinished());
    QCOMPARE(reply.result().error().kind, ErrorKind::SignInNeeded);
    QCOMPARE(server.seen.size(), 1);
}

void TestAuthorization::doesNotRepeatWithTheSameValue()
{
    StandInServer server;
    server.answer = {401};
    ScriptedAuthorizer authorizer;
    authorizer.renewal = authorizer.value;
    http::NetworkHttpClient client(server.url(), authorizer, hasty);
    const auto reply = client.send({.url = server.url(u"/2.0/user"_s)});
    QTRY_VERIFY(reply.isFinished());
    QCOMPARE(reply.result()->status, 401);
    QCOMPARE(server.seen.size(), 1);
}

void TestAuthorization::reportsMissingSignIn()
{
    StandInServer server;
    ScriptedAuthorizer authorizer;
    authorizer.value = fail(ErrorKind::KeychainLocked, u"Unlock the keychain."_s);
    http::NetworkHttpClient client(server.url(), authorizer, hasty);
    const auto reply = client.send({.url = server.url(u"/2.0/user"_s)});
    QTRY_VERIFY(reply.isFinished());
    QCOMPARE(reply.result().error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(reply.result().error().message, u"Unlock the keychain."_s);
    QCOMPARE(server.connections(), 0);
}

void TestAuthorization::ignoresChallenges()
{
    StandInServer server;
    server.answer = {401, "text/plain", "", "WWW-Authenticate: Basic realm=\"x\"\r\n"};
    http::FixedAuthorizer authorizer("Bearer only");
    http::NetworkHttpClient client(server.url(), authorizer, hasty);
    const auto reply = client.send({"POST", server.url(u"/2.0/x"_s), "{}", "application/json"});
    QTRY_VERIFY(reply.isFinished());
    QCOMPARE(reply.result().error().kind, ErrorKind::SignInNeeded);
    QCOMPARE(server.seen.size(), 1); // Qt would try again with an empty password
}

void TestAuthorization::hasFixedValues()
{
    http::FixedAuthorizer authorizer("Bearer only");
    QCOMPARE(authorizer.authorization().result().value(), "Bearer only");
    const auto renewed = authorizer.renewed("Bearer only");
    QCOMPARE(renewed.result().error().kind, ErrorKind::SignInNeeded);
    QVERIFY(!renewed.result().error().detail.contains(u"only"_s));
}

QTEST_GUILESS_MAIN(TestAuthorization)
#include "tst_authorization.moc"
