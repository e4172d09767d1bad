// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repositoryscript.h"

#include "foundation/deliver.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::modeltests;
using models::LoadState;
using models::RepositoryModel;
using Tester = QAbstractItemModelTester;

// How the pages of a list come: late, empty, failing, cancelled, in circles.
class TestRepositoryModel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void isEmptyWithoutSource();
    void staysOnePageAhead();
    void asksOnceForEachPage();
    void reportsFailureAndRetries();
    void doesNotRetryByItself();
    void goesOnAfterAPause();
    void dropsLateAnswers();
    void dropsLateFailures();
    void keepsRowsWhileRefreshing();
    void goesOnAfterAnEmptyPage();
    void endsCircles_data();
    void endsCircles();
    void endsFruitlessPages();
    void showsARowOnce();
    void survivesUuidsThatCannotBeKept_data();
    void survivesUuidsThatCannotBeKept();
    void tellsHowManyThereAre();
    void survivesADroppedAnswer();
    void removesWhatIsGone();
    void mayDieWhileLoading();

private:
    [[nodiscard]] bool isPast(const QFuture<Result<Page<bitbucket::Repository>>> &future);

    std::unique_ptr<RepositoryScript> m_script;
    std::unique_ptr<RepositoryModel> m_model;
    std::unique_ptr<Tester> m_tester;
};

void TestRepositoryModel::init()
{
    m_script = std::make_unique<RepositoryScript>();
    m_model = std::make_unique<RepositoryModel>();
    m_tester = std::make_unique<Tester>(m_model.get(), Tester::FailureReportingMode::QtTest);
    m_tester->setUseFetchMore(false);
}

void TestRepositoryModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_script.reset();
}

//! Whether an answer that nobody waits for any more has been delivered.
bool TestRepositoryModel::isPast(const QFuture<Result<Page<bitbucket::Repository>>> &future)
{
    QObject other;
    bool isDelivered = false;
    deliver(future, &other, [&](const auto &) { isDelivered = true; });
    return QTest::qWaitFor([&] { return isDelivered; });
}

void TestRepositoryModel::isEmptyWithoutSource()
{
    QCOMPARE(m_model->state(), LoadState::Complete);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->canFetchMore({}));
    m_model->setSource(m_script->source());
    m_script->answer(0, page({u"a"_s}));
    QTRY_COMPARE(m_model->rowCount(), 1);
    m_model->setSource({});
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->state(), LoadState::Complete);
    m_model->setNameFilter(u"x"_s);
    m_model->refresh();
    QCOMPARE(m_script->count(), 1);
}

void TestRepositoryModel::staysOnePageAhead()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->setSource(m_script->source());
    QCOMPARE(m_model->state(), LoadState::Loading);
    QVERIFY(m_script->at(0).query == bitbucket::RepositoryQuery()
            && !m_script->at(0).next.isValid());
    m_script->answer(0, page(names(u"a"_s, 100), u"2"_s));
    QTRY_COMPARE(m_model->rowCount(), 100);
    QCOMPARE(m_script->count(), 2); // before anybody scrolled
    QCOMPARE(m_script->nextOf(1), u"2"_s);
    m_script->answer(1, page(names(u"b"_s, 100), u"3"_s, 900));
    QTRY_COMPARE(m_model->rowCount(), 200);
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(m_model->state(), LoadState::Idle);
    QVERIFY(!m_model->canFetchMore({})); // views that ask for all of it get nothing
    m_model->fetchMore({});
    m_model->setLastVisible(99);
    QCOMPARE(m_script->count(), 2);

    m_model->setLastVisible(100);
    QCOMPARE(m_script->count(), 3);
    m_script->answer(2, page({u"c"_s}, {}, 800));
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QVERIFY(!m_model->canFetchMore({}));
    m_model->setLastVisible(200);
    QCOMPARE(m_script->count(), 3);
    QCOMPARE(namesIn(*m_model), names(u"a"_s, 100) + names(u"b"_s, 100) + QStringList{u"c"_s});
}

void TestRepositoryModel::asksOnceForEachPage()
{
    m_model->setSource(m_script->source());
    for (int i = 0; i < 5; ++i)
        m_model->fetchMore({}); // as views do while a page is on its way
    m_model->refresh();
    QCOMPARE(m_script->count(), 1);
    m_script->answer(0, page(names(u"a"_s, 300), u"2"_s));
    QTRY_COMPARE(m_model->rowCount(), 300);
    m_model->fetchMore(m_model->index(0, 0)); // rows have no rows
    QCOMPARE(m_script->count(), 1);
}

