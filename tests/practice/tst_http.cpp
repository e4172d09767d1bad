// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/rawtalk.h"
#include "practice/server/listener.h"

#include <QTest>

using namespace windlass::practice;

//! The listener alone, with a handler that tells what it was asked.
class TestPracticeHttp final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_listener.reset(); }
    void readsBodies_data();
    void readsBodies();
    void servesOneAfterTheOther();
    void answersWaitingClients();
    void answersEarly();
    void keepsHeadShort();
    void refusesNoise();
    void streamsAnswers();
    void dropsBrokenBodies_data();
    void dropsBrokenBodies();
    void refusesTakenPort();
    void stopsQuickly();

private:
    [[nodiscard]] static Response answer(Request &request);
    [[nodiscard]] RawTalk talk() const
    {
        return RawTalk(QStringLiteral("http://127.0.0.1:%1").arg(m_listener->port()));
    }
    std::unique_ptr<Listener> m_listener;
};

Response TestPracticeHttp::answer(Request &request)
{
    if (request.path == "/early")
        return textAnswer(402, "No.");
    if (request.path == "/stream") {
        Response response = textAnswer(200, {});
        response.stream = [](const Response::Write &write) {
            return write("one") && write("") && write("two");
        };
        return response;
    }
    if (!request.readBody()) {
        Response response;
        response.hangUp = true;
        return response;
    }
    return textAnswer(200, request.method + ' ' + request.path + '?' + request.query + ' '
                               + request.body + ' ' + QByteArray::number(request.bodySize) + '.');
}

void TestPracticeHttp::init()
{
    m_listener = std::make_unique<Listener>(answer);
    QVERIFY(m_listener->listen(0));
}

void TestPracticeHttp::readsBodies_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("told");
    // printf hello | gzip -n
    const QByteArray packed = QByteArray::fromHex("1f8b0800000000000003cb48cdc9c907"
                                                  "0086a6103605000000");
    QTest::newRow("none") << QByteArray("GET /a%2Fb?c=%20 HTTP/1.1\r\n\r\n")
                          << QByteArray("GET /a%2Fb?c=%20  0.");
    QTest::newRow("length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello")
                            << QByteArray("POST /? hello 5.");
    QTest::newRow("chunks") << QByteArray("PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                                          "2;x=y\r\nhe\r\n3\r\nllo\r\n0\r\nTrailer: 1\r\n\r\n")
                            << QByteArray("PUT /? hello 5.");
    QTest::newRow("packed") << "POST / HTTP/1.1\r\ncontent-encoding: gzip\r\nContent-Length: "
                                   + QByteArray::number(packed.size()) + "\r\n\r\n" + packed
                            << QByteArray("POST /? hello 5.");
    QTest::newRow("packed, in chunks")
        << "POST / HTTP/1.1\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
               + QByteArray::number(packed.size(), 16) + "\r\n" + packed + "\r\n0\r\n\r\n"
        << QByteArray("POST /? hello 5.");
}

//! At once, and byte by byte; each time the connection serves another request.
void TestPracticeHttp::readsBodies()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, told);
    RawTalk line = talk();
    line.say(sent);
    QByteArray heard = line.hear(1);
    QVERIFY2(heard.startsWith("HTTP/1.1 200 OK\r\n"), heard);
    QCOMPARE(bodyIn(heard), told);
    line.forget();
    for (const char byte : sent)
        line.say(QByteArray(1, byte));
    heard = line.hear(1);
    QCOMPARE(bodyIn(heard), told);
}

void TestPracticeHttp::servesOneAfterTheOther()
{
    RawTalk line = talk();
    line.say("GET /1 HTTP/1.1\r\n\r\nPOST /2 HTTP/1.1\r\nContent-Length: 1\r\n\r\nxGET /3 HTTP/1.1"
             "\r\nConnection: close\r\n\r\n");
    const QByteArray heard = line.hearAll();
    QVERIFY(line.isOver());
    QCOMPARE(heard.count("HTTP/1.1 200 OK"), 3);
    QVERIFY(heard.indexOf("GET /1?  0.") < heard.indexOf("POST /2? x 1."));
    QVERIFY(heard.endsWith("Connection: close\r\n\r\nGET /3?  0."));
}

