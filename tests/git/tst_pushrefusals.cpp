// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/pushbench.h"
#include "git/rawhost.h"

#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::HostReply;
using testing::HostRequest;

class TestPushRefusals final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhatAHookSays();
    void tellsWhatIsWrongWithThePack();
    void sendsAWrongTokenOnce();
    void tellsRefusals_data();
    void tellsRefusals();
    void tellsLateRefusals_data();
    void tellsLateRefusals();
    void tellsARefusalInChunks();
    void tellsARefusalBeforeTheEnd();

private:
    testing::PushBench m_bench;
};

void TestPushRefusals::init()
{
    QVERIFY(m_bench.begin());
}

void TestPushRefusals::cleanup()
{
    m_bench.end();
}

void TestPushRefusals::tellsWhatAHookSays()
{
    QVERIFY(m_bench.run(
        "printf '#!/bin/sh\\nprintf \"\\\\033[31mNo \\\\007keys\\\\033[0m here.\\\\r50%%%%"
        "\\\\rdone\\\\n\" >&2\\nexit 1\\n' > ../srv/app.git/hooks/pre-receive;"
        "chmod 755 ../srv/app.git/hooks/pre-receive"));
    const auto result = m_bench.pushed(m_bench.request());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Rejected);
    QVERIFY2(result.error().message.contains("No keys here.\n50%\ndone"_L1),
             qPrintable(result.error().message));
    QVERIFY(result.error().detail.contains("pre-receive hook declined"_L1));
    QCOMPARE(m_bench.remoteTip(u"main"_s), QString());
    QVERIFY(m_bench.isNothingLeft());
}

void TestPushRefusals::tellsWhatIsWrongWithThePack()
{
    QVERIFY(m_bench.run("git -C ../srv/app.git config receive.maxInputSize 1000;"
                        "head -c 100000 /dev/urandom > big; git add big; git commit -qm big"));
    const auto result = m_bench.pushed(m_bench.request());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Rejected);
    QCOMPARE(m_bench.remoteTip(u"main"_s), QString());
}

void TestPushRefusals::sendsAWrongTokenOnce()
{
    PushRequest wrong = m_bench.request();
    wrong.remote.password = u"stale"_s;
    const auto result = m_bench.pushed(wrong);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::SignInNeeded);
    QCOMPARE(m_bench.host().credentials(), 1);
    QCOMPARE(m_bench.host().refusedCredentials(), 1);
    QVERIFY(!(result.error().message + result.error().detail).contains("stale"_L1));
}

void TestPushRefusals::tellsRefusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("quoted");
    const QByteArray alert = "[ALERT] Your workspace is over its limit.\r\n"
                             "[ALERT] \x1b[1mSee the plan.\xe2\x80\xae\n";
    QTest::newRow("402") << 402 << QByteArray("text/plain; charset=utf-8") << alert
                         << ErrorKind::Forbidden
                         << u"[ALERT] Your workspace is over its limit.\n[ALERT] See the plan."_s;
    QTest::newRow("403") << 403 << QByteArray("text/plain") << QByteArray("No write access.")
                         << ErrorKind::Forbidden << u"No write access."_s;
    QTest::newRow("404") << 404 << QByteArray("text/html") << QByteArray("<h1>Lost</h1>")
                         << ErrorKind::NotFound << QString();
    QTest::newRow("410") << 410 << QByteArray() << QByteArray() << ErrorKind::NotFound << QString();
    QTest::newRow("413") << 413 << QByteArray("text/plain") << QByteArray("At most 4 GB.")
                         << ErrorKind::Rejected << u"At most 4 GB."_s;
    QTest::newRow("429") << 429 << QByteArray("text/plain") << QByteArray("Slow down.")
                         << ErrorKind::RateLimited << u"Slow down."_s;
    QTest::newRow("500") << 500 << QByteArray("text/html") << QByteArray("<p>Oops")
                         << ErrorKind::ServerFault << QString();
    QTest::newRow("503, long") << 503 << QByteArray("text/plain") << QByteArray(300000, 'x')
                               << ErrorKind::ServerFault << QString(1000, u'x');
    QTest::newRow("sign-in page of a network")
        << 200 << QByteArray("text/html") << QByteArray("<form>Log in</form>")
        << ErrorKind::UnreadableReply << QString();
    QTest::newRow("right type, wrong content")
        << 200 << QByteArray("application/x-git-receive-pack-advertisement")
        << QByteArray("<form>Log in</form>") << ErrorKind::UnreadableReply << QString();
    QTest::newRow("nothing at all")
        << 200 << QByteArray("application/x-git-receive-pack-advertisement") << QByteArray()
        << ErrorKind::UnreadableReply << QString();
}

