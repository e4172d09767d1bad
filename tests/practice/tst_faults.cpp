// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/rawtalk.h"
#include "practice/server/server.h"
#include "practice/visitor.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::practice;

//! Each fault, seen from the socket.
class TestPracticeFaults final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void answersAsTold();
    void redirectsElsewhere();
    void saysAnotherType();
    void dropsInsideBody();
    void dropsAfterBody();
    void dropsInsideRequest();
    void stallsInsideBody();
    void stallsAfterBody();
    void stallsInsideRequest();
    void endsStalls();
    void sendsSlowly();
    void splitsSegments();
    void truncates();
    void sendsGarbage();
    void sendsBadChunks();
    void sendsHugeAnswer();
    void breaksStreams_data();
    void breaksStreams();
    void countsRequests();
    void closesAfterEachAnswer();
    void meansOneHost();
    void refusesWrongRules_data();
    void refusesWrongRules();

private:
    [[nodiscard]] bool addFault(QJsonObject rule);
    [[nodiscard]] RawTalk talk() const { return RawTalk(m_server->apiUrl()); }

    std::unique_ptr<Server> m_server;
    std::unique_ptr<Visitor> m_visitor;
    QByteArray m_ask;  //!< a whole request
    QByteArray m_good; //!< the body of its right answer
};

void TestPracticeFaults::init()
{
    m_server = std::make_unique<Server>();
    QCOMPARE(m_server->start(), QString());
    m_visitor = std::make_unique<Visitor>(m_server->announcement());
    QVERIFY(m_visitor->signIn());
    m_ask = "GET /2.0/user HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
            + m_visitor->accessToken.toLatin1() + "\r\n\r\n";
    m_good = m_visitor->get(u"/2.0/user"_s).body;
    QVERIFY(m_good.size() > 200);
}

void TestPracticeFaults::cleanup()
{
    m_visitor.reset();
    m_server.reset();
}

bool TestPracticeFaults::addFault(QJsonObject rule)
{
    if (!rule.contains("path"_L1))
        rule.insert(u"path"_s, u"^/2.0/user$"_s);
    return m_visitor->control("POST", u"fault"_s, rule).status == 200;
}

void TestPracticeFaults::answersAsTold()
{
    QVERIFY(addFault({{u"action"_s, u"status"_s}, {u"status"_s, 555}, {u"body"_s, u"late"_s}}));
    RawTalk line = talk();
    line.say(m_ask);
    const QByteArray answer = line.hear(20);
    QVERIFY2(answer.startsWith("HTTP/1.1 555 "), answer);
    QCOMPARE(bodyIn(line.hear(answer.indexOf("\r\n\r\n") + 8)), "late");
}

void TestPracticeFaults::redirectsElsewhere()
{
    QVERIFY(addFault({{u"action"_s, u"redirect"_s}, {u"location"_s, u"http://127.0.0.2:9/x"_s}}));
    const Answer answer = m_visitor->get(u"/2.0/user"_s);
    QCOMPARE(answer.status, 302);
    QCOMPARE(answer.headers.value("location"), "http://127.0.0.2:9/x");
    QCOMPARE(m_visitor->get(u"/2.0/user"_s).status, 200);
}

void TestPracticeFaults::saysAnotherType()
{
    QVERIFY(addFault({{u"action"_s, u"content_type"_s}}));
    const Answer answer = m_visitor->get(u"/2.0/user"_s);
    QCOMPARE(answer.headers.value("content-type"), "text/html; charset=utf-8");
    QCOMPARE(answer.body, m_good);
}

void TestPracticeFaults::dropsInsideBody()
{
    QVERIFY(addFault({{u"action"_s, u"drop"_s}, {u"where"_s, u"inside"_s}, {u"bytes"_s, 30}}));
    QVERIFY(addFault({{u"action"_s, u"drop"_s}, {u"where"_s, u"inside"_s}}));
    for (const qsizetype arrived : {qsizetype(30), m_good.size() / 2}) {
        RawTalk line = talk();
        line.say(m_ask);
        const QByteArray answer = line.hearAll();
        QVERIFY(line.isOver());
        QCOMPARE(lengthIn(answer), m_good.size());
        QCOMPARE(bodyIn(answer), m_good.left(arrived));
    }
}

