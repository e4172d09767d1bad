// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/networkhttpclient.h"

#include "testing/scriptedauthorizer.h"
#include "testing/standinserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using http::HttpReply;
using testing::Answer;

// After 429 nothing is sent for a while.
class TestCallPause final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void growsWhileNothingElseComes();
    void takesWhatTheServerTells();
    void holdsAllCallsBack();
    void knowsNoPauseAfterShortTrouble();
    void pausesAfterPost();
    void outlastsAnAnswerThatWasUnderWay();

private:
    [[nodiscard]] static Result<HttpReply> sent(http::NetworkHttpClient &client,
                                                const http::HttpRequest &request);
};

static const http::Patience hasty{.silence = 2s,
                                  .total = 10s,
                                  .firstDelay = 1ms,
                                  .attempts = 2,
                                  .firstPause = 300ms,
                                  .longestPause = 1s};

Result<HttpReply> TestCallPause::sent(http::NetworkHttpClient &client,
                                      const http::HttpRequest &request)
{
    const auto reply = client.send(request);
    if (!QTest::qWaitFor([&reply] { return reply.isFinished(); }))
        return fail(ErrorKind::Internal, u"No answer."_s);
    return reply.result();
}

static qint64 length(const http::CallPause &pause)
{
    return QDateTime::currentDateTimeUtc().msecsTo(pause.until());
}

void TestCallPause::growsWhileNothingElseComes()
{
    http::CallPause pause(100ms, 300ms);
    QVERIFY(!pause.until().isValid());
    pause.begin(0s);
    QVERIFY(length(pause) > 0 && length(pause) <= 100);
    const QDateTime first = pause.until();
    pause.begin(0s); // a call that was under way at the same time
    QCOMPARE(pause.until(), first);
    QTRY_VERIFY(!pause.until().isValid());
    pause.begin(0s);
    QVERIFY(length(pause) > 100 && length(pause) <= 200);
    QTRY_VERIFY(!pause.until().isValid());
    pause.begin(0s);
    QVERIFY(length(pause) > 200 && length(pause) <= 300); // no longer than the longest
    pause.end();
    QVERIFY(!pause.until().isValid());
    pause.begin(0s);
    QVERIFY(length(pause) <= 100);
}

void TestCallPause::takesWhatTheServerTells()
{
    http::CallPause pause(100ms, 300ms);
    pause.begin(3600s);
    QVERIFY(length(pause) > 3500 * 1000);
    pause.begin(10s); // the longer one stays
    QVERIFY(length(pause) > 3500 * 1000);
}

void TestCallPause::holdsAllCallsBack()
{
    testing::StandInServer server;
    server.answer = {.status = 429};
    testing::ScriptedAuthorizer authorizer;
    http::NetworkHttpClient client(server.url(), authorizer, hasty);
    const auto refused = sent(client, {.url = server.url(u"/2.0/a"_s)});
    QVERIFY(refused);
    QCOMPARE(refused->status, 429);
    QVERIFY(refused->pausedUntil.isValid());
    QCOMPARE(client.pausedUntil(), refused->pausedUntil);
    QCOMPARE(server.seen.size(), hasty.attempts);

    server.answer = {.status = 200, .body = "{}"};
    const auto held = sent(client, {.url = server.url(u"/2.0/b"_s)});
    QCOMPARE(held->status, 429);
    QCOMPARE(held->pausedUntil, refused->pausedUntil);
    QCOMPARE(server.seen.size(), hasty.attempts); // it was not on the way

    QTRY_VERIFY(!client.pausedUntil().isValid());
    QCOMPARE(sent(client, {.url = server.url(u"/2.0/b"_s)})->status, 200);
    QCOMPARE(server.seen.size(), hasty.attempts + 1);
}

void TestCallPause::knowsNoPauseAfterShortTrouble()
{
    testing::StandInServer server;
    server.script = {{.status = 429}};
    testing::ScriptedAuthorizer authorizer;
    http::NetworkHttpClient client(server.url(), authorizer, hasty);
    QCOMPARE(sent(client, {.url = server.url(u"/2.0/a"_s)})->status, 200);
    QVERIFY(!client.pausedUntil().isValid());
}

void TestCallPause::pausesAfterPost()
{
    testing::StandInServer server;
    server.answer = {.status = 429, .headers = "Retry-After: 60\r\n"};
    testing::ScriptedAuthorizer authorizer;
    http::NetworkHttpClient client(server.url(), authorizer, hasty);
    QCOMPARE(sent(client, {"POST", server.url(u"/2.0/a"_s), "{}", "application/json"})->status,
             429);
    QVERIFY(QDateTime::currentDateTimeUtc().secsTo(client.pausedUntil()) > 50);
    QCOMPARE(sent(client, {"POST", server.url(u"/2.0/a"_s), "{}", "application/json"})->status,
             429);
    QCOMPARE(server.seen.size(), 1);
}

void TestCallPause::outlastsAnAnswerThatWasUnderWay()
{
    testing::StandInServer server;
    server.script = {{.way = Answer::Way::Held}, {.status = 429, .headers = "Retry-After: 60\r\n"}};
    testing::ScriptedAuthorizer authorizer;
    http::NetworkHttpClient client(server.url(), authorizer, hasty);
    const auto before = client.send({.url = server.url(u"/2.0/b"_s)});
    QTRY_COMPARE(server.seen.size(), 1);
    const auto refused = sent(client, {.url = server.url(u"/2.0/a"_s)});
    QCOMPARE(refused->status, 429);
    server.answerHeld({.status = 200, .body = "{}"});
    QTRY_VERIFY(before.isFinished());
    QCOMPARE(before.result()->status, 200);
    QCOMPARE(client.pausedUntil(), refused->pausedUntil);
    QVERIFY(client.pausedUntil().isValid());
    QCOMPARE(sent(client, {.url = server.url(u"/2.0/c"_s)})->status, 429);
    QCOMPARE(server.seen.size(), 2);
}

QTEST_GUILESS_MAIN(TestCallPause)
#include "tst_callpause.moc"
