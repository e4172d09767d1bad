// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/commitrequests.h"
#include "git/pushbench.h"
#include "testing/fullsize.h"

#include <QElapsedTimer>
#include <QTest>

#include <mutex>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::SampleFolder;

namespace {

using FolderPhase = FolderProgress::Phase;
using TransferPhase = TransferProgress::Phase;

// Not a limit of ours, which is 200 ms: what would be a wait for the end of the work.
constexpr qint64 longestMs = 5000;

// 50,000 files of 400 MB as in PERFORMANCE.md's project L, or a few.
QByteArray project()
{
    return testing::isFullSize()
               ? "for d in {1..500}; do mkdir -p s$((d / 50))/$d; head -c 800000 /dev/urandom |"
                 "base64 -w 0 | split -b 8000 -a 3 - s$((d / 50))/$d/f; done;"
               : "for d in 1 2 3; do mkdir $d; for i in {1..100}; do echo $i > $d/$i; done; done;"
                 "head -c 3000000 /dev/urandom > big;";
}

// Stops when it is asked to, and knows how long ago that was.
class Stopper final
{
public:
    void stop()
    {
        const std::lock_guard lock(m_mutex);
        if (m_source.stop_requested())
            return;
        m_since.start();
        m_source.request_stop();
    }
    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

    // False when it was never stopped, or it took far too long.
    [[nodiscard]] bool isSoon(const char *what) const
    {
        if (!m_source.stop_requested())
            return false;
        qInfo("%s: idle %lld ms after the stop", what, m_since.elapsed());
        return m_since.elapsed() < longestMs;
    }

private:
    std::mutex m_mutex;
    std::stop_source m_source;
    QElapsedTimer m_since;
};

} // namespace

//! The user cancels, in each phase of what git does for a push; on a project of 50,000 files with
//! WINDLASS_FULL. How long it takes to end is printed.
class TestCancel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void endsALook_data();
    void endsALook();
    void endsACommit_data();
    void endsACommit();
    void endsAPush_data();
    void endsAPush();

private:
    testing::PushBench m_bench;
    std::unique_ptr<SampleFolder> m_new;
    std::unique_ptr<SampleFolder> m_repository;
};

void TestCancel::initTestCase()
{
    QVERIFY(m_bench.begin());
    m_new = std::make_unique<SampleFolder>(project());
    m_repository = std::make_unique<SampleFolder>(QByteArray(testing::oneCommit) + project());
    QVERIFY(m_new->isReady() && m_repository->isReady());
}

void TestCancel::cleanupTestCase()
{
    m_bench.end();
}

void TestCancel::endsALook_data()
{
    QTest::addColumn<bool>("hasRepository");
    QTest::addColumn<int>("phase");
    QTest::addColumn<int>("percent"); // of the phase
    for (const bool hasRepository : {false, true}) {
        const char *where = hasRepository ? "repository" : "new folder";
        QTest::addRow("%s, looking", where) << hasRepository << int(FolderPhase::Looking) << 0;
        QTest::addRow("%s, reading", where) << hasRepository << int(FolderPhase::Reading) << 0;
        QTest::addRow("%s, reading half", where)
            << hasRepository << int(FolderPhase::Reading) << 50;
        QTest::addRow("%s, everything read", where)
            << hasRepository << int(FolderPhase::Reading) << 100;
    }
}

ReportFolder stopAt(Stopper &stopper, FolderPhase phase, int percent)
{
    return [&stopper, phase, percent](const FolderProgress &now) {
        if (now.phase == phase && now.files * 100 >= now.totalFiles * percent
            && (percent == 0 || now.totalFiles > 0))
            stopper.stop();
    };
}

void TestCancel::endsALook()
{
    QFETCH(bool, hasRepository);
    QFETCH(int, phase);
    QFETCH(int, percent);
    const SampleFolder &folder = hasRepository ? *m_repository : *m_new;
    const QByteArray before = testing::fingerprint(folder.path());
    Stopper stopper;
    const auto taken = snapshot(folder.path(), folder.commitAt(u"HEAD"_s), stopper.token(),
                                stopAt(stopper, FolderPhase(phase), percent));
    QVERIFY(stopper.isSoon(QTest::currentDataTag()));
    QVERIFY(!taken);
    QVERIFY2(taken.error().kind == ErrorKind::Cancelled, qPrintable(taken.error().detail));
    QCOMPARE(testing::fingerprint(folder.path()), before);
}

