// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/deliver.h"
#include "http/networkhttpclient.h"

#include "testing/freeport.h"
#include "testing/scriptedauthorizer.h"
#include "testing/standinserver.h"
#include "testing/tlsserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using testing::ScriptedAuthorizer;
using testing::StandInServer;
using Way = testing::Answer::Way;

class TestLimits final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsLargeAnswers();
    void refusesHugeAnswers();
    void reportsSilence();
    void limitsTheWholeCall();
    void reportsRefusedConnections();
    void reportsUnknownHosts();
    void refusesUntrustedCertificates();
    void maySeeTheClientDie_data();
    void maySeeTheClientDie();
    void mayHoldTheLastReference();
    void letsGoOfWhoWaits();
    void tellsNothingOnceAbandoned();
    void serveSeveralAtOnce();
};

static const http::Patience hasty{.silence = 2s, .total = 10s, .firstDelay = 1ms, .attempts = 2};

void TestLimits::readsLargeAnswers()
{
    StandInServer server;
    server.answer.body = QByteArray(8 * 1024 * 1024, 'x');
    ScriptedAuthorizer authorizer;
    http::NetworkHttpClient client(server.url(), authorizer, hasty);
    const auto reply = client.send({.url = server.url(u"/"_s)});
    QTRY_VERIFY(reply.isFinished());
    QVERIFY(reply.result().has_value());
    QVERIFY(reply.result()->body == server.answer.body);
}

void TestLimits::refusesHugeAnswers()
{
    StandInServer server;
    server.answer.body = QByteArray(17 * 1024 * 1024, 'x');
    ScriptedAuthorizer authorizer;
    http::NetworkHttpClient client(server.url(), authorizer, hasty);
    const auto reply = client.send({.url = server.url(u"/"_s)});
    QTRY_VERIFY(reply.isFinished());
    QCOMPARE(reply.result().error().kind, ErrorKind::UnreadableReply);
    QCOMPARE(server.seen.size(), 1);
}

void TestLimits::reportsSilence()
{
    StandInServer server;
    server.answer.way = Way::Silent;
    ScriptedAuthorizer authorizer;
    http::Patience patience = hasty;
    patience.silence = 500ms;
    http::NetworkHttpClient client(server.url(), authorizer, patience);
    const auto reply = client.send({.url = server.url(u"/"_s)});
    QTRY_VERIFY(reply.isFinished());
    QCOMPARE(reply.result().error().kind, ErrorKind::TimedOut);
    QCOMPARE(server.seen.size(), 2);

    server.seen.clear();
    const auto posted = client.send({"POST", server.url(u"/"_s), "{}", "application/json"});
    QTRY_VERIFY(posted.isFinished());
    QCOMPARE(posted.result().error().kind, ErrorKind::TimedOut);
    QCOMPARE(server.seen.size(), 1);
}

void TestLimits::limitsTheWholeCall()
{
    StandInServer server;
    server.answer.way = Way::Silent;
    ScriptedAuthorizer authorizer;
    const http::Patience patience{.silence = 1h, .total = 800ms, .firstDelay = 1ms, .attempts = 9};
    http::NetworkHttpClient client(server.url(), authorizer, patience);
    const auto reply = client.send({.url = server.url(u"/"_s)});
    QTRY_VERIFY(reply.isFinished());
    QCOMPARE(reply.result().error().kind, ErrorKind::TimedOut);
    QCOMPARE(server.seen.size(), 1);
}

void TestLimits::reportsRefusedConnections()
{
    ScriptedAuthorizer authorizer;
    const QUrl nobody(u"http://127.0.0.1:%1"_s.arg(testing::freePort()));
    http::NetworkHttpClient client(nobody, authorizer, hasty);
    const auto reply = client.send({.url = nobody});
    QTRY_VERIFY(reply.isFinished());
    QCOMPARE(reply.result().error().kind, ErrorKind::Offline);
    QVERIFY(reply.result().error().message.contains(u"127.0.0.1"_s));
    QVERIFY(!reply.result().error().detail.contains(u"Bearer"_s));
}

void TestLimits::reportsUnknownHosts()
{
    ScriptedAuthorizer authorizer;
    const QUrl nowhere(u"https://nowhere.invalid"_s);
    http::NetworkHttpClient client(nowhere, authorizer, hasty);
    const auto reply = client.send({.url = nowhere});
    QTRY_VERIFY_WITH_TIMEOUT(reply.isFinished(), 15000);
    const ErrorKind kind = reply.result().error().kind;
    QVERIFY(kind == ErrorKind::Offline || kind == ErrorKind::TimedOut); // a mute name server
}