void TestPracticeFaults::dropsAfterBody()
{
    QVERIFY(addFault({{u"action"_s, u"drop"_s}, {u"where"_s, u"after"_s}}));
    RawTalk line = talk();
    line.say(m_ask);
    const QByteArray answer = line.hearAll();
    QVERIFY(line.isOver());
    QVERIFY(!answer.contains("Connection: close")); // a surprise
    QCOMPARE(bodyIn(answer), m_good);
}

void TestPracticeFaults::dropsInsideRequest()
{
    const QString path = u"^/2.0/repositories/acme/half$"_s;
    QVERIFY(addFault({{u"path"_s, path}, {u"action"_s, u"drop"_s}, {u"where"_s, u"request"_s}}));
    RawTalk line = talk();
    line.say("POST /2.0/repositories/acme/half HTTP/1.1\r\nContent-Length: 1000\r\n\r\n"
             + QByteArray(600, ' '));
    QCOMPARE(line.hearAll(), QByteArray()); // although 400 bytes were still to come
    QVERIFY(line.isOver());
    QCOMPARE(m_visitor->get(u"/2.0/repositories/acme/half"_s).status, 404);
}

void TestPracticeFaults::stallsInsideBody()
{
    QVERIFY(addFault({{u"action"_s, u"stall"_s},
                      {u"where"_s, u"inside"_s},
                      {u"bytes"_s, 10},
                      {u"seconds"_s, 1}}));
    RawTalk line = talk();
    QElapsedTimer timer;
    timer.start();
    line.say(m_ask);
    QByteArray answer = line.hearAll(300);
    QVERIFY(!line.isOver());
    QCOMPARE(bodyIn(answer), m_good.left(10));
    answer = line.hearAll();
    QVERIFY(line.isOver());
    QVERIFY(timer.elapsed() >= 950);
    QCOMPARE(bodyIn(answer), m_good.left(10));
}

void TestPracticeFaults::stallsAfterBody()
{
    QVERIFY(addFault({{u"action"_s, u"stall"_s}, {u"where"_s, u"after"_s}, {u"seconds"_s, 1}}));
    RawTalk line = talk();
    line.say(m_ask);
    QCOMPARE(bodyIn(line.hearAll(300)), m_good);
    line.forget();
    line.say(m_ask); // nobody listens any more
    QCOMPARE(line.hearAll(), QByteArray());
    QVERIFY(line.isOver());
}

void TestPracticeFaults::stallsInsideRequest()
{
    QVERIFY(addFault({{u"path"_s, u"acme/half$"_s},
                      {u"action"_s, u"stall"_s},
                      {u"where"_s, u"request"_s},
                      {u"bytes"_s, 5},
                      {u"seconds"_s, 1}}));
    QElapsedTimer timer;
    timer.start();
    RawTalk line = talk();
    line.say("PUT /2.0/repositories/acme/half HTTP/1.1\r\nContent-Length: 9\r\n\r\n{       }");
    QCOMPARE(line.hearAll(), QByteArray());
    QVERIFY(timer.elapsed() >= 950);
}

//! Whoever is mute after a whole answer for as long as the server runs is not any more.
void TestPracticeFaults::endsStalls()
{
    const auto ended = [this] {
        return m_visitor->control("POST", u"end-stalls"_s).json.value("ended"_L1).toInt();
    };
    QCOMPARE(ended(), 0);
    QVERIFY(addFault({{u"action"_s, u"stall"_s}, {u"where"_s, u"after"_s}, {u"seconds"_s, 0}}));
    RawTalk line = talk();
    line.say(m_ask);
    QCOMPARE(bodyIn(line.hearAll(300)), m_good);
    QVERIFY(!line.isOver());
    QCOMPARE(ended(), 1);
    (void)line.hearAll();
    QVERIFY(line.isOver());
    QCOMPARE(ended(), 0);
}

