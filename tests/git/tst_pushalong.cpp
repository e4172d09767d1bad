// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/alongbench.h"
#include "git/rawhost.h"
#include "testing/fulldisk.h"

#include <QDir>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::RawHost;

namespace {

constexpr int patienceMs = testing::AlongBench::patienceMs;

} // namespace

//! A first commit is sent while it is packed; its end goes when it is safe.
class TestPushAlong final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_bench.begin()); }
    void cleanup() { m_bench.end(); }
    void arrives_data();
    void arrives();
    void keepsTheEndBack();
    void sendsNothingThatWasNotShown_data();
    void sendsNothingThatWasNotShown();
    void goesAfterwardsWhenThePackIsAnother();
    void stops_data();
    void stops();
    void endsWithTheCommitOnAFullDisk();
    void isNotForEverything();

private:
    testing::AlongBench m_bench;
};

void TestPushAlong::arrives_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("isAside");
    QTest::newRow("many") << QByteArray("true") << u"One"_s << false;
    QTest::newRow("large file") << QByteArray("head -c 9000000 /dev/urandom > large") << u"One"_s
                                << false;
    QTest::newRow("only large files")
        << QByteArray("rm -r d e; head -c 9000000 /dev/urandom > a; cp a b; seq 2000000 > c")
        << u"One"_s << false;
    QTest::newRow("odd names") << QByteArray("echo 1 > '\"a b\"'; echo 2 > é") << u"One"_s << false;
    QTest::newRow("long message") << QByteArray("true")
                                  << u"  Größe \n\n\n- one\n- two  \n\n# no comment\n\n"_s << false;
    QTest::newRow("aside") << QByteArray("git init -q -b other; git add f; git commit -qm o")
                           << u"One"_s << true;
    QTest::newRow("something staged")
        << QByteArray("git init -q -b main; git add f") << u"One"_s << false;
}

void TestPushAlong::arrives()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, message);
    QFETCH(bool, isAside);
    QVERIFY(m_bench.push.run(script));
    QVERIFY(m_bench.look());
    m_bench.send();
    CommitRequest request = m_bench.commitRequest();
    request.message = message;
    request.isAside = isAside;
    const auto made = commit(request);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(m_bench.tip(), QString());
    m_bench.feed->release();
    const auto result = m_bench.sent();
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(m_bench.push.host().requests(), 2);
    QCOMPARE(m_bench.tip(), made->hex());
    QVERIFY(isAside || m_bench.isSound());
    QVERIFY(m_bench.push.run("test $(ls .git/objects/pack | wc -l) = 2;"
                             "git -C ../srv/app.git fsck --strict --no-dangling 2>&1"));
}

//! The server reads all that comes, and says how much.
void TestPushAlong::keepsTheEndBack()
{
    const auto count = std::make_shared<std::atomic<qint64>>(0);
    const RawHost host([count](QTcpSocket &socket, const QByteArray &head) {
        if (head.startsWith("GET ")) {
            socket.write(testing::emptyAnswer());
            return;
        }
        QByteArray end;
        *count += head.size() - head.indexOf("\r\n\r\n") - 4;
        while (end != "0\r\n\r\n" && socket.waitForReadyRead(patienceMs)) {
            const QByteArray bytes = socket.readAll();
            *count += bytes.size();
            end = (end + bytes).right(5);
        }
        socket.write(testing::acceptedAnswer());
    });
    QVERIFY(m_bench.look());
    m_bench.send(host.url(u"app.git"_s));
    QTest::qWait(200);               // time to do what must not be done
    QCOMPARE(host.connections(), 0); // there is nothing to send yet
    QVERIFY(m_bench.committed());
    const QFileInfoList packs =
        QDir(m_bench.push.folder() + u"/.git/objects/pack"_s).entryInfoList({u"*.pack"_s});
    QCOMPARE(packs.size(), 1);
    const qint64 size = packs.first().size();
    QTRY_VERIFY_WITH_TIMEOUT(*count > size - 1000, patienceMs);
    QTest::qWait(200); // likewise
    const qint64 before = *count;
    QVERIFY(!m_bench.hasEnded());
    m_bench.feed->release();
    QVERIFY(m_bench.sent());
    // A line with the length, the 20 bytes, and the end of all chunks.
    QCOMPARE(*count - before, 4 + 20 + 2 + 5);
}

