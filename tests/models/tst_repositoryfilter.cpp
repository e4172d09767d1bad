// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repositoryscript.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::modeltests;
using bitbucket::Repository;
using models::LoadState;
using models::RepositoryModel;

// Filter and order: what is here at once, what the server has besides after a pause.
class TestRepositoryFilter final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void filtersWhatIsHereAtOnce();
    void findsNames_data();
    void findsNames();
    void asksTheServerAfterAPause();
    void asksNobodyWhenAllIsHere();
    void newerTextsWin();
    void searchMayFail();
    void goesBackToTheListWhereItWas();
    void filtersByProject();
    void sortsWhatIsHere_data();
    void sortsWhatIsHere();
    void asksTheServerInItsOrder();
    void keepsTheOrderOfAllColumnsElse();

private:
    void load(const Page<Repository> &first);

    std::unique_ptr<RepositoryScript> m_script;
    std::unique_ptr<RepositoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestRepositoryFilter::init()
{
    m_script = std::make_unique<RepositoryScript>();
    m_model = std::make_unique<RepositoryModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_tester->setUseFetchMore(false);
}

void TestRepositoryFilter::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_script.reset();
}

void TestRepositoryFilter::load(const Page<Repository> &first)
{
    m_model->setSource(m_script->source());
    m_script->answer(0, first);
    QTRY_COMPARE(m_model->rowCount(), first.items.size());
}

void TestRepositoryFilter::filtersWhatIsHereAtOnce()
{
    load(page(names(u"app"_s, 150) + names(u"trial"_s, 150), u"2"_s));
    m_model->setNameFilter(u"TRIAL 1"_s);
    QCOMPARE(m_model->rowCount(), 62); // 1, 10-19, 100-150: without any event in between
    QCOMPARE(m_script->count(), 1);
    m_model->setNameFilter({});
    QCOMPARE(m_model->rowCount(), 300);
}

void TestRepositoryFilter::findsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("case") << u"SHOP"_s << QStringList{u"Shop api"_s, u"my shop"_s};
    QTest::newRow("at the end") << u"api"_s << QStringList{u"Shop api"_s};
    QTest::newRow("across names") << u"apimy"_s << QStringList{};
    QTest::newRow("a line break") << u"api\nmy"_s << QStringList{};
    QTest::newRow("composed") << u"CAF\u00c9"_s << QStringList{u"cafe\u0301 ouvert"_s};
    QTest::newRow("signs of a query") << u"\"\\%.*"_s << QStringList{u"odd \"\\%.* one"_s};
    QTest::newRow("nothing") << u"zzz"_s << QStringList{};
}

void TestRepositoryFilter::findsNames()
{
    QFETCH(QString, text);
    load(page(
        {u"Shop api"_s, u"my shop"_s, u"cafe\u0301 ouvert"_s, u"odd \"\\%.* one"_s, u"Straße"_s}));
    m_model->setNameFilter(text);
    QTEST(namesIn(*m_model), "found");
}

void TestRepositoryFilter::asksTheServerAfterAPause()
{
    load(page(names(u"app"_s, 300), u"2"_s));
    QElapsedTimer timer;
    timer.start();
    m_model->setNameFilter(u"s"_s);
    m_model->setNameFilter(u"sh"_s);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->state(), LoadState::Loading); // not "nothing found": nobody has asked yet
    QTRY_COMPARE(m_script->count(), 2);
    QVERIFY(timer.elapsed() >= 245);
    QCOMPARE(m_script->at(1).query.name, u"sh"_s); // once, for the last text
    Page<Repository> found = page({u"shop"_s}, {}, 20);
    found.total = 1;
    m_script->answer(1, found);
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QCOMPARE(namesIn(*m_model), QStringList{u"shop"_s});
    QCOMPARE(m_model->total(), std::optional<qint64>(1));
    QVERIFY(m_model->isFiltered());
}

void TestRepositoryFilter::asksNobodyWhenAllIsHere()
{
    load(page({u"a"_s, u"b"_s}));
    m_model->setNameFilter(u"a"_s);
    QCOMPARE(m_model->state(), LoadState::Complete);
    QTest::qWait(300); // longer than the pause: nothing may happen
    QCOMPARE(m_script->count(), 1);
}

void TestRepositoryFilter::newerTextsWin()
{
    load(page(names(u"app"_s, 300), u"2"_s));
    m_model->setNameFilter(u"first"_s);
    QTRY_COMPARE(m_script->count(), 2);
    m_model->setNameFilter(u"second"_s);
    QTRY_COMPARE(m_script->count(), 3);
    Page<Repository> newer = page({u"the second"_s}, {}, 20);
    newer.total = 1;
    m_script->answer(2, newer);
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    Page<Repository> older = page({u"the first"_s}, u"more-of-the-first"_s, 30);
    older.total = 77;
    m_script->answer(1, older);
    m_model->setNameFilter(u"third"_s);
    QTRY_COMPARE(m_script->count(), 4); // the late answer has come by now
    m_model->setNameFilter(u"second"_s);
    QCOMPARE(namesIn(*m_model), QStringList{u"the second"_s});
    QVERIFY(m_model->total() != std::optional<qint64>(77));
}

