// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repositorymodel.h"

#include "foundation/deliver.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using bitbucket::Repository;
using models::LoadState;
using models::RepositoryModel;

using RepositoryPage = Page<Repository>;
using Tester = QAbstractItemModelTester;

namespace {

Repository repository(const QString &name)
{
    Repository result;
    result.uuid = u"{%1}"_s.arg(name);
    result.slug = name;
    result.name = name;
    result.fullName = u"acme/"_s + name;
    return result;
}

//! The page whose repositories have these names; \a next as the last part of an address.
RepositoryPage page(const QStringList &names, const QString &next = {})
{
    RepositoryPage result;
    for (const QString &name : names)
        result.items.append(repository(name));
    if (!next.isEmpty())
        result.next = QUrl(u"https://api.example/"_s + next);
    return result;
}

//! Gives out pages when the test says so and remembers what was asked for.
class Source
{
public:
    struct Asked
    {
        QString filter;
        QUrl next;
        QPromise<Result<RepositoryPage>> promise;
    };

    std::vector<std::unique_ptr<Asked>> asked;

    [[nodiscard]] RepositoryModel::LoadPage function()
    {
        return [this](const QString &filter, const QUrl &next) {
            asked.push_back(std::make_unique<Asked>(Asked{filter, next, {}}));
            asked.back()->promise.start();
            return asked.back()->promise.future();
        };
    }

    [[nodiscard]] int count() const { return int(asked.size()); }
    [[nodiscard]] QString nextOf(int index) const
    {
        return asked.at(std::size_t(index))->next.path().mid(1);
    }

    void answer(int index, const Result<RepositoryPage> &result)
    {
        auto &promise = asked.at(std::size_t(index))->promise;
        promise.addResult(result);
        promise.finish();
    }
};

QStringList namesIn(const RepositoryModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.repositoryAt(row).name);
    return names;
}

} // namespace

class TestRepositoryModel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void isEmptyWithoutSource();
    void loadsTwoPages();
    void asksOnceForEachPage();
    void reportsFailureAndRetries();
    void doesNotRetryByItself();
    void dropsLateAnswers();
    void dropsLateFailures();
    void startsAnewWithAFilter();
    void goesOnAfterAnEmptyPage();
    void goesOnAfterAPageOfOldRows();
    void endsCircles_data();
    void endsCircles();
    void showsARowOnce();
    void surviveADroppedAnswer();
    void mayDieWhileLoading();

private:
    std::unique_ptr<Source> m_source;
    std::unique_ptr<RepositoryModel> m_model;
    std::unique_ptr<Tester> m_tester;
};

void TestRepositoryModel::init()
{
    m_source = std::make_unique<Source>();
    m_model = std::make_unique<RepositoryModel>();
    m_tester = std::make_unique<Tester>(m_model.get(), Tester::FailureReportingMode::QtTest);
    m_tester->setUseFetchMore(false);
}

void TestRepositoryModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_source.reset();
}

void TestRepositoryModel::isEmptyWithoutSource()
{
    QCOMPARE(m_model->state(), LoadState::Complete);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->canFetchMore({}));
    m_model->setSource(m_source->function());
    m_source->answer(0, page({u"a"_s}));
    QTRY_COMPARE(m_model->rowCount(), 1);
    m_model->setSource({});
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->state(), LoadState::Complete);
}

void TestRepositoryModel::loadsTwoPages()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->setSource(m_source->function());
    QCOMPARE(m_model->state(), LoadState::Loading);
    QCOMPARE(m_source->count(), 1);
    QVERIFY(m_source->asked[0]->filter.isEmpty() && !m_source->asked[0]->next.isValid());
    m_source->answer(0, page({u"a"_s, u"b"_s}, u"2"_s));
    QTRY_COMPARE(inserted.count(), 1);
    QCOMPARE(m_model->state(), LoadState::Idle);
    QVERIFY(m_model->canFetchMore({}));

    m_model->fetchMore({});
    QCOMPARE(m_source->nextOf(1), u"2"_s);
    m_source->answer(1, page({u"c"_s}));
    QTRY_COMPARE(inserted.count(), 2);
    QCOMPARE(m_model->state(), LoadState::Complete);
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(namesIn(*m_model), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    m_model->fetchMore({});
    QCOMPARE(m_source->count(), 2);
}

void TestRepositoryModel::asksOnceForEachPage()
{
    m_model->setSource(m_source->function());
    for (int i = 0; i < 5; ++i)
        m_model->fetchMore({}); // as views do while a page is on its way
    QCOMPARE(m_source->count(), 1);
    m_source->answer(0, page({u"a"_s}, u"2"_s));
    QTRY_COMPARE(m_model->rowCount(), 1);
    m_model->fetchMore(m_model->index(0, 0)); // rows have no rows
    QCOMPARE(m_source->count(), 1);
}

void TestRepositoryModel::reportsFailureAndRetries()
{
    QSignalSpy changed(m_model.get(), &RepositoryModel::stateChanged);
    m_model->setSource(m_source->function());
    m_source->answer(0, page({u"a"_s}, u"2"_s));
    QTRY_COMPARE(m_model->state(), LoadState::Idle);
    m_model->fetchMore({});
    m_source->answer(1, fail(ErrorKind::Offline, u"No connection."_s, u"errno 5"_s));
    QTRY_COMPARE(m_model->state(), LoadState::Failed);
    QVERIFY(m_model->error());
    QCOMPARE(m_model->error()->message, u"No connection."_s);
    QCOMPARE(m_model->rowCount(), 1); // what was there stays

    changed.clear();
    m_model->retry();
    QCOMPARE(m_model->state(), LoadState::Loading);
    QVERIFY(changed.count() > 0);
    QCOMPARE(m_source->count(), 3);
    QCOMPARE(m_source->nextOf(2), u"2"_s); // the part that failed, not all
    m_source->answer(2, page({u"b"_s}));
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QVERIFY(!m_model->error());
    QCOMPARE(namesIn(*m_model), QStringList({u"a"_s, u"b"_s}));
    m_model->retry(); // nothing to retry
    QCOMPARE(m_source->count(), 3);
}

