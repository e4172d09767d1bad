// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "store/apps.h"
#include "store/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using store::JournalEntry;

class TestJournal final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void givesBackEntries_data();
    void givesBackEntries();
    void keepsOneForEachApp();
    void forgetsRemovedApps();
    void refusesAppsThatAreNotThere();
    void believesNoOtherStep();
    void isSynchronised();

private:
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::Journal> m_journal;
    qint64 m_app = 0;
};

static JournalEntry entryAt(JournalEntry::Step step)
{
    return {step,
            QUrl(u"https://api.bitbucket.org"_s),
            u"acme"_s,
            u"shop"_s,
            false,
            u"feature/x"_s,
            u"main"_s,
            u"Nest 11: 'generated'\n\nwith \"quotes\""_s,
            QString(40, u'a'),
            QString(40, u'b'),
            true,
            true,
            QDateTime(QDate(2026, 11, 23), QTime(12, 0, 0, 7), Qt::UTC),
            store::OwedPullRequest{u"windlass/shop"_s, u"develop"_s, u"Nest 10"_s,
                                   QString(40, u'c'), QString(40, u'd')}};
}

void TestJournal::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    auto database = store::Database::open(m_place->filePath(u"x.sqlite"_s));
    QVERIFY(database);
    m_database = std::move(*database);
    m_journal = std::make_unique<store::Journal>(*m_database);
    const auto app = store::Apps(*m_database).add(u"/home/ada/shop"_s);
    QVERIFY(app);
    m_app = app->id;
}

void TestJournal::cleanup()
{
    m_journal.reset();
    m_database.reset();
    m_place.reset();
}

void TestJournal::givesBackEntries_data()
{
    QTest::addColumn<int>("step");
    for (int step = 0; step <= int(JournalEntry::Step::Commenting); ++step)
        QTest::addRow("%d", step) << step;
}

void TestJournal::givesBackEntries()
{
    QFETCH(int, step);
    const JournalEntry entry = entryAt(JournalEntry::Step(step));
    QVERIFY(m_journal->find(m_app) && !*m_journal->find(m_app));
    QVERIFY(m_journal->write(m_app, entry).result());
    m_journal.reset();
    m_database.reset();
    auto again = store::Database::open(m_place->filePath(u"x.sqlite"_s));
    QVERIFY(again);
    const auto found = store::Journal(**again).find(m_app);
    QVERIFY(found && *found);
    QVERIFY(**found == entry);
}

void TestJournal::keepsOneForEachApp()
{
    const auto other = store::Apps(*m_database).add(u"/home/ada/crm"_s);
    QVERIFY(other);
    QVERIFY(m_journal->write(m_app, entryAt(JournalEntry::Step::Creating)).result());
    QVERIFY(m_journal->write(m_app, entryAt(JournalEntry::Step::Pushed)).result());
    QVERIFY(m_journal->write(other->id, entryAt(JournalEntry::Step::Committing)).result());
    QCOMPARE((*m_journal->find(m_app))->step, JournalEntry::Step::Pushed);
    QVERIFY(m_journal->remove(m_app).result());
    QVERIFY(!*m_journal->find(m_app));
    QCOMPARE((*m_journal->find(other->id))->step, JournalEntry::Step::Committing);
    QVERIFY(m_journal->remove(m_app).result()); // nothing there is as good
}

void TestJournal::forgetsRemovedApps()
{
    QVERIFY(m_journal->write(m_app, entryAt(JournalEntry::Step::Creating)).result());
    QVERIFY(store::Apps(*m_database).remove(m_app));
    QVERIFY(!*m_journal->find(m_app));
}

void TestJournal::refusesAppsThatAreNotThere()
{
    const auto done = m_journal->write(4711, entryAt(JournalEntry::Step::Creating)).result();
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Storage);
}

//! "Creating" would let the next push take over a repository that somebody else has made.
void TestJournal::believesNoOtherStep()
{
    QVERIFY(m_journal->write(m_app, entryAt(JournalEntry::Step::Pushed)).result());
    QVERIFY(m_database->run(u"UPDATE journal SET step = 'rejoicing'"_s));
    const auto found = m_journal->find(m_app);
    QVERIFY(found && !*found);
}

void TestJournal::isSynchronised()
{
    auto mode = m_database->run(u"PRAGMA synchronous"_s);
    QVERIFY(mode && mode->next());
    QCOMPARE(mode->value(0).toInt(), 2); // FULL: the log is synchronised with each transaction
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