void TestPushAlong::sendsNothingThatWasNotShown_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("new file") << QByteArray("echo secret > .env");
    QTest::newRow("changed file") << QByteArray("echo more >> d/noise");
    QTest::newRow("removed file") << QByteArray("rm d/noise");
    QTest::newRow("large file") << QByteArray("head -c 9000000 /dev/urandom > large");
}

void TestPushAlong::sendsNothingThatWasNotShown()
{
    QFETCH(QByteArray, script);
    QVERIFY(m_bench.look());
    m_bench.send();
    QVERIFY(m_bench.push.run(script));
    const auto made = m_bench.released();
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::PlanChanged);
    QCOMPARE(m_bench.sent().error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_bench.tip(), QString());
    QVERIFY(m_bench.push.run("test ! -e .git"));
}

//! More objects were expected than there are.
void TestPushAlong::goesAfterwardsWhenThePackIsAnother()
{
    QVERIFY(m_bench.look());
    auto more = *m_bench.plan->objects;
    more.push_back({});
    more.back().fill(0xff);
    m_bench.plan->objects =
        std::make_shared<const std::vector<std::array<unsigned char, 20>>>(more);
    m_bench.feed = feedFor(m_bench.commitRequest(), *m_bench.plan);
    m_bench.send();
    const auto made = m_bench.released();
    QVERIFY(made);
    QVERIFY(m_bench.sent());
    QCOMPARE(m_bench.tip(), made->hex());
    QVERIFY(m_bench.isSound());
}

void TestPushAlong::stops_data()
{
    QTest::addColumn<bool>("isCommitted");
    QTest::addColumn<bool>("isGivenUp");
    QTest::newRow("before the first byte") << false << false;
    QTest::newRow("before the end") << true << false;
    QTest::newRow("given up before the first byte") << false << true;
    QTest::newRow("given up before the end") << true << true;
}

void TestPushAlong::stops()
{
    QFETCH(bool, isCommitted);
    QFETCH(bool, isGivenUp);
    QVERIFY(m_bench.look());
    m_bench.send();
    QVERIFY(!isCommitted || m_bench.committed());
    if (isGivenUp)
        m_bench.feed->giveUp();
    else
        m_bench.stop.request_stop();
    QCOMPARE(m_bench.sent().error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_bench.tip(), QString());
    QVERIFY(!isCommitted || m_bench.isSound());
}

void TestPushAlong::endsWithTheCommitOnAFullDisk()
{
    QVERIFY(m_bench.look());
    m_bench.send();
    {
        const testing::FullDisk full(3'000'000);
        const auto made = m_bench.released();
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Storage);
    }
    QCOMPARE(m_bench.sent().error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_bench.tip(), QString());
    QVERIFY(m_bench.push.run("test ! -e .git"));
}

void TestPushAlong::isNotForEverything()
{
    QVERIFY(m_bench.look());
    CommitRequest below = m_bench.commitRequest();
    below.baseDirectory = u"services/app"_s;
    QVERIFY(!feedFor(below, *m_bench.plan));
    CommitRequest later = m_bench.commitRequest();
    later.parent = m_bench.plan->tree;
    QVERIFY(!feedFor(later, *m_bench.plan));
    QVERIFY(m_bench.push.run("rm -r d e"));
    QVERIFY(!m_bench.look()); // little
}

QTEST_GUILESS_MAIN(TestPushAlong)
#include "tst_pushalong.moc"
