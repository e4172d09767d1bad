// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/publishjournal.h"

#include "store/apps.h"
#include "store/database.h"
#include "store/journal.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using workflows::PublishJournal;
using Step = PublishJournal::Step;

class TestPublishJournal final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void countsWhatWasWrittenOnly();
    void leavesWhatItNeverOpened();
    void removesWhatIsDone();
    void goesBackToTheEarlierPush_data();
    void goesBackToTheEarlierPush();

private:
    [[nodiscard]] std::optional<store::JournalEntry> left() const;
    [[nodiscard]] Result<> write(PublishJournal &journal, Step step);
    //! Nothing can be written until it is called with false.
    void refuseWriting(bool isRefused);

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::Journal> m_journal;
    store::Link m_link;
    qint64 m_app = 0;
};

void TestPublishJournal::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    auto database = store::Database::open(m_place->filePath(u"x.sqlite"_s));
    QVERIFY(database);
    m_database = std::move(*database);
    m_journal = std::make_unique<store::Journal>(*m_database);
    const auto app = store::Apps(*m_database).add(u"/home/ada/shop"_s);
    QVERIFY(app);
    m_app = app->id;
    m_link.apiUrl = QUrl(u"https://api.bitbucket.org"_s);
    m_link.workspaceSlug = u"acme"_s;
    m_link.repositorySlug = u"shop"_s;
}

void TestPublishJournal::cleanup()
{
    m_journal.reset();
    m_database.reset();
    m_place.reset();
}

std::optional<store::JournalEntry> TestPublishJournal::left() const
{
    return m_journal->find(m_app).value_or(std::nullopt);
}

Result<> TestPublishJournal::write(PublishJournal &journal, Step step)
{
    std::optional<Result<>> written;
    journal.write(step, *this, [&written](const Result<> &done) { written = done; });
    return QTest::qWaitFor([&written] { return written.has_value(); })
               ? *written
               : Result<>(fail(ErrorKind::Internal, u"Nothing came."_s));
}

void TestPublishJournal::refuseWriting(bool isRefused)
{
    QVERIFY(m_database->run(isRefused ? u"CREATE TRIGGER full BEFORE INSERT ON journal"
                                        " BEGIN SELECT RAISE(FAIL, 'disk is full'); END"_s
                                      : u"DROP TRIGGER full"_s));
}

void TestPublishJournal::countsWhatWasWrittenOnly()
{
    PublishJournal journal(*m_journal, m_app);
    QVERIFY(journal.open(m_link, false));
    QVERIFY(write(journal, Step::Pushed));
    refuseWriting(true);
    const Result<> refused = write(journal, Step::Verified);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    refuseWriting(false);
    QVERIFY(journal.end(refused).result());
    QVERIFY(left() && left()->step == Step::Pushed); // so the next push looks whether it arrived
}

void TestPublishJournal::leavesWhatItNeverOpened()
{
    PublishJournal first(*m_journal, m_app);
    QVERIFY(first.open(m_link, false));
    QVERIFY(write(first, Step::Creating));
    PublishJournal second(*m_journal, m_app);
    QVERIFY(second.end(fail(ErrorKind::Cancelled, u"Cancelled."_s)).result());
    QVERIFY(left() && left()->step == Step::Creating);
}

void TestPublishJournal::removesWhatIsDone()
{
    PublishJournal journal(*m_journal, m_app);
    QVERIFY(journal.open(m_link, false));
    QVERIFY(write(journal, Step::Verified));
    QVERIFY(journal.end({}).result());
    QVERIFY(!left());
}

void TestPublishJournal::goesBackToTheEarlierPush_data()
{
    QTest::addColumn<QString>("branch");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("commit"); // of the entry then; empty: there is none
    QTest::newRow("refused") << u"windlass/shop"_s << ErrorKind::Rejected << u"first"_s;
    QTest::newRow("refused on another branch")
        << u"windlass/shop-2"_s << ErrorKind::Rejected << u"first"_s;
    QTest::newRow("nobody knows") << u"windlass/shop"_s << ErrorKind::Offline << u"second"_s;
    QTest::newRow("nothing to push") << u"windlass/shop"_s << ErrorKind::NothingToPush << QString();
}

// Its commit has arrived and waits for its pull request; a second push had got as far as sending.
void TestPublishJournal::goesBackToTheEarlierPush()
{
    QFETCH(QString, branch);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, commit);
    PublishJournal first(*m_journal, m_app);
    QVERIFY(first.open(m_link, false));
    first.setTarget(u"windlass/shop"_s, u"main"_s);
    first.setCommit(u"first"_s, u"source"_s);
    QVERIFY(write(first, Step::Requesting));
    const auto earlier = left();
    QVERIFY(earlier);

    PublishJournal second(*m_journal, m_app);
    QVERIFY(second.open(m_link, false));
    second.setArrived();
    second.setTarget(branch, u"main"_s);
    second.setCommit(u"second"_s);
    QVERIFY(write(second, Step::Pushing));
    const auto ended = second.end(fail(kind, u"No."_s));
    QTRY_VERIFY(ended.isFinished());
    QVERIFY(ended.result());
    QCOMPARE(left() ? left()->commit : QString(), commit);
    if (commit == "first"_L1)
        QCOMPARE(left(), earlier);
}

QTEST_GUILESS_MAIN(TestPublishJournal)
#include "tst_publishjournal.moc"
