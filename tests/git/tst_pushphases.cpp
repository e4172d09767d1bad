// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/pushbench.h"
#include "git/rawhost.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;

namespace {

using Phase = TransferProgress::Phase;

// A hook that takes the push only when the file "checking" appears beside the repository.
const QByteArray waitingHook =
    "cat > ../srv/app.git/hooks/pre-receive << 'END'\n"
    "#!/bin/sh\n"
    "for i in $(seq 150); do [ -e ../checking ] && exit 0; sleep 0.1; done\n"
    "exit 1\n"
    "END\n"
    "chmod 755 ../srv/app.git/hooks/pre-receive\n";

} // namespace

class TestPushPhases final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void checksWhileTheServerWorks_data();
    void checksWhileTheServerWorks();
    void neverChecksWithoutSending();
    void tellsThatNothingMoves();

private:
    [[nodiscard]] ReportProgress collector();

    testing::PushBench m_bench;
    std::mutex m_mutex;
    QList<TransferProgress> m_seen;
};

void TestPushPhases::init()
{
    QVERIFY(m_bench.begin());
    m_seen.clear();
}

void TestPushPhases::cleanup()
{
    m_bench.end();
}

// Once the checking is reported, the hook lets go.
ReportProgress TestPushPhases::collector()
{
    return [this](const TransferProgress &now) {
        const std::lock_guard lock(m_mutex);
        m_seen.append(now);
        if (now.phase == Phase::Checking)
            std::ignore = QFile(m_bench.filePath(u"srv/checking"_s)).open(QIODevice::WriteOnly);
    };
}

void TestPushPhases::checksWhileTheServerWorks_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("objects");
    QTest::newRow("few objects") << QByteArray() << 3;
    QTest::newRow("many objects") << QByteArray(
        "mkdir d; for i in {2..501}; do echo $i > d/$i; done; git add -A;"
        "git commit -qm many;") << 3 + 500 + 3;
    QTest::newRow("one large object")
        << QByteArray("head -c 9000000 /dev/urandom > big; git add -A; git commit -qm big;")
        << 3 + 3;
}

void TestPushPhases::checksWhileTheServerWorks()
{
    QFETCH(QByteArray, script);
    QFETCH(int, objects);
    QVERIFY(m_bench.run(script + waitingHook));
    const auto future = git::push(m_bench.pool(), m_bench.request(), collector(), {});
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60000);
    QVERIFY2(future.result(), future.result() ? "" : qPrintable(future.result().error().message));
    for (qsizetype i = 1; i < m_seen.size(); ++i) {
        const TransferProgress &before = m_seen.at(i - 1);
        QVERIFY(m_seen.at(i).phase >= before.phase);
        QVERIFY(m_seen.at(i).objects >= before.objects);
        QVERIFY(m_seen.at(i).bytes >= before.bytes);
    }
    const auto checking =
        std::find_if(m_seen.cbegin(), m_seen.cend(),
                     [](const TransferProgress &now) { return now.phase == Phase::Checking; });
    QVERIFY(checking != m_seen.cend());
    QCOMPARE(checking->objects, objects);
    QCOMPARE(checking->totalObjects, objects);
    QCOMPARE(m_seen.last().bytes, checking->bytes); // everything had been sent
}

// A server that refuses before it takes a pack has nothing to check.
void TestPushPhases::neverChecksWithoutSending()
{
    auto wrong = m_bench.request();
    wrong.remote.password = u"stale"_s;
    const auto future = git::push(m_bench.pool(), wrong, collector(), {});
    QTRY_VERIFY(future.isFinished());
    QVERIFY(!future.result());
    QVERIFY(!m_seen.isEmpty());
    for (const TransferProgress &now : std::as_const(m_seen))
        QVERIFY(now.phase < Phase::Sending);
}

// A server that takes what buffers hold and no more.
void TestPushPhases::tellsThatNothingMoves()
{
    QVERIFY(m_bench.run("head -c 30000000 /dev/urandom > big; git add -A; git commit -qm big;"));
    const testing::RawHost host([](QTcpSocket &socket, const QByteArray &head) {
        if (head.startsWith("GET "))
            socket.write(
                testing::httpAnswer("200 OK",
                                    "Content-Type: application/x-git-receive-pack-advertisement\r\n"
                                    "Connection: close\r\n",
                                    testing::emptyAdvertisement()));
        else
            QThread::sleep(3);
    });
    PushRequest request = m_bench.request(host.url(u"app.git"_s));
    request.remote.idleTimeout = std::chrono::seconds(1);
    const auto future = git::push(m_bench.pool(), request, collector(), {});
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60000);
    QVERIFY(!future.result());
    QCOMPARE(future.result().error().kind, ErrorKind::TimedOut);
    const TransferProgress &last = m_seen.constLast();
    QCOMPARE(last.phase, Phase::Sending);
    QVERIFY(last.bytes < last.totalBytes);
    const auto isAsLast = [&last](const TransferProgress &now) { return now.bytes == last.bytes; };
    QVERIFY(std::count_if(m_seen.cbegin(), m_seen.cend(), isAsLast) >= 4);
}

QTEST_GUILESS_MAIN(TestPushPhases)
#include "tst_pushphases.moc"