void TestRepositoryFilter::searchMayFail()
{
    load(page(names(u"app"_s, 300), u"2"_s));
    m_model->setNameFilter(u"app 30"_s);
    QTRY_COMPARE(m_script->count(), 2);
    m_script->answer(1, fail(ErrorKind::Offline, u"No connection."_s));
    QTRY_COMPARE(m_model->state(), LoadState::Failed);
    QCOMPARE(m_model->rowCount(), 2); // 30 and 300 are here
    m_model->setNameFilter({});
    QCOMPARE(m_model->state(), LoadState::Idle); // the list itself did not fail
    QVERIFY(!m_model->error());
    m_model->setNameFilter(u"app 30"_s);
    QTRY_COMPARE(m_script->count(), 3);
    m_script->cancel(2);
    QTRY_COMPARE(m_model->state(), LoadState::Failed);
    m_model->retry();
    QCOMPARE(m_script->count(), 4);
    QCOMPARE(m_script->at(3).query.name, u"app 30"_s);
}

void TestRepositoryFilter::goesBackToTheListWhereItWas()
{
    load(page(names(u"app"_s, 300), u"2"_s));
    m_model->setNameFilter(u"x"_s);
    QTRY_COMPARE(m_script->count(), 2);
    m_script->answer(1, page({u"x"_s}, {}, 10));
    QTRY_COMPARE(m_model->rowCount(), 1);
    m_model->setNameFilter({});
    QCOMPARE(m_model->rowCount(), 301);
    m_model->setLastVisible(290);
    QCOMPARE(m_script->nextOf(2), u"2"_s); // not from the beginning
}

void TestRepositoryFilter::filtersByProject()
{
    Page<Repository> first = page(names(u"app"_s, 300), u"2"_s);
    for (Repository &item : first.items)
        item.project = item.name.endsWith(u'0')
                           ? bitbucket::Project{u"{w}"_s, u"WEB"_s, u"Web"_s}
                           : bitbucket::Project{u"{c}"_s, u"CORE"_s, u"Core"_s};
    load(first);
    m_model->setProjectFilter(u"WEB"_s);
    QCOMPARE(m_model->rowCount(), 30);
    m_model->setNameFilter(u"10"_s);
    QCOMPARE(m_model->rowCount(), 4); // 10, 100, 110, 210
    QTRY_COMPARE(m_script->count(), 2);
    QCOMPARE(m_script->at(1).query.projectKey, u"WEB"_s);
    QCOMPARE(m_script->at(1).query.name, u"10"_s);
    m_model->setSource(m_script->source());
    QVERIFY(!m_model->isFiltered());
}

void TestRepositoryFilter::sortsWhatIsHere_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("sorted");
    const QStringList byName{u"alpha"_s, u"Beta"_s, u"gamma"_s};
    QTest::newRow("name") << int(RepositoryModel::NameColumn) << Qt::AscendingOrder << byName;
    QTest::newRow("name, last first") << int(RepositoryModel::NameColumn) << Qt::DescendingOrder
                                      << QStringList{u"gamma"_s, u"Beta"_s, u"alpha"_s};
    QTest::newRow("update") << int(RepositoryModel::UpdatedColumn) << Qt::DescendingOrder
                            << QStringList{u"Beta"_s, u"gamma"_s, u"alpha"_s};
    QTest::newRow("update, oldest first")
        << int(RepositoryModel::UpdatedColumn) << Qt::AscendingOrder
        << QStringList{u"alpha"_s, u"gamma"_s, u"Beta"_s};
    QTest::newRow("size") << int(RepositoryModel::SizeColumn) << Qt::DescendingOrder
                          << QStringList{u"gamma"_s, u"alpha"_s, u"Beta"_s};
}

void TestRepositoryFilter::sortsWhatIsHere()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    Page<Repository> first = page({u"Beta"_s, u"gamma"_s, u"alpha"_s});
    first.items[1].size = 3000;
    first.items[2].size = 200;
    load(first);
    m_model->sort(column, order);
    QTEST(namesIn(*m_model), "sorted");
}

void TestRepositoryFilter::asksTheServerInItsOrder()
{
    load(page(names(u"m"_s, 300), u"2"_s));
    m_model->sort(RepositoryModel::NameColumn, Qt::AscendingOrder);
    QTRY_COMPARE(m_script->count(), 2);
    const bitbucket::RepositorySort byName{bitbucket::RepositoryField::Name, false};
    QVERIFY(m_script->at(1).query.sort == byName);
    m_script->answer(1, page({u"a"_s, u"b"_s}, u"b"_s, 10));
    QTRY_COMPARE(m_model->rowCount(), 302);
    QCOMPARE(namesIn(*m_model).first(2), QStringList({u"a"_s, u"b"_s}));
}

void TestRepositoryFilter::keepsTheOrderOfAllColumnsElse()
{
    load(page({u"b"_s, u"a"_s}));
    m_model->sort(RepositoryModel::ProjectColumn, Qt::AscendingOrder);
    m_model->sort(-1, Qt::AscendingOrder);
    QCOMPARE(namesIn(*m_model), QStringList({u"b"_s, u"a"_s}));
}

QTEST_GUILESS_MAIN(TestRepositoryFilter)
#include "tst_repositoryfilter.moc"
