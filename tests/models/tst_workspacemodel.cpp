// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspacemodel.h"

#include "foundation/deliver.h"
#include "models/plaintext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using bitbucket::Workspace;
using models::LoadState;
using models::toolTipText;
using models::WorkspaceModel;

using Workspaces = QList<Workspace>;

class TestWorkspaceModel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void isEmptyWithoutSource();
    void loadsAll();
    void reportsFailureAndReloads();
    void dropsLateAnswers();
    void dropsAnswersOfAnOldSource();
    void survivesADroppedAnswer();
    void showsHostileTextPlainly();
    void asksForNamesThatAreLookedAt();
    void livesWithoutNames();
    void keepsNamesOverReloads();
    void showsWhatWasKept();
    void goesOnAfterAPause();
    void mayDieWhileLoading();

private:
    using Load = std::function<QFuture<Result<Workspaces>>()>;
    [[nodiscard]] Load source();
    void answer(int index, const Result<Workspaces> &result);
    //! Lists workspaces that have no names, and remembers whose names are asked for.
    void listNameless(int count);

    QStringList m_namesAsked;
    std::vector<QPromise<Result<Workspace>>> m_names;
    QDateTime m_pausedUntil;
    std::vector<QPromise<Result<Workspaces>>> m_asked;
    std::unique_ptr<WorkspaceModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

static Workspace workspace(const QString &slug, const QString &name = {})
{
    return {u"{%1}"_s.arg(slug), slug, name, slug == u"mine"_s, false, !name.isEmpty()};
}

void TestWorkspaceModel::init()
{
    m_model = std::make_unique<WorkspaceModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestWorkspaceModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_asked.clear();
    m_names.clear();
    m_namesAsked.clear();
    m_pausedUntil = {};
}

TestWorkspaceModel::Load TestWorkspaceModel::source()
{
    return [this] {
        m_asked.emplace_back();
        m_asked.back().start();
        return m_asked.back().future();
    };
}

void TestWorkspaceModel::answer(int index, const Result<Workspaces> &result)
{
    auto &promise = m_asked.at(std::size_t(index));
    promise.addResult(result);
    promise.finish();
}

void TestWorkspaceModel::isEmptyWithoutSource()
{
    QCOMPARE(m_model->state(), LoadState::Complete);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->reload();
    QCOMPARE(m_model->state(), LoadState::Complete);
}

void TestWorkspaceModel::loadsAll()
{
    QSignalSpy changed(m_model.get(), &WorkspaceModel::stateChanged);
    m_model->setSource({.load = source()});
    QCOMPARE(m_model->state(), LoadState::Loading);
    answer(0, Workspaces{workspace(u"mine"_s, u"My team"_s), workspace(u"other"_s)});
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QVERIFY(changed.count() >= 2);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->index(0).data().toString(), u"My team"_s);
    QCOMPARE(m_model->index(1).data().toString(), u"other"_s); // without a name: the slug
    QCOMPARE(m_model->index(0).data(WorkspaceModel::SlugRole).toString(), u"mine"_s);
    QCOMPARE(m_model->index(0).data(WorkspaceModel::IsAdministratorRole), QVariant(true));
    QCOMPARE(m_model->index(1).data(WorkspaceModel::IsAdministratorRole), QVariant(false));
    QCOMPARE(m_model->workspaceAt(1).uuid, u"{other}"_s);
    QCOMPARE(m_model->index(0).data(Qt::AccessibleTextRole).toString(),
             u"My team, administrator"_s);
    QCOMPARE(m_model->indexOf(u"other"_s).row(), 1);
    QCOMPARE(m_model->indexOf(u"{mine}"_s).row(), 0);
    QVERIFY(!m_model->indexOf(u"nobody"_s).isValid());
    m_model->setSource({});
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->state(), LoadState::Complete);
}

void TestWorkspaceModel::reportsFailureAndReloads()
{
    m_model->setSource({.load = source()});
    answer(0, fail(ErrorKind::SignInNeeded, u"Sign in again."_s));
    QTRY_COMPARE(m_model->state(), LoadState::Failed);
    QCOMPARE(m_model->error()->kind, ErrorKind::SignInNeeded);
    QCOMPARE(m_asked.size(), 1U); // asks again only when told to
    m_model->reload();
    QCOMPARE(m_model->state(), LoadState::Loading);
    QVERIFY(!m_model->error());
    answer(1, Workspaces{});
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestWorkspaceModel::dropsLateAnswers()
{
    m_model->setSource({.load = source()});
    m_model->reload(); // it is loading already
    QCOMPARE(m_asked.size(), 1U);
    m_model->setSource({.load = source()});
    answer(0, Workspaces{workspace(u"late"_s)});
    answer(1, Workspaces{workspace(u"a"_s), workspace(u"b"_s)});
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->workspaceAt(0).slug, u"a"_s);
}

void TestWorkspaceModel::dropsAnswersOfAnOldSource()
{
    m_model->setSource({.load = source()});
    m_model->setSource({}); // signed out
    QObject other;
    bool isPast = false;
    deliver(m_asked[0].future(), &other, [&](const auto &) { isPast = true; });
    answer(0, Workspaces{workspace(u"late"_s)});
    QTRY_VERIFY(isPast);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->state(), LoadState::Complete);
}