void TestLimits::refusesUntrustedCertificates()
{
    auto tls = testing::selfSignedServer();
    if (!tls)
        QSKIP("The certificate is made by the openssl program, which is not here.");
    StandInServer server(std::move(tls));
    ScriptedAuthorizer authorizer;
    http::Patience patience = hasty;
    patience.silence = 10s;
    http::NetworkHttpClient client(server.url(), authorizer, patience);
    const auto reply = client.send({.url = server.url(u"/"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(reply.isFinished(), 20000);
    QCOMPARE(reply.result().error().kind, ErrorKind::TlsFailed);
    // Of a push, a lot may have been sent before.
    QVERIFY(!reply.result().error().message.contains(u"Nothing was sent"_s));
    QVERIFY(server.seen.isEmpty());
}

void TestLimits::maySeeTheClientDie_data()
{
    QTest::addColumn<QString>("moment");
    for (const char *moment : {"at once", "request sent", "before the second try", "answered"})
        QTest::newRow(moment) << QString::fromLatin1(moment);
}

void TestLimits::maySeeTheClientDie()
{
    QFETCH(QString, moment);
    StandInServer server;
    server.answer.way = moment == "request sent"_L1 ? Way::Silent : Way::Whole;
    server.answer.status = moment == "before the second try"_L1 ? 503 : 200;
    ScriptedAuthorizer authorizer;
    http::Patience patience = hasty;
    patience.firstDelay = 5s;
    auto client = std::make_unique<http::NetworkHttpClient>(server.url(), authorizer, patience);
    auto reply = client->send({.url = server.url(u"/"_s)});
    std::optional<Result<int>> told;
    QObject receiver;
    deliver(reply.then([](const Result<http::HttpReply> &r) {
        return r.map([](const http::HttpReply &ok) { return ok.status; });
    }),
            &receiver, [&](const Result<int> &status) { told = status; });
    if (moment == "answered"_L1)
        QTRY_VERIFY(reply.isFinished());
    else if (moment != "at once"_L1)
        QTRY_COMPARE(server.seen.size(), 1);
    client.reset();
    QTRY_VERIFY(told);
    QVERIFY(reply.isFinished());
    if (moment == "answered"_L1)
        QCOMPARE(told->value(), 200);
    else
        QCOMPARE(told->error().kind, ErrorKind::Cancelled);
}

//! A session lives in what goes on with its answers, once it was signed out.
void TestLimits::mayHoldTheLastReference()
{
    StandInServer server;
    server.answer.way = Way::Held;
    ScriptedAuthorizer authorizer;
    auto client = std::make_shared<http::NetworkHttpClient>(server.url(), authorizer, hasty);
    const std::weak_ptr<http::NetworkHttpClient> observed = client;
    int answered = 0;
    const auto held = client->send({.url = server.url(u"/held"_s)}); // nobody waits for it
    const auto last = client->send({.url = server.url(u"/last"_s)})
                          .then([client, &answered](const Result<http::HttpReply> &reply) {
                              answered = reply ? reply->status : -1;
                          });
    client.reset();
    QTRY_COMPARE(server.seen.size(), 2);
    server.answerHeld({});
    server.answerHeld({});
    QTRY_COMPARE(answered, 200);
    QTRY_VERIFY(observed.expired());
    QTRY_VERIFY(held.isFinished() && last.isFinished());
}

void TestLimits::letsGoOfWhoWaits()
{
    StandInServer server;
    server.answer.way = Way::Held;
    ScriptedAuthorizer authorizer;
    auto client = std::make_shared<http::NetworkHttpClient>(server.url(), authorizer, hasty);
    const std::weak_ptr<http::NetworkHttpClient> observed = client;
    bool isAnswered = false;
    (void)client->send({.url = server.url(u"/held"_s)})
        .then([client, &isAnswered](const Result<http::HttpReply> &) { isAnswered = true; });
    QTRY_COMPARE(server.seen.size(), 1);
    client->abandonAll();
    client.reset();
    QVERIFY(observed.expired());
    QVERIFY(!isAnswered);
}

//! An answer that had come, but was not told yet.
void TestLimits::tellsNothingOnceAbandoned()
{
    ScriptedAuthorizer authorizer;
    http::NetworkHttpClient client(QUrl(u"http://127.0.0.1:1"_s), authorizer, hasty);
    const http::HttpRequest elsewhere{.url = QUrl(u"http://127.0.0.2:1"_s)}; // answered at once
    int told = 0;
    const auto abandon = [&client, &told](const Result<http::HttpReply> &) {
        ++told;
        client.abandonAll();
    };
    const QFuture<void> first = client.send(elsewhere).then(abandon);
    const QFuture<void> second = client.send(elsewhere).then(abandon);
    QTRY_VERIFY(first.isFinished() && second.isFinished());
    QCOMPARE(told, 1);
    QVERIFY(second.isCanceled());
}

void TestLimits::serveSeveralAtOnce()
{
    StandInServer server;
    server.answer = {.body = "{}", .keepsAlive = true};
    ScriptedAuthorizer authorizer;
    http::NetworkHttpClient client(server.url(), authorizer, hasty);
    QList<QFuture<Result<http::HttpReply>>> replies;
    for (int i = 0; i < 20; ++i)
        replies.append(client.send({.url = server.url(u"/%1"_s.arg(i))}));
    for (const auto &reply : replies) {
        QTRY_VERIFY(reply.isFinished());
        QCOMPARE(reply.result()->status, 200);
    }
    QCOMPARE(server.seen.size(), 20);
    QTRY_VERIFY(client.children().isEmpty()); // every exchange has gone
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