void TestPracticeFaults::sendsSlowly()
{
    QVERIFY(addFault({{u"action"_s, u"slow"_s}, {u"bytes"_s, 100}, {u"seconds"_s, 0.1}}));
    RawTalk line = talk();
    QElapsedTimer timer;
    timer.start();
    line.say(m_ask);
    QByteArray answer = line.hear(100);
    while (bodyIn(answer).size() < m_good.size() && !line.isOver())
        answer = line.hear(answer.size() + 1);
    QCOMPARE(bodyIn(answer), m_good);
    QVERIFY(timer.elapsed() >= answer.size() / 100 * 100 - 100);
    QVERIFY(line.arrivals() > answer.size() / 200);
}

void TestPracticeFaults::splitsSegments()
{
    QVERIFY(addFault({{u"action"_s, u"segments"_s}, {u"bytes"_s, 7}, {u"seconds"_s, 0.01}}));
    RawTalk line = talk();
    line.say(m_ask);
    QByteArray answer = line.hear(1);
    QVERIFY2(answer.size() <= 70, answer); // 7, or a few more on a busy machine
    while (bodyIn(answer).size() < m_good.size() && !line.isOver())
        answer = line.hear(answer.size() + 1);
    QCOMPARE(bodyIn(answer), m_good);
    QVERIFY(line.arrivals() > 10);
}

void TestPracticeFaults::truncates()
{
    QVERIFY(addFault({{u"action"_s, u"truncate"_s}, {u"bytes"_s, 5}}));
    RawTalk line = talk();
    line.say(m_ask);
    const QByteArray answer = line.hearAll();
    QVERIFY(line.isOver());
    QCOMPARE(lengthIn(answer), m_good.size() + 5);
    QCOMPARE(bodyIn(answer), m_good);
}

void TestPracticeFaults::sendsGarbage()
{
    QVERIFY(addFault({{u"action"_s, u"garbage"_s}, {u"bytes"_s, 400}}));
    RawTalk line = talk();
    line.say(m_ask);
    const QByteArray answer = line.hearAll();
    QVERIFY(line.isOver());
    QVERIFY(answer.size() >= 400);
    QVERIFY(!answer.contains("HTTP/"));
}

void TestPracticeFaults::sendsBadChunks()
{
    QVERIFY(addFault({{u"action"_s, u"bad_chunks"_s}}));
    RawTalk line = talk();
    line.say(m_ask);
    const QByteArray answer = line.hearAll();
    QVERIFY(answer.contains("Transfer-Encoding: chunked"));
    QVERIFY(!answer.contains("Content-Length"));
    QVERIFY(bodyIn(answer).startsWith("5\r\nHello\r\nno number\r\n"));
}

void TestPracticeFaults::sendsHugeAnswer()
{
    QVERIFY(addFault({{u"action"_s, u"huge"_s}, {u"bytes"_s, 3'000'000}}));
    const Answer answer = m_visitor->get(u"/2.0/user"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body.size(), 3'000'000);
    QVERIFY(answer.body.endsWith("{}"));
}

void TestPracticeFaults::breaksStreams_data()
{
    QTest::addColumn<QString>("action");
    QTest::newRow("drop") << u"drop"_s;
    QTest::newRow("truncate") << u"truncate"_s;
}

//! An answer of git is a stream; without its last chunk git must notice.
void TestPracticeFaults::breaksStreams()
{
    QFETCH(QString, action);
    QJsonObject rule{{u"path"_s, u"info/refs$"_s}, {u"action"_s, action}};
    if (action == u"drop")
        rule.insert(u"where"_s, u"inside"_s);
    QVERIFY(addFault(rule));
    const QString url = m_visitor->value(u"web_url"_s) + u"/acme/docs.git"_s;
    int code = 0;
    const QByteArray said = m_visitor->git({u"ls-remote"_s, url}, &code);
    QVERIFY2(code != 0, said);
    QVERIFY2(m_visitor->git({u"ls-remote"_s, url}, &code).contains("refs/heads/main"), "again");
}

