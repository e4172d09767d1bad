// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/linkends.h"

#include <QTest>

#include <cerrno>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace windlass::testing;

//! Times are only ever asserted to be long enough.
class TestLink final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passesBytesBothWays();
    void takesAtLeastTheDelay();
    void keepsWithinTheRate();
    void shapesDirectionsApart();
    void passesTheEndOfOneWay();
    void passesResets_data();
    void passesResets();
    void resetsWhereNobodyListens();
    void resetsWhenStopped();
    void holdsTheSenderBack();
    void carriesManyConnections();
    void refusesTakenPort();
    void knowsItsOwnMachine_data();
    void knowsItsOwnMachine();
};

namespace {

constexpr LinkShape fast{std::chrono::milliseconds(4), 0};

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

void TestLink::passesBytesBothWays()
{
    LinkEnds ends({std::chrono::milliseconds(10), 50});
    const auto [client, server] = ends.connect();
    QVERIFY(server.isOpen());
    const QByteArray up = LinkEnds::noise(600 * 1000, 1);
    const QByteArray down = LinkEnds::noise(400 * 1000 + 1, 2);
    bool isSent = false;
    std::thread sender([&, &from = client, &to = server] {
        isSent = LinkEnds::send(from, up);
        isSent = LinkEnds::send(to, down) && isSent;
    });
    const QByteArray gotUp = LinkEnds::receive(server, up.size()).bytes;
    const QByteArray gotDown = LinkEnds::receive(client, down.size()).bytes;
    sender.join();
    QVERIFY(isSent);
    QVERIFY(gotUp == up);
    QVERIFY(gotDown == down);
    QCOMPARE(ends.traffic().bytesUp, up.size());
    QCOMPARE(ends.traffic().bytesDown, down.size());
    QCOMPARE(ends.traffic().connections, 1);
}

void TestLink::takesAtLeastTheDelay()
{
    LinkEnds ends({std::chrono::milliseconds(60), 0});
    QElapsedTimer timer;
    timer.start();
    const auto [client, server] = ends.connect();
    QVERIFY(server.isOpen());
    QVERIFY(milliseconds(timer) >= 60);
    timer.start(); // before: whoever is held up after sending measures less
    QVERIFY(LinkEnds::send(client, "ping"));
    QCOMPARE(LinkEnds::receive(server, 4).bytes, "ping");
    QVERIFY(milliseconds(timer) >= 29);
    timer.start();
    QVERIFY(LinkEnds::send(server, "pong"));
    QCOMPARE(LinkEnds::receive(client, 4).bytes, "pong");
    QVERIFY(milliseconds(timer) >= 29);
}

//! 2 x 25 kB at 1 Mbit/s take 0.4 s: the connections share the rate.
void TestLink::keepsWithinTheRate()
{
    LinkEnds ends({std::chrono::milliseconds(0), 1});
    const auto first = ends.connect();
    const auto second = ends.connect();
    const QByteArray bytes = LinkEnds::noise(25000, 3);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(LinkEnds::send(first.client, bytes));
    QVERIFY(LinkEnds::send(second.client, bytes));
    QVERIFY(LinkEnds::receive(first.server, bytes.size()).bytes == bytes);
    QVERIFY(LinkEnds::receive(second.server, bytes.size()).bytes == bytes);
    QVERIFY(milliseconds(timer) >= 399);
}

//! A byte comes down while the way up is full for half a minute.
void TestLink::shapesDirectionsApart()
{
    LinkEnds ends({std::chrono::milliseconds(10), 1});
    const auto [client, server] = ends.connect();
    const qint64 sent = LinkEnds::sendUntilFull(client, 4 << 20);
    QVERIFY(sent > 0);
    QVERIFY(LinkEnds::send(server, "!"));
    QCOMPARE(LinkEnds::receive(client, 1).bytes, "!");
    QVERIFY(ends.traffic().bytesUp < sent);
}

void TestLink::passesTheEndOfOneWay()
{
    LinkEnds ends(fast);
    const auto [client, server] = ends.connect();
    const QByteArray question = LinkEnds::noise(100 * 1000, 4);
    QVERIFY(LinkEnds::send(client, question));
    endWriting(client);
    const auto asked = LinkEnds::receive(server, question.size() + 1);
    QVERIFY(asked.ended);
    QVERIFY(asked.bytes == question);
    const QByteArray answer = LinkEnds::noise(50 * 1000, 5);
    QVERIFY(LinkEnds::send(server, answer));
    endWriting(server);
    const auto answered = LinkEnds::receive(client, answer.size() + 1);
    QVERIFY(answered.ended);
    QVERIFY(answered.bytes == answer);
}

void TestLink::passesResets_data()
{
    QTest::addColumn<bool>("byClient");
    QTest::newRow("client") << true;
    QTest::newRow("server") << false;
}

void TestLink::passesResets()
{
    QFETCH(bool, byClient);
    LinkEnds ends(fast);
    auto [client, server] = ends.connect();
    QVERIFY(LinkEnds::send(client, "x"));
    QCOMPARE(LinkEnds::receive(server, 1).bytes, "x");
    (byClient ? client : server).reset();
    const auto received = LinkEnds::receive(byClient ? server : client, 1);
    QVERIFY(!received.ended);
    QCOMPARE(received.error, ECONNRESET);
}

void TestLink::resetsWhereNobodyListens()
{
    LinkEnds ends(fast);
    ends.closeServer();
    const Descriptor client = ends.clientOnly();
    QVERIFY(client.isOpen());
    QCOMPARE(LinkEnds::receive(client, 1).error, ECONNRESET);
}

void TestLink::resetsWhenStopped()
{
    auto ends = std::make_unique<LinkEnds>(fast);
    const auto [client, server] = ends->connect();
    ends.reset();
    QCOMPARE(LinkEnds::receive(client, 1).error, ECONNRESET);
    QCOMPARE(LinkEnds::receive(server, 1).error, ECONNRESET);
}

//! The link keeps a window's worth, whatever the sender has; nothing of it is lost.
void TestLink::holdsTheSenderBack()
{
    LinkEnds ends({std::chrono::milliseconds(0), 1000});
    const auto [client, server] = ends.connect();
    constexpr qint64 much = 256 << 20;
    const qint64 sent = LinkEnds::sendUntilFull(client, much);
    QVERIFY(sent < much);
    QVERIFY2(ends.traffic().mostQueued <= 512 << 10, QByteArray::number(ends.traffic().mostQueued));
    endWriting(client);
    const auto received = LinkEnds::receive(server, much);
    QVERIFY(received.ended);
    QCOMPARE(received.bytes.size(), sent);
    QVERIFY(received.bytes.count('x') == sent);
}

void TestLink::carriesManyConnections()
{
    constexpr int many = 100;
    LinkEnds ends({std::chrono::milliseconds(10), 100});
    std::vector<LinkEnds::Connection> connections;
    for (int i = 0; i < many; ++i)
        connections.push_back({ends.clientOnly(), {}});
    for (int i = 0; i < many; ++i)
        QVERIFY(LinkEnds::send(connections[size_t(i)].client, LinkEnds::noise(3000, quint32(i))));
    // They may arrive in any order.
    QList<QByteArray> expected;
    QList<QByteArray> received;
    for (int i = 0; i < many; ++i) {
        const Descriptor server = ends.accepted();
        QVERIFY(server.isOpen());
        received.append(LinkEnds::receive(server, 3000).bytes);
        expected.append(LinkEnds::noise(3000, quint32(i)));
    }
    std::sort(expected.begin(), expected.end());
    std::sort(received.begin(), received.end());
    QVERIFY(received == expected);
    QCOMPARE(ends.traffic().connections, many);
}

void TestLink::refusesTakenPort()
{
    const Descriptor other = listenOnLoopback(0);
    ShapedLink link;
    QCOMPARE(link.start({.port = 1}, portOf(other)),
             u"The link cannot listen on port %1."_s.arg(portOf(other)));
}

void TestLink::knowsItsOwnMachine_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("127.0.0.1:80") << u"127.0.0.1"_s;
    QTest::newRow("127.1.2.3:8080") << u"127.1.2.3"_s;
    QTest::newRow("localhost:1") << u"127.0.0.1"_s;
    QTest::newRow("[::1]:65535") << u"::1"_s;
    for (const char *text :
         {"10.0.0.1:80", "example.com:80", "localhost", "localhost:0", "localhost:65536",
          "127.0.0.1:", ":80", "", "::1:80", "localhost.example.com:80", "[::2]:80", "0.0.0.0:80"})
        QTest::newRow(*text == '\0' ? "nothing" : text) << QString();
}

void TestLink::knowsItsOwnMachine()
{
    QFETCH(QString, address);
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    const auto target = parseLoopbackTarget(text == u"nothing" ? QString() : text);
    QCOMPARE(target.has_value(), !address.isEmpty());
    if (target)
        QCOMPARE(target->address.toString(), address);
}

QTEST_GUILESS_MAIN(TestLink)
#include "tst_link.moc"
