// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspacemodel.h"

#include "foundation/deliver.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using bitbucket::Workspace;
using models::LoadState;
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
    void showsHostileTextPlainly();
    void mayDieWhileLoading();

private:
    [[nodiscard]] WorkspaceModel::Load source();
    void answer(int index, const Result<Workspaces> &result);

    std::vector<QPromise<Result<Workspaces>>> m_asked;
    std::unique_ptr<WorkspaceModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

static Workspace workspace(const QString &slug, const QString &name = {})
{
    return {u"{%1}"_s.arg(slug), slug, name, slug == u"mine"_s, false};
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
}

WorkspaceModel::Load TestWorkspaceModel::source()
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
    m_model->setSource(source());
    QCOMPARE(m_model->state(), LoadState::Loading);
    answer(0, Workspaces{workspace(u"mine"_s, u"My team"_s), workspace(u"other"_s)});
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->index(0).data().toString(), u"My team"_s);
    QCOMPARE(m_model->index(1).data().toString(), u"other"_s); // without a name: the slug
    QCOMPARE(m_model->index(0).data(WorkspaceModel::SlugRole).toString(), u"mine"_s);
    QCOMPARE(m_model->index(0).data(WorkspaceModel::IsAdministratorRole), QVariant(true));
    QCOMPARE(m_model->index(1).data(WorkspaceModel::IsAdministratorRole), QVariant(false));
    QCOMPARE(m_model->workspaceAt(1).uuid, u"{other}"_s);
    m_model->setSource({});
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->state(), LoadState::Complete);
}

void TestWorkspaceModel::reportsFailureAndReloads()
{
    m_model->setSource(source());
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
    m_model->setSource(source());
    m_model->reload();
    answer(0, Workspaces{workspace(u"late"_s)});
    answer(1, Workspaces{workspace(u"a"_s), workspace(u"b"_s)});
    QTRY_COMPARE(m_model->state(), LoadState::Complete);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->workspaceAt(0).slug, u"a"_s);
}

void TestWorkspaceModel::dropsAnswersOfAnOldSource()
{
    m_model->setSource(source());
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
    m_model->setSource(source());
    answer(0, Workspaces{workspace(u"<i>\u202Es</i>"_s, u"<b>x</b>\r\n\u202Ey"_s)});
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->index(0).data().toString(), u"<b>x</b> y"_s);
    QCOMPARE(m_model->index(0).data(Qt::ToolTipRole).toString(), u"&lt;i&gt;s&lt;/i&gt;"_s);
}

void TestWorkspaceModel::mayDieWhileLoading()
{
    m_model->setSource(source());
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
