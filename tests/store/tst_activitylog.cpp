// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/activitylog.h"

#include "store/apps.h"
#include "store/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using store::Activity;
using store::ActivityLog;

class TestActivityLog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void givesBackActivities_data();
    void givesBackActivities();
    void startsEmpty();
    void keepsTheLastHundred();
    void cutsLongMessages();
    void keepsAppsApart();
    void forgetsRemovedApps();
    void outlivesTheLink();
    void isErased();
    void refusesAppsThatAreNotThere();
    void readsUnknownOutcomesAsFailures();

private:
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<ActivityLog> m_log;
    qint64 m_app = 0;
};

static Activity activity(const QString &message = {})
{
    Activity made;
    made.endedAt = QDateTime(QDate(2026, 11, 23), QTime(12, 0, 0, 7), Qt::UTC);
    made.repository = u"acme/shop"_s;
    made.message = message;
    return made;
}

void TestActivityLog::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    auto database = store::Database::open(m_place->filePath(u"x.sqlite"_s));
    QVERIFY(database);
    m_database = std::move(*database);
    m_log = std::make_unique<ActivityLog>(*m_database);
    const auto app = store::Apps(*m_database).add(u"/home/ada/shop"_s);
    QVERIFY(app);
    m_app = app->id;
}

void TestActivityLog::cleanup()
{
    m_log.reset();
    m_database.reset();
    m_place.reset();
}

void TestActivityLog::givesBackActivities_data()
{
    QTest::addColumn<int>("outcome");
    QTest::newRow("pushed") << int(Activity::Outcome::Pushed);
    QTest::newRow("cancelled") << int(Activity::Outcome::Cancelled);
    QTest::newRow("failed") << int(Activity::Outcome::Failed);
}

void TestActivityLog::givesBackActivities()
{
    QFETCH(int, outcome);
    Activity full = activity(u"It said 'no'.\n\"Really\"; DROP TABLE activity"_s);
    full.outcome = Activity::Outcome(outcome);
    full.repositoryPage = QUrl(u"https://bitbucket.org/acme/shop"_s);
    full.branch = u"feature/ü"_s;
    full.commit = QString(40, u'a');
    full.hasArrived = true;
    full.pullRequest = 12;
    full.pullRequestPage = QUrl(u"https://bitbucket.org/acme/shop/pull-requests/12"_s);
    QVERIFY(m_log->add(m_app, full));
    m_log.reset();
    m_database.reset();
    auto again = store::Database::open(m_place->filePath(u"x.sqlite"_s));
    QVERIFY(again);
    const auto all = ActivityLog(**again).all(m_app);
    QVERIFY(all && all->size() == 1);
    QVERIFY(all->constFirst() == full);
}

void TestActivityLog::startsEmpty()
{
    const auto all = m_log->all(m_app);
    QVERIFY(all && all->isEmpty());
}

void TestActivityLog::keepsTheLastHundred()
{
    for (int at = 1; at <= ActivityLog::kept + 3; ++at)
        QVERIFY(m_log->add(m_app, activity(QString::number(at))));
    const auto all = m_log->all(m_app);
    QVERIFY(all);
    QCOMPARE(all->size(), ActivityLog::kept);
    QCOMPARE(all->constFirst().message, QString::number(ActivityLog::kept + 3)); // last first
    QCOMPARE(all->constLast().message, u"4"_s);
}

void TestActivityLog::cutsLongMessages()
{
    QVERIFY(m_log->add(m_app, activity(QString(100000, u'x'))));
    QCOMPARE(m_log->all(m_app)->constFirst().message.size(), ActivityLog::messageLimit);
}

void TestActivityLog::keepsAppsApart()
{
    const auto other = store::Apps(*m_database).add(u"/home/ada/crm"_s);
    QVERIFY(other);
    QVERIFY(m_log->add(other->id, activity(u"other"_s)));
    for (int at = 0; at < ActivityLog::kept + 1; ++at)
        QVERIFY(m_log->add(m_app, activity(u"mine"_s)));
    const auto all = m_log->all(other->id);
    QVERIFY(all && all->size() == 1);
    QCOMPARE(all->constFirst().message, u"other"_s);
}

void TestActivityLog::forgetsRemovedApps()
{
    QVERIFY(m_log->add(m_app, activity()));
    QVERIFY(store::Apps(*m_database).remove(m_app));
    QVERIFY(m_log->all(m_app)->isEmpty());
}

void TestActivityLog::outlivesTheLink()
{
    store::Apps apps(*m_database);
    QVERIFY(apps.saveLink(m_app, {}));
    QVERIFY(m_log->add(m_app, activity()));
    QVERIFY(apps.removeLink(m_app));
    QCOMPARE(m_log->all(m_app)->size(), 1);
}

void TestActivityLog::isErased()
{
    QVERIFY(m_log->add(m_app, activity()));
    QVERIFY(m_database->erase());
    QVERIFY(m_log->all(m_app)->isEmpty());
}

void TestActivityLog::refusesAppsThatAreNotThere()
{
    const auto done = m_log->add(4711, activity());
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Storage);
}

void TestActivityLog::readsUnknownOutcomesAsFailures()
{
    Activity pushed = activity();
    pushed.outcome = Activity::Outcome::Pushed;
    QVERIFY(m_log->add(m_app, pushed));
    QVERIFY(m_database->run(u"UPDATE activity SET outcome = 'postponed'"_s));
    QCOMPARE(m_log->all(m_app)->constFirst().outcome, Activity::Outcome::Failed);
}

QTEST_GUILESS_MAIN(TestActivityLog)
#include "tst_activitylog.moc"