void TestPushRefusals::tellsRefusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, quoted);
    m_bench.host().setFault([&](const HostRequest &request) -> std::optional<HostReply> {
        if (!request.isSignedIn)
            return std::nullopt;
        return HostReply{status, type, body};
    });
    const auto result = m_bench.pushed(m_bench.request());
    QVERIFY(!result);
    QVERIFY2(result.error().kind == kind,
             qPrintable(kindName(result.error().kind) + u' ' + result.error().detail));
    QVERIFY2(result.error().message.contains(quoted), qPrintable(result.error().message));
    QVERIFY(result.error().message.size() < 70000);
    QVERIFY(!result.error().message.contains(u'<'));
    QVERIFY(result.error().detail.contains(QString::number(status)));
    QVERIFY(m_bench.isNothingLeft());
}

// The same refusals, once the pack is under way.
void TestPushRefusals::tellsLateRefusals_data()
{
    tellsRefusals_data();
}

void TestPushRefusals::tellsLateRefusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, quoted);
    m_bench.host().setFault([&](const HostRequest &request) -> std::optional<HostReply> {
        if (request.method != "POST")
            return std::nullopt;
        return HostReply{status, type, body};
    });
    const auto result = m_bench.pushed(m_bench.request());
    QVERIFY(!result);
    QVERIFY2(result.error().kind == kind,
             qPrintable(kindName(result.error().kind) + u' ' + result.error().detail));
    QVERIFY2(result.error().message.contains(quoted), qPrintable(result.error().message));
    QCOMPARE(m_bench.remoteTip(u"main"_s), QString());
}

void TestPushRefusals::tellsARefusalInChunks()
{
    const testing::RawHost host([](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 402 Payment Required\r\nContent-Type: text/plain\r\n"
                     "Transfer-Encoding: chunked\r\n\r\n");
        for (const char *piece :
             {"8\r\n[ALERT] \r\n", "5\r\nOver ", "\r\n6\r\nlimit.\r\n0\r\n\r\n"}) {
            socket.flush();
            QThread::msleep(20);
            socket.write(piece);
        }
        if (socket.state() == QAbstractSocket::ConnectedState)
            socket.waitForDisconnected(2000);
    });
    const auto result = m_bench.pushed(m_bench.request(host.url(u"app.git"_s)));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Forbidden);
    QVERIFY2(result.error().message.endsWith("[ALERT] Over limit."_L1),
             qPrintable(result.error().message));
}

void TestPushRefusals::tellsARefusalBeforeTheEnd()
{
    QSemaphore release;
    const testing::RawHost host([&](QTcpSocket &socket, const QByteArray &head) {
        if (head.startsWith("GET"))
            socket.write(testing::httpAnswer(
                "200 OK", "Content-Type: application/x-git-receive-pack-advertisement\r\n",
                testing::emptyAdvertisement()));
        QByteArray more = head;
        while (!more.contains("POST") && socket.waitForReadyRead(5000))
            more = socket.readAll();
        socket.write(
            testing::httpAnswer("413 Too Large", "Content-Type: text/plain\r\n", "At most 1 MB."));
        socket.waitForBytesWritten(1000);
        release.tryAcquire(1, 20000); // reads no more, but does not hang up either
    });
    QVERIFY(m_bench.run("head -c 60000000 /dev/urandom > big; git add big; git commit -qm big"));
    const auto result = m_bench.pushed(m_bench.request(host.url(u"app.git"_s)));
    release.release(10);
    QVERIFY(!result);
    QVERIFY2(result.error().kind == ErrorKind::Rejected, qPrintable(result.error().detail));
    QVERIFY(result.error().message.contains("At most 1 MB."_L1));
}

QTEST_GUILESS_MAIN(TestPushRefusals)
#include "tst_pushrefusals.moc"
