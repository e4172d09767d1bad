// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/networkhttpclient.h"

#include "testing/scriptedauthorizer.h"
#include "testing/standinserver.h"

#include <QTest>

#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using testing::Answer;
using testing::ScriptedAuthorizer;
using testing::StandInServer;
using Way = testing::Answer::Way;

using Answers = QList<Answer>;

// What is sent again and what is not: counted at the server.
class TestRepetition final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsWhatWasAsked();
    void repeatsGet_data();
    void repeatsGet();
    void sendsEverythingElseOnce_data();
    void sendsEverythingElseOnce();
    void obeysRetryAfter_data();
    void obeysRetryAfter();
    void givesUpAfterAllAttempts();
};

static const http::Patience hasty{.silence = 2s, .total = 10s, .firstDelay = 1ms, .attempts = 3};

void TestRepetition::sendsWhatWasAsked()
{
    StandInServer server;
    server.answer = {201, "Application/JSON; charset=utf-8", R"({"a":1})",
                     "X-OAuth-Scopes: account, repository\r\n"};
    ScriptedAuthorizer authorizer;
    http::NetworkHttpClient client(server.url(), authorizer, hasty);
    const auto reply = client.send({"POST", server.url(u"/2.0/x?q=a%2Bb"_s), "{}", "text/x"});
    QVERIFY(!reply.isFinished());
    QTRY_VERIFY(reply.isFinished());
    QVERIFY(reply.result().has_value());
    QCOMPARE(reply.result()->status, 201);
    QCOMPARE(reply.result()->contentType, "application/json");
    QCOMPARE(reply.result()->grantedScopes, "account, repository");
    QCOMPARE(reply.result()->body, R"({"a":1})");

    QCOMPARE(server.seen.size(), 1);
    const testing::SeenRequest seen = server.seen.first();
    QCOMPARE(seen.method, "POST");
    QCOMPARE(seen.target, "/2.0/x?q=a%2Bb");
    QCOMPARE(seen.body, "{}");
    QCOMPARE(seen.headers.value("content-type"), "text/x");
    QCOMPARE(seen.headers.value("authorization"), "Bearer first");
    QCOMPARE(seen.headers.value("accept"), "application/json");
    QVERIFY(seen.headers.value("user-agent").startsWith("Windlass/"));
    QVERIFY(!seen.headers.contains("cookie"));
}

void TestRepetition::repeatsGet_data()
{
    QTest::addColumn<Answers>("answers"); // then 200
    QTest::addColumn<int>("status");      // in the end; 0: an error
    QTest::addColumn<int>("requests");
    const auto row = [](const char *name, const Answers &answers, int status, int requests) {
        QTest::newRow(name) << answers << status << requests;
    };
    row("at once", {}, 200, 1);
    for (const int status : {429, 502, 503, 504, 555})
        row(qPrintable(u"%1, then well"_s.arg(status)), {{status}}, 200, 2);
    row("three times 503", {{503}, {503}, {503}}, 503, 3);
    row("three different ones", {{429}, {503}, {504}}, 504, 3);
    for (const int status : {204, 304, 400, 402, 403, 404, 409, 410, 418, 500, 501})
        row(qPrintable(QString::number(status)), {{status}}, status, 1);
    row("cut short, then well", {{.body = "{", .way = Way::CutShort}}, 200, 2);
    row("cut short for ever",
        {{.body = "{", .way = Way::CutShort},
         {.body = "{", .way = Way::CutShort},
         {.body = "{", .way = Way::CutShort}},
        0, 3);
}

void TestRepetition::repeatsGet()
{
    QFETCH(Answers, answers);
    QFETCH(int, status);
    QFETCH(int, requests);
    StandInServer server;
    server.script = answers;
    ScriptedAuthorizer authorizer;
    http::NetworkHttpClient client(server.url(), authorizer, hasty);
    const auto reply = client.send({.url = server.url(u"/2.0/user"_s)});
    QTRY_VERIFY(reply.isFinished());
    QCOMPARE(reply.result().has_value(), status != 0);
    if (status != 0)
        QCOMPARE(reply.result()->status, status);
    else
        QCOMPARE(reply.result().error().kind, ErrorKind::Offline);
    QCOMPARE(server.seen.size(), requests);
}

