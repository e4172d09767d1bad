// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/alongbench.h"
#include "git/rawhost.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::RawHost;

namespace {

constexpr int patienceMs = testing::AlongBench::patienceMs;

// Gives a request to another server, from its \a head on; hangs up when nothing comes of it for so
// long before it is complete.
void passOn(QTcpSocket &client, const QByteArray &head, const QUrl &to, int idleMs)
{
    constexpr int sliceMs = 10;
    QTcpSocket server;
    server.connectToHost(to.host(), static_cast<quint16>(to.port()));
    if (!server.waitForConnected(patienceMs))
        return;
    server.write(head);
    QByteArray end = head.right(5);
    QElapsedTimer idle;
    idle.start();
    while (client.state() == QAbstractSocket::ConnectedState
           && server.state() == QAbstractSocket::ConnectedState) {
        client.waitForReadyRead(sliceMs);
        if (const QByteArray bytes = client.readAll(); !bytes.isEmpty()) {
            end = (end + bytes).right(5);
            server.write(bytes);
            idle.restart();
        }
        if (end != "0\r\n\r\n" && idle.hasExpired(idleMs)) {
            client.abort();
            return;
        }
        server.waitForReadyRead(sliceMs);
        client.write(server.readAll());
    }
    client.waitForBytesWritten(patienceMs);
}

} // namespace

//! Servers that do not let a commit be sent while it is packed, and those that refuse it.
class TestAlongServers final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_bench.begin()); }
    void cleanup() { m_bench.end(); }
    void goesAfterwardsWhenTheServerDoesNotWait();
    void goesAfterwardsWhenRefusedForTheWay_data();
    void goesAfterwardsWhenRefusedForTheWay();
    void endsWhenRefused_data();
    void endsWhenRefused();
    void refusesABranchThatIsThereAlready();
    void tellsWhatAHookSays();

private:
    testing::AlongBench m_bench;
};

//! Packing may be slower than a server allows a client to be silent.
void TestAlongServers::goesAfterwardsWhenTheServerDoesNotWait()
{
    const QUrl real = m_bench.push.host().url(u"app.git"_s);
    const auto posts = std::make_shared<std::atomic<int>>(0);
    const RawHost host([=](QTcpSocket &socket, const QByteArray &head) {
        if (head.startsWith("GET "))
            socket.write(testing::emptyAnswer());
        else
            passOn(socket, head, real, ++*posts == 1 ? 1000 : patienceMs);
    });
    QVERIFY(m_bench.look());
    m_bench.send(host.url(u"app.git"_s));
    const auto made = m_bench.committed();
    QVERIFY(made);
    QTRY_COMPARE_WITH_TIMEOUT(int(*posts), 1, patienceMs);
    QTest::qWait(2000); // until the server hangs up
    QVERIFY(!m_bench.hasEnded());
    m_bench.feed->release();
    const auto result = m_bench.sent();
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(int(*posts), 2);
    QCOMPARE(m_bench.tip(), made->hex());
    QVERIFY(m_bench.isSound());
}

void TestAlongServers::goesAfterwardsWhenRefusedForTheWay_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("slow") << QByteArray("408 Request Timeout");
    QTest::newRow("fault") << QByteArray("502 Bad Gateway");
    QTest::newRow("hangs up") << QByteArray();
}

//! The server answers while it is being sent the first pack, and takes the second.
void TestAlongServers::goesAfterwardsWhenRefusedForTheWay()
{
    QFETCH(QByteArray, status);
    const QUrl real = m_bench.push.host().url(u"app.git"_s);
    const auto posts = std::make_shared<std::atomic<int>>(0);
    const RawHost host([=](QTcpSocket &socket, const QByteArray &head) {
        if (head.startsWith("GET "))
            socket.write(testing::emptyAnswer());
        else if (++*posts > 1)
            passOn(socket, head, real, patienceMs);
        else if (!status.isEmpty())
            socket.write(testing::httpAnswer(status, "Connection: close\r\n", {}));
        else
            socket.abort();
    });
    QVERIFY(m_bench.look());
    m_bench.send(host.url(u"app.git"_s));
    const auto made = m_bench.released();
    QVERIFY(made);
    const auto result = m_bench.sent();
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(int(*posts), 2);
    QCOMPARE(m_bench.tip(), made->hex());
}

void TestAlongServers::endsWhenRefused_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("401") << QByteArray("401 Unauthorized") << ErrorKind::SignInNeeded;
    QTest::newRow("402") << QByteArray("402 Payment Required") << ErrorKind::Forbidden;
    QTest::newRow("403") << QByteArray("403 Forbidden") << ErrorKind::Forbidden;
    QTest::newRow("411") << QByteArray("411 Length Required") << ErrorKind::Rejected;
    QTest::newRow("413") << QByteArray("413 Content Too Large") << ErrorKind::Rejected;
    QTest::newRow("429") << QByteArray("429 Too Many Requests") << ErrorKind::RateLimited;
}

//! While it is still packed and sent, and is not asked a second time.
void TestAlongServers::endsWhenRefused()
{
    QFETCH(QByteArray, status);
    QFETCH(ErrorKind, kind);
    const auto posts = std::make_shared<std::atomic<int>>(0);
    const RawHost host([=](QTcpSocket &socket, const QByteArray &head) {
        if (head.startsWith("GET ")) {
            socket.write(testing::emptyAnswer());
            return;
        }
        ++*posts;
        socket.write(testing::httpAnswer(status,
                                         "WWW-Authenticate: Basic realm=\"x\"\r\n"
                                         "Content-Type: text/plain\r\n",
                                         "no, thanks"));
        socket.flush();
        while (socket.waitForReadyRead(1000)) // as a polite server does
            socket.readAll();
    });
    QVERIFY(m_bench.look());
    m_bench.send(host.url(u"app.git"_s));
    QVERIFY(m_bench.committed());
    const auto result = m_bench.sent(); // nobody has to release it
    QVERIFY(!result);
    QVERIFY2(result.error().kind == kind,
             qPrintable(kindName(result.error().kind) + u' ' + result.error().detail));
    QCOMPARE(int(*posts), 1);
}

void TestAlongServers::refusesABranchThatIsThereAlready()
{
    QVERIFY(m_bench.push.run("git clone -q ../srv/app.git ../o; cd ../o; git checkout -q -b main;"
                             "git commit -q --allow-empty -m o; git push -q origin main"));
    const QString before = m_bench.tip();
    QVERIFY(m_bench.look());
    m_bench.send();
    QVERIFY(m_bench.released());
    QCOMPARE(m_bench.sent().error().kind, ErrorKind::BranchMoved);
    QCOMPARE(m_bench.tip(), before);
}

void TestAlongServers::tellsWhatAHookSays()
{
    QVERIFY(m_bench.push.run("printf '#!/bin/sh\\necho no, thanks; exit 1\\n' > "
                             "../srv/app.git/hooks/pre-receive;"
                             "chmod 755 ../srv/app.git/hooks/pre-receive"));
    QVERIFY(m_bench.look());
    m_bench.send();
    QVERIFY(m_bench.released());
    const auto result = m_bench.sent();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Rejected);
    QVERIFY(result.error().message.contains("no, thanks"_L1));
}

QTEST_GUILESS_MAIN(TestAlongServers)
#include "tst_alongservers.moc"
