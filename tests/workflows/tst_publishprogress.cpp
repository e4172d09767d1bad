// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/publishprogress.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
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
                          << u"Sending, 2.0 kB of 5.0 kB"_s;
    QTest::newRow("sent, with chunks")
        << progressOf(Transfer{Transfer::Phase::Checking, 9, 9, 5100, 5000})
        << u"Checking, 5.0 kB of 5.0 kB"_s;
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

//! A commit looks at the folder once more.
void TestPublishProgress::neverGoesBackToLooking()
{
    QCOMPARE(progressOf(git::FolderProgress{git::FolderProgress::Phase::Looking, 7, 0, 0}).phase,
             Phase::Packing);
}

QTEST_GUILESS_MAIN(TestPublishProgress)
#include "tst_publishprogress.moc"
