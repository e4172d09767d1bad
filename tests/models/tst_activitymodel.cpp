// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activitymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using windlass::models::ActivityModel;
using windlass::models::commitPage;
using windlass::store::Activity;

class TestActivityModel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void startsEmpty();
    void showsWhatHappened();
    void tellsOutcomes_data();
    void tellsOutcomes();
    void keepsRowsWhenNewOnesCome();
    void exchangesAnotherList();
    void showsHostileTextPlainly();
    void linksOnlyWhatArrived();

private:
    [[nodiscard]] QString cell(int row, int column) const;

    std::unique_ptr<ActivityModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

static Activity pushed(const QString &commit)
{
    Activity made;
    made.endedAt = QDateTime::currentDateTimeUtc();
    made.outcome = Activity::Outcome::Pushed;
    made.repository = u"acme/shop"_s;
    made.repositoryPage = QUrl(u"https://bitbucket.org/acme/shop"_s);
    made.branch = u"main"_s;
    made.commit = commit;
    made.hasArrived = true;
    return made;
}

void TestActivityModel::init()
{
    m_model = std::make_unique<ActivityModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestActivityModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

QString TestActivityModel::cell(int row, int column) const
{
    return m_model->index(row, column).data().toString();
}

void TestActivityModel::startsEmpty()
{
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), 5);
    for (int column = 0; column < m_model->columnCount(); ++column)
        QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestActivityModel::showsWhatHappened()
{
    Activity activity = pushed(QString(40, u'a'));
    activity.pullRequest = 12;
    m_model->setActivities({activity, pushed(QString(40, u'b'))});
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 0);
    QCOMPARE(cell(0, ActivityModel::WhenColumn), u"just now"_s);
    QCOMPARE(cell(0, ActivityModel::ResultColumn), u"pushed"_s);
    QCOMPARE(cell(0, ActivityModel::BranchColumn), u"main"_s);
    QCOMPARE(cell(0, ActivityModel::CommitColumn), u"aaaaaaa"_s);
    QCOMPARE(cell(0, ActivityModel::PullRequestColumn), u"#12"_s);
    QCOMPARE(cell(1, ActivityModel::PullRequestColumn), QString());
    QVERIFY(!m_model->index(0, 0).data(Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(m_model->activityAt(0) == activity);
}

void TestActivityModel::tellsOutcomes_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<bool>("hasArrived");
    QTest::addColumn<QString>("text");
    QTest::newRow("pushed") << int(Activity::Outcome::Pushed) << true << u"pushed"_s;
    QTest::newRow("cancelled") << int(Activity::Outcome::Cancelled) << false << u"cancelled"_s;
    QTest::newRow("too late") << int(Activity::Outcome::Cancelled) << true
                              << u"cancelled, had arrived"_s;
    QTest::newRow("failed") << int(Activity::Outcome::Failed) << false << u"failed"_s;
    QTest::newRow("half") << int(Activity::Outcome::Failed) << true << u"pushed, then failed"_s;
}

void TestActivityModel::tellsOutcomes()
{
    QFETCH(int, outcome);
    QFETCH(bool, hasArrived);
    Activity activity = pushed(QString(40, u'a'));
    activity.outcome = Activity::Outcome(outcome);
    activity.hasArrived = hasArrived;
    m_model->setActivities({activity});
    QTEST(cell(0, ActivityModel::ResultColumn), "text");
}

void TestActivityModel::keepsRowsWhenNewOnesCome()
{
    const Activity first = pushed(u"1111111"_s);
    const Activity second = pushed(u"2222222"_s);
    m_model->setActivities({first});
    const QPersistentModelIndex watched = m_model->index(0, ActivityModel::CommitColumn);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->setActivities({first}); // nothing new
    QCOMPARE(inserted.size(), 0);
    m_model->setActivities({second, first});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 0);
    QVERIFY(watched.isValid());
    QCOMPARE(watched.row(), 1);
    QCOMPARE(watched.data().toString(), u"1111111"_s);
}

void TestActivityModel::exchangesAnotherList()
{
    m_model->setActivities({pushed(u"1111111"_s), pushed(u"2222222"_s)});
    m_model->setActivities({pushed(u"3333333"_s), pushed(u"4444444"_s)});
    QCOMPARE(cell(0, ActivityModel::CommitColumn), u"3333333"_s);
    m_model->setActivities({});
    QCOMPARE(m_model->rowCount(), 0);
}

void TestActivityModel::showsHostileTextPlainly()
{
    Activity activity = pushed(QString(40, u'a'));
    activity.branch = u"main\n\u202Egnp.exe"_s;
    m_model->setActivities({activity});
    QCOMPARE(cell(0, ActivityModel::BranchColumn), u"main gnp.exe"_s);
}

void TestActivityModel::linksOnlyWhatArrived()
{
    Activity activity = pushed(QString(40, u'a'));
    QCOMPARE(commitPage(activity).toString(),
             u"https://bitbucket.org/acme/shop/commits/"_s + QString(40, u'a'));
    activity.hasArrived = false;
    QVERIFY(commitPage(activity).isEmpty());
    activity.hasArrived = true;
    activity.repositoryPage.clear();
    QVERIFY(commitPage(activity).isEmpty());
}

QTEST_GUILESS_MAIN(TestActivityModel)
#include "tst_activitymodel.moc"