void TestRepositoryModel::reportsFailureAndRetries()
{
    QSignalSpy changed(m_model.get(), &RepositoryModel::stateChanged);
    m_model->setSource(m_script->source());
    m_script->answer(0, page({u"a"_s}, u"2"_s));
    QTRY_COMPARE(m_script->count(), 2);
    m_script->answer(1, fail(ErrorKind::Offline, u"No connection."_s, u"errno 5"_s));
    QTRY_COMPARE(m_model->state(), LoadState::Failed);
    QVERIFY(m_model->error());
    QCOMPARE(m_model->error()->message, u"No connection."_s);
    QCOMPARE(m_model->rowCount(), 1); // what was there stays

    changed.clear();
    m_model->retry();
    QCOMPARE(m_model->state(), LoadState::Loading);
    QVERIFY(changed.count() > 0);
    QCOMPARE(m_script->count(), 3);
    QCOMPARE(m_script->nextOf(2), u"2"_s); // the part that failed, not all
    m_script->answer(2, page({u"b"_s}, {}, 900));
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QVERIFY(!m_model->error());
    QCOMPARE(namesIn(*m_model), QStringList({u"a"_s, u"b"_s}));
    m_model->retry(); // nothing to retry
    QCOMPARE(m_script->count(), 3);
}

void TestRepositoryModel::doesNotRetryByItself()
{
    m_model->setSource(m_script->source());
    m_script->answer(0, fail(ErrorKind::Offline, u"No connection."_s));
    QTRY_COMPARE(m_model->state(), LoadState::Failed);
    QVERIFY(!m_model->canFetchMore({}));
    m_model->fetchMore({});
    m_model->setLastVisible(0);
    QCOMPARE(m_script->count(), 1);
    m_model->refresh();
    QCOMPARE(m_script->count(), 2);
    QVERIFY(!m_model->error());
}

void TestRepositoryModel::goesOnAfterAPause()
{
    m_model->setSource(m_script->source());
    m_script->pausedUntil = QDateTime::currentDateTimeUtc().addMSecs(200);
    m_script->answer(0, fail(ErrorKind::RateLimited, u"Not before noon."_s));
    QTRY_COMPARE(m_model->state(), LoadState::Failed);
    QCOMPARE(m_script->count(), 1);
    QTRY_COMPARE(m_script->count(), 2);
    QVERIFY(QDateTime::currentDateTimeUtc() >= m_script->pausedUntil);
    m_script->answer(1, page({u"a"_s}));
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
}

void TestRepositoryModel::dropsLateAnswers()
{
    m_model->setSource(m_script->source());
    m_model->setSource(m_script->source());
    QCOMPARE(m_script->count(), 2);
    m_script->answer(0, page({u"late"_s}, u"of-the-late-one"_s));
    m_script->answer(1, page({u"a"_s}));
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QCOMPARE(namesIn(*m_model), QStringList({u"a"_s}));
}

void TestRepositoryModel::dropsLateFailures()
{
    m_model->setSource(m_script->source());
    m_model->setSource(m_script->source());
    m_script->answer(1, page({u"a"_s}));
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QSignalSpy changed(m_model.get(), &RepositoryModel::stateChanged);
    m_script->answer(0, fail(ErrorKind::Offline, u"No connection."_s));
    QVERIFY(isPast(m_script->at(0).promise.future()));
    QCOMPARE(m_model->state(), LoadState::Complete);
    QVERIFY(!m_model->error());
    QCOMPARE(changed.count(), 0);
}

