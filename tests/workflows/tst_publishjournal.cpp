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
    void remembersWhatIsOwedThroughDoubt_data();
    void remembersWhatIsOwedThroughDoubt();

private:
    [[nodiscard]] std::optional<store::JournalEntry> left() const;
    [[nodiscard]] Result<> write(PublishJournal &journal, Step step);
    //! A push whose commit has arrived, and waits for its pull request. \return what it left
    [[nodiscard]] std::optional<store::JournalEntry> leaveOwing();
    //! \a second has found that one's commit on the server, and came as far as sending its own.
    [[nodiscard]] Result<> sendAfterArrival(PublishJournal &second, const QString &branch);
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

std::optional<store::JournalEntry> TestPublishJournal::leaveOwing()
{
    PublishJournal first(*m_journal, m_app);
    if (!first.open(m_link, false))
        return std::nullopt;
    first.setTarget(u"windlass/shop"_s, u"main"_s);
    first.setMessage(u"One"_s);
    first.setCommit(u"first"_s, u"source"_s);
    return write(first, Step::Requesting) ? left() : std::nullopt;
}

Result<> TestPublishJournal::sendAfterArrival(PublishJournal &second, const QString &branch)
{
    if (const Result<> opened = second.open(m_link, false); !opened)
        return opened;
    second.setArrived();
    second.setTarget(branch, u"main"_s);
    second.setMessage(u"Two"_s);
    second.setCommit(u"second"_s);
    return write(second, Step::Pushing);
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

// A second push had got as far as sending.
void TestPublishJournal::goesBackToTheEarlierPush()
{
    QFETCH(QString, branch);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, commit);
    const auto earlier = leaveOwing();
    QVERIFY(earlier);

    PublishJournal second(*m_journal, m_app);
    QVERIFY(sendAfterArrival(second, branch));
    const auto ended = second.end(fail(kind, u"No."_s));
    QTRY_VERIFY(ended.isFinished());
    QVERIFY(ended.result());
    QCOMPARE(left() ? left()->commit : QString(), commit);
    if (commit == "first"_L1)
        QCOMPARE(left(), earlier);
}

void TestPublishJournal::remembersWhatIsOwedThroughDoubt_data()
{
    QTest::addColumn<bool>("isWritten"); // the third push came so far as to send
    QTest::addColumn<ErrorKind>("kind"); // why it ended
    QTest::addColumn<QString>("commit"); // of the entry then
    QTest::addColumn<bool>("isOwed");    // beside it
    QTest::newRow("refused") << true << ErrorKind::Rejected << u"first"_s << false;
    QTest::newRow("refused at once") << false << ErrorKind::Forbidden << u"second"_s << true;
    QTest::newRow("nobody knows") << true << ErrorKind::Offline << u"third"_s << true;
}

// The first one's pull request is still to be opened, and nobody knows whether the second arrived.
void TestPublishJournal::remembersWhatIsOwedThroughDoubt()
{
    QFETCH(bool, isWritten);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, commit);
    QFETCH(bool, isOwed);
    const auto owing = leaveOwing();
    QVERIFY(owing);
    PublishJournal second(*m_journal, m_app);
    QVERIFY(sendAfterArrival(second, u"windlass/shop-2"_s));
    QVERIFY(second.end(fail(ErrorKind::Offline, u"No line."_s)).result());

    PublishJournal third(*m_journal, m_app);
    QVERIFY(third.open(m_link, false));
    third.setTarget(u"windlass/shop-2"_s, u"main"_s);
    third.setCommit(u"third"_s);
    QVERIFY(!isWritten || write(third, Step::Pushing));
    const auto ended = third.end(fail(kind, u"No."_s));
    QTRY_VERIFY(ended.isFinished());
    QVERIFY(ended.result());
    const auto entry = left();
    QVERIFY(entry);
    QCOMPARE(entry->commit, commit);
    QCOMPARE(entry->owed.has_value(), isOwed);
    if (isOwed)
        QCOMPARE(entry->owed->commit, u"first"_s);
    else
        QCOMPARE(
            std::tie(entry->step, entry->branch, entry->destination, entry->message, entry->source),
            std::tie(owing->step, owing->branch, owing->destination, owing->message,
                     owing->source));
}

QTEST_GUILESS_MAIN(TestPublishJournal)
#include "tst_publishjournal.moc"