void TestWorkspaceModel::showsHostileTextPlainly()
{
    m_model->setSource({.load = source()});
    answer(0, Workspaces{workspace(u"<i>\u202Es</i>"_s, u"<b>x</b>\r\n\u202Ey"_s)});
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->index(0).data().toString(), u"<b>x</b> y"_s);
    QCOMPARE(m_model->index(0).data(Qt::ToolTipRole).toString(), toolTipText(u"<i>s</i>"_s));
}

void TestWorkspaceModel::survivesADroppedAnswer()
{
    m_model->setSource({.load = source()});
    m_asked.clear();
    QTRY_COMPARE(m_model->state(), LoadState::Failed);
    QCOMPARE(m_model->error()->kind, ErrorKind::Cancelled);
}

void TestWorkspaceModel::listNameless(int count)
{
    const auto describe = [this](const QString &slug) {
        m_namesAsked.append(slug);
        m_names.emplace_back();
        m_names.back().start();
        return m_names.back().future();
    };
    m_model->setSource({source(), describe, {}, false, [this] { return m_pausedUntil; }});
    Workspaces all;
    for (int number = 0; number < count; ++number)
        all.append(workspace(u"team-%1"_s.arg(number)));
    answer(0, all);
    QTRY_COMPARE(m_model->rowCount(), count);
}

void TestWorkspaceModel::asksForNamesThatAreLookedAt()
{
    listNameless(20);
    QVERIFY(m_namesAsked.isEmpty());
    m_model->setShown(0, 1);
    QCOMPARE(m_namesAsked, QStringList{u"team-0"_s}); // one after the other
    m_names[0].addResult(workspace(u"team-0"_s, u"The team"_s));
    m_names[0].finish();
    QTRY_COMPARE(m_namesAsked, QStringList({u"team-0"_s, u"team-1"_s}));
    QCOMPARE(m_model->index(0).data().toString(), u"The team"_s);
    m_names[1].addResult(workspace(u"team-1"_s, u"Another"_s));
    m_names[1].finish();
    QTRY_COMPARE(m_model->index(1).data().toString(), u"Another"_s);
    m_model->setShown(0, 1);
    QCOMPARE(m_namesAsked.size(), 2);
    m_model->setShown(18, 30);
    QCOMPARE(m_namesAsked.constLast(), u"team-18"_s);
}

void TestWorkspaceModel::livesWithoutNames()
{
    listNameless(2);
    m_model->setShown(0, 1);
    m_names[0].addResult(fail(ErrorKind::NotFound, u"It is gone."_s));
    m_names[0].finish();
    QTRY_COMPARE(m_namesAsked.size(), 2);
    m_names[1] = {};  // cancelled
    QTest::qWait(50); // longer than an answer takes: nobody is asked again
    m_model->setShown(0, 1);
    QCOMPARE(m_namesAsked.size(), 2);
    QCOMPARE(m_model->index(0).data().toString(), u"team-0"_s);
    QCOMPARE(m_model->state(), LoadState::Complete);
}

void TestWorkspaceModel::keepsNamesOverReloads()
{
    listNameless(2);
    m_model->setShown(0, 0);
    m_names[0].addResult(workspace(u"team-0"_s, u"The team"_s));
    m_names[0].finish();
    QTRY_COMPARE(m_model->index(0).data().toString(), u"The team"_s);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->reload();
    QCOMPARE(m_model->rowCount(), 2); // meanwhile, too
    answer(1, Workspaces{workspace(u"team-0"_s), workspace(u"team-1"_s)});
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QCOMPARE(reset.count(), 0); // nobody loses the row that is current
    QCOMPARE(m_model->index(0).data().toString(), u"The team"_s);
    QCOMPARE(m_namesAsked.size(), 1);
}

void TestWorkspaceModel::showsWhatWasKept()
{
    const Workspaces kept{workspace(u"mine"_s, u"My team"_s)};
    m_model->setSource({source(), {}, kept, true, {}});
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_asked.size(), 0U);
    QCOMPARE(m_model->state(), LoadState::Complete);
    m_model->setSource({source(), {}, kept, false, {}});
    QCOMPARE(m_model->state(), LoadState::Loading);
    QCOMPARE(m_model->index(0).data().toString(), u"My team"_s);
    answer(0, fail(ErrorKind::Offline, u"No connection."_s));
    QTRY_COMPARE(m_model->state(), LoadState::Failed);
    QCOMPARE(m_model->rowCount(), 1);
}

void TestWorkspaceModel::goesOnAfterAPause()
{
    m_model->setSource({source(), {}, {}, false, [this] { return m_pausedUntil; }});
    m_pausedUntil = QDateTime::currentDateTimeUtc().addMSecs(100);
    answer(0, fail(ErrorKind::RateLimited, u"Not before noon."_s));
    QTRY_COMPARE(m_model->state(), LoadState::Failed);
    QCOMPARE(m_asked.size(), 1U);
    QTRY_COMPARE(m_asked.size(), 2U);
    QVERIFY(QDateTime::currentDateTimeUtc() >= m_pausedUntil);
}

void TestWorkspaceModel::mayDieWhileLoading()
{
    m_model->setSource({.load = source()});
    m_tester.reset();
    m_model.reset();
    QObject other;
    bool isPast = false;
    deliver(m_asked[0].future(), &other, [&](const auto &) { isPast = true; });
    answer(0, Workspaces{workspace(u"a"_s)});
    QTRY_VERIFY(isPast);
}

QTEST_GUILESS_MAIN(TestWorkspaceModel)
#include "tst_workspacemodel.moc"
