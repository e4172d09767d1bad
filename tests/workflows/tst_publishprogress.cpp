// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/publishprogress.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using namespace windlass::workflows;
using Phase = PublishProgress::Phase;

class TestPublishProgress final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void tells_data();
    void tells();
    void countsOnlyWhatIsSentAsPercent();
    void countsBytesWhereTheyAreKnown();
    void neverGoesBackToLooking();
};

void TestPublishProgress::tells_data()
{
    using Plan = projects::PlanProgress;
    using Folder = git::FolderProgress;
    using Transfer = git::TransferProgress;
    QTest::addColumn<PublishProgress>("progress");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing yet") << PublishProgress() << u"Looking"_s;
    QTest::newRow("found") << progressOf(Plan{Plan::Phase::Looking, 12, 0, 0})
                           << u"Looking, 12 file(s)"_s;
    QTest::newRow("none read") << progressOf(Plan{Plan::Phase::Reading, 0, 50, 0})
                               << u"Reading, 0 of 50 file(s)"_s;
    QTest::newRow("read") << progressOf(Plan{Plan::Phase::Reading, 12, 50, 2000})
                          << u"Reading, 12 of 50 file(s), 2.0 kB"_s;
    QTest::newRow("searched") << progressOf(Plan{Plan::Phase::Searching, 12, 50, 2000})
                              << u"Looking for secrets, 12 of 50 file(s), 2.0 kB"_s;
    QTest::newRow("packed") << progressOf(Folder{Folder::Phase::Packing, 12, 50, 2000})
                            << u"Packing, 12 of 50 file(s), 2.0 kB"_s;
    QTest::newRow("connecting") << progressOf(Transfer{Transfer::Phase::Connecting, 0, 0, 0, 0})
                                << u"Connecting"_s;
    QTest::newRow("history") << progressOf(Transfer{Transfer::Phase::Packing, 0, 9, 0, 0})
                             << u"Packing"_s;
    QTest::newRow("sent") << progressOf(Transfer{Transfer::Phase::Sending, 4, 9, 2000, 5000})
                          << u"Sending, 2.0 of 5.0 kB"_s;
    QTest::newRow("sent, with chunks")
        << progressOf(Transfer{Transfer::Phase::Checking, 9, 9, 5100, 5000})
        << u"Checking, 5.0 of 5.0 kB"_s;
    const auto sending = [](qint64 bytesPerSecond, std::chrono::seconds left) {
        PublishProgress progress{Phase::Sending, 0, 3, 1'400'000, 3'100'000};
        progress.bytesPerSecond = bytesPerSecond;
        progress.left = left;
        return progress;
    };
    QTest::newRow("rate") << sending(214'000, 0s) << u"Sending, 1.4 of 3.1 MB, 210 kB/s"_s;
    QTest::newRow("seconds left") << sending(1'400'000, 20s)
                                  << u"Sending, 1.4 of 3.1 MB, 1.4 MB/s, about 20 s left"_s;
    QTest::newRow("a minute left")
        << sending(34'000, 60s) << u"Sending, 1.4 of 3.1 MB, 34 kB/s, about 1 min left"_s;
    QTest::newRow("hours left") << sending(100, 7200s)
                                << u"Sending, 1.4 of 3.1 MB, 100 bytes/s, about 2 h left"_s;
}

void TestPublishProgress::tells()
{
    QFETCH(PublishProgress, progress);
    QTEST(progressText(progress), "text");
}

void TestPublishProgress::countsOnlyWhatIsSentAsPercent()
{
    QVERIFY(!sentPercent({Phase::Packing, 5, 10}));
    QVERIFY(!sentPercent({Phase::Sending, 5, 0}));
    QCOMPARE(sentPercent({Phase::Sending, 5, 10}), 50);
    QCOMPARE(sentPercent({Phase::Checking, 10, 10}), 100);
}

//! One large file is one object.
void TestPublishProgress::countsBytesWhereTheyAreKnown()
{
    QCOMPARE(sentPercent({Phase::Sending, 0, 3, 500, 1000}), 50);
    QCOMPARE(sentPercent({Phase::Sending, 2, 3, 1005, 1000}), 100); // with what HTTP adds
    QCOMPARE(permilleDone({Phase::Sending, 0, 3, 5, 1000}), 5);
    QCOMPARE(permilleDone({Phase::Packing, 1, 4}), 250);
    QVERIFY(!permilleDone({Phase::Looking, 12, 0, 500}));

    const git::FolderProgress commit{git::FolderProgress::Phase::Packing, 0, 1, 300};
    QCOMPARE(permilleDone(progressOf(commit, 1000)), 300);
    QCOMPARE(permilleDone(progressOf(commit, 200)), 1000); // a file has grown since
    QCOMPARE(permilleDone(progressOf(commit)), 0);
    QCOMPARE(progressText(progressOf(commit, 1000)), u"Packing, 0 of 1 file(s), 300 bytes"_s);
}

//! A commit looks at the folder once more.
void TestPublishProgress::neverGoesBackToLooking()
{
    QCOMPARE(progressOf(git::FolderProgress{git::FolderProgress::Phase::Looking, 7, 0, 0}).phase,
             Phase::Packing);
}

QTEST_GUILESS_MAIN(TestPublishProgress)
#include "tst_publishprogress.moc"
