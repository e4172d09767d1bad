// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repositoryscript.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::modeltests;
using bitbucket::Repository;
using models::LoadState;
using models::RepositoryModel;

// A list that was kept: shown at once, and asked for again only as far as needed.
class TestKeptRepositories final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsSomeAtOnceAndAllLater();
    void asksNobodyWhileFresh();
    void refreshesWhileItIsRead();
    void onePageTellsThatNothingChanged();
    void onePageTellsWhatChanged();
    void readsAllWhenTheCountIsWrong();
    void goesOnBelowWhatWasKept();
    void readsOnUntilItMeetsWhatWasKept();
    void dropsWhatIsNoLongerListed();
    void keepsWhatMayBeThere();
    void showsWhatWasKeptWithoutServer();
    void newerRowsWin();

private:
    //! Changed minutes ago in descending order from \a minute on.
    void keep(const QStringList &names, int minute = 1000);
    [[nodiscard]] static store::ListState state(qint64 total, bool isComplete, int reachMinute = 0);
    void readAll();

    std::unique_ptr<RepositoryScript> m_script;
    std::unique_ptr<RepositoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestKeptRepositories::init()
{
    m_script = std::make_unique<RepositoryScript>();
    m_model = std::make_unique<RepositoryModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_tester->setUseFetchMore(false);
}

void TestKeptRepositories::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_script.reset();
}

void TestKeptRepositories::keep(const QStringList &names, int minute)
{
    m_script->kept = page(names, {}, minute).items;
}

store::ListState TestKeptRepositories::state(qint64 total, bool isComplete, int reachMinute)
{
    const QDateTime reach = repository({}, reachMinute).updatedOn;
    return {QDateTime::currentDateTimeUtc().addSecs(-7200), total, isComplete,
            isComplete ? 1 : reach.toMSecsSinceEpoch()};
}

void TestKeptRepositories::readAll()
{
    m_model->readRest();
    QTRY_VERIFY(m_script->kept.isEmpty());
    m_model->readRest();
}

void TestKeptRepositories::showsSomeAtOnceAndAllLater()
{
    keep(names(u"app"_s, 1250), 5000);
    m_model->setSource(m_script->source(state(1250, true)));
    QCOMPARE(m_model->rowCount(), 100);
    QCOMPARE(m_model->state(), LoadState::Loading);
    QVERIFY(m_model->fetchedAt().isValid());
    m_model->readRest(); // the table was painted
    QTRY_COMPARE(m_model->rowCount(), 1250);
    QTRY_COMPARE(m_script->count(), 1); // then the server is asked
    QCOMPARE(namesIn(*m_model), names(u"app"_s, 1250));
}

void TestKeptRepositories::asksNobodyWhileFresh()
{
    keep({u"a"_s, u"b"_s});
    m_model->setSource(m_script->source(state(2, true), true));
    readAll();
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QCOMPARE(m_script->count(), 0);
    QCOMPARE(m_model->total(), std::optional<qint64>(2));
    m_model->refresh(); // F5 always asks
    QCOMPARE(m_script->count(), 1);
}

void TestKeptRepositories::refreshesWhileItIsRead()
{
    keep(names(u"app"_s, 150));
    m_model->setSource(m_script->source(state(150, true), true));
    m_model->refresh(); // too early, but not forgotten
    QCOMPARE(m_script->count(), 0);
    readAll();
    QTRY_COMPARE(m_script->count(), 1);
}

void TestKeptRepositories::onePageTellsThatNothingChanged()
{
    keep(names(u"app"_s, 500), 5000);
    m_model->setSource(m_script->source(state(500, true)));
    readAll();
    QTRY_COMPARE(m_script->count(), 1);
    Page<Repository> first = page(names(u"app"_s, 100), u"2"_s, 5000);
    first.total = 500;
    m_script->answer(0, first);
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QCOMPARE(m_model->rowCount(), 500);
    m_model->setLastVisible(499);
    QCOMPARE(m_script->count(), 1);
    QVERIFY(m_script->listed.constLast().isComplete);
    QVERIFY(m_script->listed.constLast().fetchedAt > QDateTime::currentDateTimeUtc().addSecs(-60));
    m_model->setNameFilter(u"app 4"_s); // the server would find nothing else
    QCOMPARE(m_model->state(), LoadState::Complete);
}

void TestKeptRepositories::onePageTellsWhatChanged()
{
    keep(names(u"app"_s, 300), 5000);
    m_model->setSource(m_script->source(state(300, true)));
    readAll();
    QTRY_COMPARE(m_script->count(), 1);
    Page<Repository> first =
        page(QStringList{u"new"_s, u"app 250"_s} + names(u"app"_s, 98), u"2"_s, 5002);
    first.total = 301;
    m_script->answer(0, first);
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QCOMPARE(m_model->rowCount(), 301);
    QCOMPARE(namesIn(*m_model).first(3), QStringList({u"new"_s, u"app 250"_s, u"app 1"_s}));
    QCOMPARE(m_script->count(), 1);
}