void TestPracticeHttp::answersWaitingClients()
{
    RawTalk line = talk();
    line.say("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QCOMPARE(line.hear(25), "HTTP/1.1 100 Continue\r\n\r\n");
    line.forget();
    line.say("ok");
    QVERIFY(line.hear(1).endsWith("POST /? ok 2."));
    line.forget();
    line.say("POST /early HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QVERIFY(line.hearAll().startsWith("HTTP/1.1 402 ")); // and no word to send
}

//! A refusal that did not read the body reaches a client that sends all of it first.
void TestPracticeHttp::answersEarly()
{
    RawTalk line = talk();
    line.say("POST /early HTTP/1.1\r\nContent-Length: 8000000\r\n\r\n" + QByteArray(8000000, 'x'));
    QVERIFY(line.hear(1).endsWith("\r\n\r\nNo."));
    line.forget();
    line.say("GET / HTTP/1.1\r\n\r\n");
    QVERIFY(line.hear(1).endsWith("GET /?  0."));
}

void TestPracticeHttp::keepsHeadShort()
{
    RawTalk line = talk();
    line.say("HEAD /x HTTP/1.1\r\nConnection: close\r\n\r\n");
    const QByteArray heard = line.hearAll();
    QCOMPARE(lengthIn(heard), 12);
    QCOMPARE(bodyIn(heard), QByteArray());
}

void TestPracticeHttp::refusesNoise()
{
    for (const QByteArray &noise : {QByteArray("\x16\x03\x01 hello\r\n\r\n"),
                                    QByteArray("GET / HTTP/1.1\r\nno colon\r\n\r\n")}) {
        RawTalk line = talk();
        line.say(noise);
        QVERIFY(line.hearAll().startsWith("HTTP/1.1 400 "));
    }
    RawTalk line = talk();
    line.say(QByteArray(200000, 'x'));
    (void)line.hearAll();
    QVERIFY(line.isOver());
}

void TestPracticeHttp::streamsAnswers()
{
    RawTalk line = talk();
    line.say("GET /stream HTTP/1.1\r\nConnection: close\r\n\r\n");
    QCOMPARE(bodyIn(line.hearAll()), "3\r\none\r\n3\r\ntwo\r\n0\r\n\r\n");
}

void TestPracticeHttp::dropsBrokenBodies_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("no size") << QByteArray("Transfer-Encoding: chunked\r\n\r\nx\r\n");
    QTest::newRow("chunk too long")
        << QByteArray("Transfer-Encoding: chunked\r\n\r\n1\r\nab\r\n0\r\n\r\n");
    QTest::newRow("no gzip") << QByteArray(
        "Content-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello");
}

void TestPracticeHttp::dropsBrokenBodies()
{
    QFETCH(QByteArray, sent);
    RawTalk line = talk();
    line.say("POST / HTTP/1.1\r\n" + sent);
    QCOMPARE(line.hearAll(), QByteArray());
    QVERIFY(line.isOver());
}

void TestPracticeHttp::refusesTakenPort()
{
    Listener second(answer);
    QVERIFY(!second.listen(m_listener->port()));
}

void TestPracticeHttp::stopsQuickly()
{
    RawTalk idle = talk();
    idle.say("GET / HTTP/1.1\r\n\r\n");
    (void)idle.hear(1);
    RawTalk busy = talk();
    busy.say("POST / HTTP/1.1\r\nContent-Length: 100\r\n\r\nhalf");
    QElapsedTimer timer;
    timer.start();
    m_listener->stop();
    QVERIFY(timer.elapsed() < 1000);
    (void)idle.hearAll();
    QVERIFY(idle.isOver());
}

QTEST_GUILESS_MAIN(TestPracticeHttp)
#include "tst_http.moc"