void TestPracticeFaults::countsRequests()
{
    QVERIFY(addFault({{u"method"_s, u"GET"_s},
                      {u"action"_s, u"status"_s},
                      {u"status"_s, 503},
                      {u"nth"_s, 2},
                      {u"times"_s, 2}}));
    QList<int> seen;
    for (int i = 0; i < 5; ++i)
        seen.append(m_visitor->get(u"/2.0/user"_s).status);
    QCOMPARE(seen, (QList<int>{200, 503, 503, 200, 200}));
    QCOMPARE(m_visitor->control("GET", u"faults"_s).json.value("met"_L1).toInt(), 2);
}

void TestPracticeFaults::closesAfterEachAnswer()
{
    QVERIFY(m_visitor->set({{u"keep_alive"_s, false}}));
    RawTalk line = talk();
    line.say(m_ask);
    const QByteArray answer = line.hearAll();
    QVERIFY(line.isOver());
    QVERIFY(answer.contains("Connection: close"));
    QCOMPARE(bodyIn(answer), m_good);
}

void TestPracticeFaults::meansOneHost()
{
    QVERIFY(addFault({{u"path"_s, u""_s},
                      {u"host"_s, u"web"_s},
                      {u"times"_s, 0},
                      {u"action"_s, u"status"_s},
                      {u"status"_s, 503}}));
    QCOMPARE(m_visitor->get(u"/2.0/user"_s).status, 200);
    QCOMPARE(m_visitor->send("GET", QUrl(m_server->webUrl() + u'/')).status, 503);
}

void TestPracticeFaults::refusesWrongRules_data()
{
    QTest::addColumn<QJsonObject>("rule");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QJsonObject &rule, const QString &said) {
        QTest::newRow(name) << rule << said;
    };
    row("no action", {},
        u"\"action\" must be one of: status, redirect, huge, content_type, "
        "delay, drop, stall, slow, segments, truncate, garbage, bad_chunks, "
        "certificate."_s);
    row("word", {{u"action"_s, u"drop"_s}, {u"colour"_s, 1}}, u"A rule has no \"colour\"."_s);
    row("count", {{u"action"_s, u"drop"_s}, {u"nth"_s, 0}},
        u"\"nth\" must be a number from 1 to 1000000000."_s);
    row("status", {{u"action"_s, u"status"_s}, {u"status"_s, u"500"_s}},
        u"\"status\" must be a number from 200 to 999."_s);
    row("host", {{u"action"_s, u"drop"_s}, {u"host"_s, u"moon"_s}},
        u"\"host\" must be one of: web, api, any."_s);
    row("where", {{u"action"_s, u"drop"_s}, {u"where"_s, u"there"_s}},
        u"\"where\" must be one of: request, before, inside, after."_s);
    row("no place", {{u"action"_s, u"slow"_s}, {u"where"_s, u"inside"_s}},
        u"Only drop and stall have a \"where\"."_s);
    row("nowhere", {{u"action"_s, u"redirect"_s}}, u"A redirect needs a \"location\"."_s);
    row("flag", {{u"action"_s, u"drop"_s}, {u"after"_s, u"yes"_s}},
        u"\"after\" must be true or false."_s);
    row("method", {{u"action"_s, u"drop"_s}, {u"method"_s, 7}}, u"\"method\" must be a text."_s);
    row("plain http", {{u"action"_s, u"certificate"_s}},
        u"A certificate rule needs a server that was started with a certificate."_s);
}

void TestPracticeFaults::refusesWrongRules()
{
    QFETCH(QJsonObject, rule);
    QFETCH(QString, said);
    const Answer answer = m_visitor->control("POST", u"fault"_s, rule);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json.value("error"_L1).toString(), said);
}

QTEST_GUILESS_MAIN(TestPracticeFaults)
#include "tst_faults.moc"