void TestRepositoryModel::doesNotRetryByItself()
{
    m_model->setSource(m_source->function());
    m_source->answer(0, fail(ErrorKind::Offline, u"No connection."_s));
    QTRY_COMPARE(m_model->state(), LoadState::Failed);
    QVERIFY(!m_model->canFetchMore({}));
    m_model->fetchMore({});
    QCOMPARE(m_source->count(), 1);
    m_model->reload();
    QCOMPARE(m_source->count(), 2);
    QVERIFY(!m_model->error());
}

void TestRepositoryModel::dropsLateAnswers()
{
    m_model->setSource(m_source->function());
    m_model->reload();
    QCOMPARE(m_source->count(), 2);
    m_source->answer(0, page({u"late"_s}, u"of-the-late-one"_s));
    m_source->answer(1, page({u"a"_s}));
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QCOMPARE(namesIn(*m_model), QStringList({u"a"_s}));
}

void TestRepositoryModel::dropsLateFailures()
{
    m_model->setSource(m_source->function());
    m_model->reload();
    m_source->answer(1, page({u"a"_s}));
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QSignalSpy changed(m_model.get(), &RepositoryModel::stateChanged);
    QObject other;
    bool isPast = false;
    deliver(m_source->asked[0]->promise.future(), &other, [&](const auto &) { isPast = true; });
    m_source->answer(0, fail(ErrorKind::Offline, u"No connection."_s));
    QTRY_VERIFY(isPast);
    QCOMPARE(m_model->state(), LoadState::Complete);
    QVERIFY(!m_model->error());
    QCOMPARE(changed.count(), 0);
}

void TestRepositoryModel::startsAnewWithAFilter()
{
    m_model->setSource(m_source->function());
    m_source->answer(0, page({u"a"_s, u"b"_s}, u"2"_s));
    QTRY_COMPARE(m_model->rowCount(), 2);
    m_model->setFilter(u"x"_s);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_source->asked[1]->filter, u"x"_s);
    QVERIFY(!m_source->asked[1]->next.isValid());
    m_model->setFilter(u"x"_s); // the same again
    QCOMPARE(m_source->count(), 2);
    m_source->answer(1, page({u"b"_s}, u"3"_s)); // was there before: shown again
    QTRY_COMPARE(m_model->rowCount(), 1);
    m_model->fetchMore({});
    QCOMPARE(m_source->asked[2]->filter, u"x"_s);
    m_model->setSource(m_source->function());
    QVERIFY(m_source->asked[3]->filter.isEmpty());
}

void TestRepositoryModel::goesOnAfterAnEmptyPage()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->setSource(m_source->function());
    m_source->answer(0, page({}, u"2"_s));
    QTRY_COMPARE(m_source->count(), 2); // no view would ask, as no row came
    QCOMPARE(inserted.count(), 0);
    m_source->answer(1, page({}));
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QCOMPARE(m_source->count(), 2);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestRepositoryModel::goesOnAfterAPageOfOldRows()
{
    m_model->setSource(m_source->function());
    m_source->answer(0, page({u"a"_s}, u"2"_s));
    QTRY_COMPARE(m_model->rowCount(), 1);
    m_model->fetchMore({});
    m_source->answer(1, page({u"a"_s}, u"3"_s));
    QTRY_COMPARE(m_source->count(), 3); // no row came either
    m_source->answer(2, page({u"b"_s}));
    QTRY_COMPARE(m_model->rowCount(), 2);
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
    m_model->setSource(m_source->function());
    for (int i = 0; i < nexts.size(); ++i) {
        m_source->answer(i, page({u"row %1"_s.arg(i)}, nexts.at(i)));
        QTRY_COMPARE(m_model->rowCount(), i + 1);
        m_model->fetchMore({});
    }
    QCOMPARE(m_model->state(), LoadState::Complete);
    QCOMPARE(m_source->count(), nexts.size());
}

void TestRepositoryModel::showsARowOnce()
{
    m_model->setSource(m_source->function());
    m_source->answer(0, page({u"a"_s, u"b"_s, u"a"_s}, u"2"_s));
    QTRY_COMPARE(m_model->rowCount(), 2);
    m_model->fetchMore({});
    m_source->answer(1, page({u"b"_s, u"c"_s}));
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QCOMPARE(namesIn(*m_model), QStringList({u"a"_s, u"b"_s, u"c"_s}));
}

void TestRepositoryModel::surviveADroppedAnswer()
{
    m_model->setSource(m_source->function());
    m_source->asked.clear(); // the promise goes without an answer
    QTRY_COMPARE(m_model->state(), LoadState::Failed);
    QCOMPARE(m_model->error()->kind, ErrorKind::Cancelled);
}

void TestRepositoryModel::mayDieWhileLoading()
{
    m_model->setSource(m_source->function());
    auto future = m_source->asked[0]->promise.future();
    m_tester.reset();
    m_model.reset();
    QObject other;
    bool isPast = false;
    deliver(future, &other, [&](const auto &) { isPast = true; });
    m_source->answer(0, page({u"a"_s}));
    QTRY_VERIFY(isPast);
}

QTEST_GUILESS_MAIN(TestRepositoryModel)
#include "tst_repositorymodel.moc"