void TestRepositoryModel::keepsRowsWhileRefreshing()
{
    m_model->setSource(m_script->source());
    m_script->answer(0, page({u"a"_s, u"b"_s, u"c"_s}));
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    const QPersistentModelIndex current = m_model->index(1, 0);
    m_model->refresh();
    QCOMPARE(m_model->state(), LoadState::Loading);
    QCOMPARE(m_model->rowCount(), 3);
    m_script->answer(1, page({u"new"_s, u"a"_s, u"b"_s, u"c"_s}, {}, 1001));
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QCOMPARE(namesIn(*m_model), QStringList({u"new"_s, u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(current.row(), 2); // it was not taken from under anybody
}

void TestRepositoryModel::goesOnAfterAnEmptyPage()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->setSource(m_script->source());
    m_script->answer(0, page({}, u"2"_s));
    QTRY_COMPARE(m_script->count(), 2); // no view would ask, as no row came
    QCOMPARE(inserted.count(), 0);
    m_script->answer(1, page({}));
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QCOMPARE(m_script->count(), 2);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestRepositoryModel::endsCircles_data()
{
    QTest::addColumn<QStringList>("nexts");
    QTest::newRow("to itself") << QStringList{u"2"_s, u"2"_s};
    QTest::newRow("to an earlier page") << QStringList{u"2"_s, u"3"_s, u"4"_s, u"2"_s};
}

void TestRepositoryModel::endsCircles()
{
    QFETCH(QStringList, nexts);
    m_model->setSource(m_script->source());
    for (int i = 0; i < nexts.size(); ++i) {
        QTRY_COMPARE(m_script->count(), i + 1);
        m_script->answer(i, page({u"row %1"_s.arg(i)}, nexts.at(i), 1000 - i));
        QTRY_COMPARE(m_model->rowCount(), i + 1);
    }
    QCOMPARE(m_model->state(), LoadState::Failed);
    QVERIFY(m_model->error()->message.contains(u"circle"_s));
    QCOMPARE(m_script->count(), nexts.size());
}

void TestRepositoryModel::endsFruitlessPages()
{
    m_model->setSource(m_script->source());
    int at = 0;
    for (; at < 100 && m_model->state() != LoadState::Failed; ++at) {
        QTRY_COMPARE(m_script->count(), at + 1);
        m_script->answer(at, page({}, QString::number(at + 2)));
        QTRY_VERIFY(m_script->count() == at + 2 || m_model->state() == LoadState::Failed);
    }
    QCOMPARE(at, 10);
    QVERIFY(m_model->error()->message.contains(u"nothing new"_s));
    m_model->retry(); // who insists, gets ten more
    QCOMPARE(m_script->nextOf(10), u"11"_s);
    m_script->answer(10, page({u"a"_s}));
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QCOMPARE(m_model->rowCount(), 1);
}

void TestRepositoryModel::showsARowOnce()
{
    m_model->setSource(m_script->source());
    m_script->answer(0, page({u"a"_s, u"b"_s, u"a"_s}, u"2"_s, 1000));
    QTRY_COMPARE(m_script->count(), 2);
    QCOMPARE(m_model->rowCount(), 2);
    m_script->answer(1, page({u"b"_s, u"c"_s}, {}, 999));
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QStringList shown = namesIn(*m_model);
    shown.sort();
    QCOMPARE(shown, QStringList({u"a"_s, u"b"_s, u"c"_s}));
}

void TestRepositoryModel::survivesUuidsThatCannotBeKept_data()
{
    QTest::addColumn<QString>("uuid");
    QTest::newRow("NUL") << u"{a\u0000b}"_s;
    QTest::newRow("half a character") << QString(u"{a"_s + QChar(0xd800) + u'}');
}

void TestRepositoryModel::survivesUuidsThatCannotBeKept()
{
    QFETCH(QString, uuid);
    Page<bitbucket::Repository> odd = page({u"a"_s, u"b"_s});
    odd.items[0].uuid = uuid;
    m_model->setSource(m_script->source());
    m_script->answer(0, odd);
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QCOMPARE(m_model->rowOf(u"{b}"_s), m_model->rowCount() - 1);
}

void TestRepositoryModel::tellsHowManyThereAre()
{
    m_model->setSource(m_script->source());
    QVERIFY(!m_model->total());
    Page<bitbucket::Repository> first = page(names(u"a"_s, 300), u"2"_s);
    first.total = 30000;
    m_script->answer(0, first);
    QTRY_COMPARE(m_model->rowCount(), 300);
    QCOMPARE(m_model->total(), std::optional<qint64>(30000));
    m_model->setLastVisible(299);
    m_script->answer(1, page({u"b"_s}, {}, 500)); // fewer after all, and no number
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QCOMPARE(m_model->total(), std::optional<qint64>(301));
}

void TestRepositoryModel::survivesADroppedAnswer()
{
    m_model->setSource(m_script->source());
    m_script->cancel(0);
    QTRY_COMPARE(m_model->state(), LoadState::Failed);
    QCOMPARE(m_model->error()->kind, ErrorKind::Cancelled);
    m_model->retry();
    QCOMPARE(m_script->count(), 2);
}

void TestRepositoryModel::removesWhatIsGone()
{
    m_model->setSource(m_script->source());
    m_script->answer(0, page({u"a"_s, u"b"_s, u"c"_s}));
    QTRY_COMPARE(m_model->rowCount(), 3);
    m_model->remove(u"{b}"_s);
    m_model->remove(u"{never seen}"_s);
    QCOMPARE(namesIn(*m_model), QStringList({u"a"_s, u"c"_s}));
    QCOMPARE(m_script->vanished, QStringList{u"{b}"_s});
    QCOMPARE(m_model->rowOf(u"{b}"_s), -1);
    QCOMPARE(m_model->rowOf(u"{c}"_s), 1);
    QVERIFY(!m_model->knows(u"b"_s) && m_model->knows(u"c"_s));
    m_model->put(repository(u"b"_s, 999)); // it is back
    QCOMPARE(m_model->rowOf(u"{b}"_s), 1);
}

void TestRepositoryModel::mayDieWhileLoading()
{
    m_model->setSource(m_script->source());
    const auto future = m_script->at(0).promise.future();
    m_tester.reset();
    m_model.reset();
    m_script->answer(0, page({u"a"_s}));
    QVERIFY(isPast(future));
}

QTEST_GUILESS_MAIN(TestRepositoryModel)
#include "tst_repositorymodel.moc"