void TestCancel::endsACommit_data()
{
    QTest::addColumn<bool>("hasRepository");
    QTest::addColumn<int>("phase");
    QTest::addColumn<int>("percent");
    for (const bool hasRepository : {false, true}) {
        QTest::addRow("%s, looking", hasRepository ? "repository" : "new folder")
            << hasRepository << int(FolderPhase::Looking) << 0;
        for (const int percent : {0, 30, 100})
            QTest::addRow("%s, packing %d %%", hasRepository ? "repository" : "new folder", percent)
                << hasRepository << int(FolderPhase::Packing) << percent;
    }
}

// What is in objects/pack besides, is a leftover.
void TestCancel::endsACommit()
{
    QFETCH(bool, hasRepository);
    QFETCH(int, phase);
    QFETCH(int, percent);
    const SampleFolder &folder = hasRepository ? *m_repository : *m_new;
    const auto parent = folder.commitAt(u"HEAD"_s);
    const CommitRequest request = testing::requestFor(folder, parent);
    const QByteArray list = "find . -type f ! -name . -printf '%p %s %T@\\n' | LC_ALL=C sort";
    const QByteArray before = testing::script(folder.path(), list).output;
    Stopper stopper;
    const auto made =
        commit(request, stopper.token(), stopAt(stopper, FolderPhase(phase), percent));
    QVERIFY(stopper.isSoon(QTest::currentDataTag()));
    QVERIFY(!made);
    QVERIFY2(made.error().kind == ErrorKind::Cancelled, qPrintable(made.error().detail));
    QCOMPARE(testing::script(folder.path(), list).output, before);
    QCOMPARE(folder.commitAt(u"HEAD"_s), parent);
}

void TestCancel::endsAPush_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<bool>("isOurs"); // the pack that commit() made, not a history
    QTest::newRow("connecting") << int(TransferPhase::Connecting) << true;
    QTest::newRow("packing a history") << int(TransferPhase::Packing) << false;
    QTest::newRow("sending") << int(TransferPhase::Sending) << true;
    QTest::newRow("sending a history") << int(TransferPhase::Sending) << false;
    QTest::newRow("the server works") << int(TransferPhase::Checking) << true;
}

void TestCancel::endsAPush()
{
    QFETCH(int, phase);
    QFETCH(bool, isOurs);
    const SampleFolder folder("head -c 6000000 /dev/urandom > big; for i in {1..200}; do echo $i > "
                              "$i; done;");
    if (isOurs)
        QVERIFY(commit(testing::requestFor(folder)));
    else
        QVERIFY(folder.run("git init -q; git add -A; git commit -qm one"));
    QVERIFY(
        m_bench.run("rm -rf ../srv/new.git; git init -q --bare ../srv/new.git;"
                    "git -C ../srv/new.git config http.receivepack true;"
                    "printf '#!/bin/sh\\nsleep 3\\nexit 1\\n' > ../srv/new.git/hooks/pre-receive;"
                    "chmod 755 ../srv/new.git/hooks/pre-receive"));
    const QByteArray before = testing::fingerprint(folder.path());
    PushRequest request = m_bench.request(m_bench.host().url(u"new.git"_s));
    request.folder = folder.path();
    request.commit = *folder.commitAt(u"HEAD"_s);
    Stopper stopper;
    const auto future = git::push(
        m_bench.pool(), request,
        [&](const TransferProgress &now) {
            if (now.phase == TransferPhase(phase))
                stopper.stop();
        },
        stopper.token());
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60000);
    QVERIFY(stopper.isSoon(QTest::currentDataTag()));
    QVERIFY(!future.result());
    QVERIFY2(future.result().error().kind == ErrorKind::Cancelled,
             qPrintable(future.result().error().detail));
    QCOMPARE(testing::fingerprint(folder.path()), before);
    QCOMPARE(testing::git(m_bench.filePath(u"srv/new.git"_s), {u"for-each-ref"_s}).output,
             QByteArray());
}

QTEST_GUILESS_MAIN(TestCancel)
#include "tst_cancel.moc"