void TestKeptRepositories::readsAllWhenTheCountIsWrong()
{
    keep(names(u"app"_s, 300), 5000);
    m_model->setSource(m_script->source(state(300, true)));
    readAll();
    QTRY_COMPARE(m_script->count(), 1);
    Page<Repository> first = page(names(u"app"_s, 100), u"2"_s, 5000);
    first.total = 299; // one of them is gone: which?
    m_script->answer(0, first);
    QTRY_COMPARE(m_model->state(), LoadState::Idle);
    m_model->setLastVisible(250);
    QCOMPARE(m_script->nextOf(1), u"2"_s);
    m_script->answer(1, page(names(u"app"_s, 199, 102), {}, 4899));
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QCOMPARE(m_script->vanished, QStringList{u"{app 101}"_s});
    QCOMPARE(m_model->rowCount(), 299);
}

void TestKeptRepositories::goesOnBelowWhatWasKept()
{
    keep(names(u"app"_s, 300), 5000);
    m_model->setSource(m_script->source(state(900, false, 4701)));
    readAll();
    QTRY_COMPARE(m_script->count(), 1);
    Page<Repository> first = page(names(u"app"_s, 100), u"2"_s, 5000);
    first.total = 900;
    m_script->answer(0, first);
    QTRY_COMPARE(m_model->state(), LoadState::Idle);
    QCOMPARE(m_script->listed.constLast().reach,
             repository({}, 4701).updatedOn.toMSecsSinceEpoch());
    m_model->setLastVisible(299);
    QCOMPARE(m_script->count(), 2); // one call, not one for each page that was kept
    QVERIFY(!m_script->at(1).next.isValid());
    QCOMPARE(m_script->at(1).query.updatedUntil, repository({}, 4701).updatedOn);
    m_script->answer(1, page(names(u"app"_s, 100, 300), u"below"_s, 4701));
    QTRY_COMPARE(m_model->rowCount(), 399);
    QCOMPARE(m_model->total(), std::optional<qint64>(900));
    QVERIFY(m_script->vanished.isEmpty());
}

void TestKeptRepositories::readsOnUntilItMeetsWhatWasKept()
{
    keep(names(u"old"_s, 200), 2000);
    m_model->setSource(m_script->source(state(200, true)));
    readAll();
    QTRY_COMPARE(m_script->count(), 1);
    Page<Repository> first = page(names(u"new"_s, 100), u"2"_s, 5000);
    first.total = 350;
    m_script->answer(0, first);
    QTRY_COMPARE(m_model->rowCount(), 300);
    QVERIFY(!m_script->listed.constLast().isComplete); // between new and old something is missing
    m_model->setLastVisible(299);
    m_script->answer(1, page(names(u"new"_s, 50, 101) + names(u"old"_s, 50), u"3"_s, 2050));
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QCOMPARE(m_model->rowCount(), 350);
    QCOMPARE(m_script->count(), 2);
}

void TestKeptRepositories::dropsWhatIsNoLongerListed()
{
    keep({u"a"_s, u"b"_s, u"c"_s});
    m_model->setSource(m_script->source(state(3, true)));
    readAll();
    QTRY_COMPARE(m_script->count(), 1);
    Page<Repository> all = page({u"a"_s, u"c"_s});
    all.total = 2;
    m_script->answer(0, all);
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QCOMPARE(namesIn(*m_model), QStringList({u"a"_s, u"c"_s}));
    QCOMPARE(m_script->vanished, QStringList{u"{b}"_s});
}

void TestKeptRepositories::keepsWhatMayBeThere()
{
    keep({u"a"_s, u"b"_s, u"c"_s});
    m_model->setSource(m_script->source(state(3, true)));
    readAll();
    QTRY_COMPARE(m_script->count(), 1);
    Page<Repository> some = page({u"a"_s, u"c"_s});
    some.total = 3; // one moved up between two pages and was not seen
    m_script->answer(0, some);
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QCOMPARE(m_model->rowCount(), 3);
    QVERIFY(m_script->vanished.isEmpty());
}

void TestKeptRepositories::showsWhatWasKeptWithoutServer()
{
    keep(names(u"app"_s, 150));
    m_model->setSource(m_script->source(state(150, true)));
    readAll();
    QTRY_COMPARE(m_script->count(), 1);
    m_script->answer(0, fail(ErrorKind::Offline, u"No connection."_s));
    QTRY_COMPARE(m_model->state(), LoadState::Failed);
    QCOMPARE(m_model->rowCount(), 150);
    QVERIFY(m_script->listed.isEmpty()); // what was kept stays as it is
    m_model->setNameFilter(u"app 14"_s);
    QCOMPARE(m_model->rowCount(), 11);
}

void TestKeptRepositories::newerRowsWin()
{
    keep(names(u"app"_s, 300));
    m_model->setSource(m_script->source(state(300, true)));
    Repository renamed = repository(u"app 250"_s, 6000);
    renamed.name = u"renamed"_s;
    m_model->put(renamed); // before all that was kept is read
    readAll();
    QTRY_COMPARE(m_model->rowCount(), 300);
    QCOMPARE(m_model->repositoryAt(0).name, u"renamed"_s);
}

QTEST_GUILESS_MAIN(TestKeptRepositories)
#include "tst_keptrepositories.moc"