void TestRepetition::sendsEverythingElseOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<bool>("isKeptAlive");
    QTest::addColumn<int>("status"); // 0: Offline
    const Answer hangUp{.way = Way::HangUp};
    QTest::newRow("POST, hang-up") << QByteArray("POST") << hangUp << false << 0;
    QTest::newRow("POST, hang-up, kept connection") << QByteArray("POST") << hangUp << true << 0;
    QTest::newRow("PUT, hang-up") << QByteArray("PUT") << hangUp << false << 0;
    QTest::newRow("PUT, hang-up, kept connection") << QByteArray("PUT") << hangUp << true << 0;
    QTest::newRow("DELETE, hang-up, kept connection")
        << QByteArray("DELETE") << hangUp << true << 0;
    QTest::newRow("POST, cut short")
        << QByteArray("POST") << Answer{.body = "{", .way = Way::CutShort} << false << 0;
    for (const int status : {400, 429, 503, 555})
        QTest::newRow(qPrintable(u"POST, %1"_s.arg(status)))
            << QByteArray("POST") << Answer{status} << false << status;
}

void TestRepetition::sendsEverythingElseOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(Answer, answer);
    QFETCH(bool, isKeptAlive);
    QFETCH(int, status);
    StandInServer server;
    ScriptedAuthorizer authorizer;
    http::NetworkHttpClient client(server.url(), authorizer, hasty);
    if (isKeptAlive) {
        server.script = {{.body = "{}", .keepsAlive = true}};
        const auto first = client.send({.url = server.url(u"/first"_s)});
        QTRY_VERIFY(first.isFinished());
        server.seen.clear();
    }
    server.answer = answer;
    const auto reply =
        client.send({method, server.url(u"/2.0/x"_s), R"({"name":"x"})", "application/json"});
    QTRY_VERIFY(reply.isFinished());
    QCOMPARE(server.seen.size(), 1);
    QCOMPARE(server.seen.first().method, method);
    QCOMPARE(server.usedConnections(), 1); // newer Qt opens another one, and sends nothing
    QCOMPARE(reply.result().has_value(), status != 0);
    if (status != 0) {
        QCOMPARE(reply.result()->status, status);
    } else {
        QCOMPARE(reply.result().error().kind, ErrorKind::Offline);
        QVERIFY(!reply.result().error().message.isEmpty());
    }
}

void TestRepetition::obeysRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("requests"); // with 5 s for everything
    QTest::newRow("absent") << QByteArray() << 2;
    QTest::newRow("0") << QByteArray("0") << 2;
    QTest::newRow("negative") << QByteArray("-5") << 2;
    QTest::newRow("nonsense") << QByteArray("soon") << 2;
    QTest::newRow("later than there is time") << QByteArray("6") << 1;
    QTest::newRow("an hour") << QByteArray("3600") << 1;
}

void TestRepetition::obeysRetryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(int, requests);
    StandInServer server;
    server.script = {
        {.status = 429, .headers = value.isEmpty() ? "" : "Retry-After: " + value + "\r\n"}};
    ScriptedAuthorizer authorizer;
    http::Patience patience = hasty;
    patience.total = 5s;
    http::NetworkHttpClient client(server.url(), authorizer, patience);
    const auto reply = client.send({.url = server.url(u"/2.0/user"_s)});
    QTRY_VERIFY(reply.isFinished());
    QCOMPARE(reply.result()->status, requests == 1 ? 429 : 200);
    QCOMPARE(server.seen.size(), requests);
}

void TestRepetition::givesUpAfterAllAttempts()
{
    StandInServer server;
    server.answer = {.way = Way::HangUp};
    ScriptedAuthorizer authorizer;
    http::NetworkHttpClient client(server.url(), authorizer, hasty);
    const auto reply = client.send({.url = server.url(u"/2.0/user"_s)});
    QTRY_VERIFY(reply.isFinished());
    QCOMPARE(reply.result().error().kind, ErrorKind::Offline);
    // Qt itself repeats a GET on a connection that closes early; the end is what counts.
    const qsizetype requests = server.seen.size();
    QVERIFY2(requests >= hasty.attempts && requests <= 10 * hasty.attempts,
             qPrintable(QString::number(requests)));
}

QTEST_GUILESS_MAIN(TestRepetition)
#include "tst_repetition.moc"
