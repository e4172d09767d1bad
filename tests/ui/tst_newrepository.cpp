// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facechecks.h"
#include "ui/newrepositorytest.h"
#include "ui/widgets/unfold.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace windlass;
using bitbucket::RepositoryDraft;
using uitests::named;

//! Asking for a new repository: what is typed and chosen, and what the server says about it
//! meanwhile.
class TestNewRepository final : public uitests::NewRepositoryTest
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheAddress();
    void looksWhetherTheNameIsFree();
    void offersWhatIsThere();
    void isSilentOffline();
    void asksForEverything();
    void keepsPrivateWhereItMust();
    void leavesAProjectInItsWorkspace();
    void isShortAndReachable();

private:
    [[nodiscard]] int asked(const QString &slug);
};

int TestNewRepository::asked(const QString &slug)
{
    return m_desk->desk.requests(u"GET"_s, u"/2.0/repositories/acme/"_s + slug);
}

void TestNewRepository::showsTheAddress()
{
    open({named(u"My Shop: the API"_s)});
    waitForRows();
    QVERIFY2(text(u"newRepositoryAddress"_s).endsWith(u"/acme/my-shop-the-api"_s),
             qPrintable(text(u"newRepositoryAddress"_s)));
    find<QLineEdit>(u"newRepositoryName"_s)->setText(u"Ünïcode"_s);
    QVERIFY(text(u"newRepositoryAddress"_s).endsWith(u"/acme/unicode"_s));
    type(u"newRepositoryName"_s, u"//"_s);
    QVERIFY(!find<QPushButton>(u"choose"_s)->isEnabled());
    QCOMPARE(text(u"chooseHint"_s), u"Enter a name with letters or digits."_s);
}

void TestNewRepository::looksWhetherTheNameIsFree()
{
    open({named(u"orders-api"_s)});
    waitForRows();
    QTRY_COMPARE(text(u"note-name"_s), u"This name is free."_s);
    QCOMPARE(asked(u"orders-api"_s), 1);
    type(u"newRepositoryName"_s, u"orders-web"_s);
    QTRY_COMPARE(asked(u"orders-web"_s), 1);
    QTRY_COMPARE(text(u"note-name"_s), u"This name is free."_s);
    QCOMPARE(asked(u"orders-w"_s), 1); // only the whole name: the path of each shorter one fits
    type(u"newRepositoryName"_s, u"shop-api"_s); // is in the list
    QTRY_VERIFY(!find<QPushButton>(u"choose"_s)->isEnabled());
    QTRY_VERIFY(text(u"note-name"_s).startsWith(u"shop-api already exists."_s));
    QCOMPARE(asked(u"shop-api"_s), 0);
    QVERIFY(text(u"chooseHint"_s).startsWith(u"shop-api already exists."_s));
    QCOMPARE(text(u"newRepositoryAddress"_s), QString()); // nothing will be created there
}

void TestNewRepository::offersWhatIsThere()
{
    // the list does not come, so nobody knows of shop-api before it is asked for
    QVERIFY(m_desk->desk.addFault({{u"host"_s, u"api"_s},
                                   {u"path"_s, u"/2.0/repositories/acme$"_s},
                                   {u"times"_s, 0},
                                   {u"action"_s, u"status"_s},
                                   {u"status"_s, 403}}));
    open({named(u"shop-api"_s)});
    QTRY_VERIFY(text(u"note-name"_s).startsWith(u"shop-api already exists."_s));
    QVERIFY(!find<QPushButton>(u"choose"_s)->isEnabled());
    const auto *rows = find<QTreeView>(u"repositories"_s);
    QCOMPARE(rows->model()->rowCount(), 2); // the offer, and what was found
    QVERIFY(!m_dialog->repository());       // it is offered, not chosen
}

void TestNewRepository::isSilentOffline()
{
    open({named(u"orders-api"_s)});
    waitForRows();
    QTRY_COMPARE(text(u"note-name"_s), u"This name is free."_s);
    QVERIFY(m_desk->desk.addFault({{u"path"_s, u"/2.0/repositories/acme/orders-web"_s},
                                   {u"times"_s, 0},
                                   {u"action"_s, u"drop"_s}}));
    type(u"newRepositoryName"_s, u"orders-web"_s);
    QTRY_VERIFY(asked(u"orders-web"_s) > 0);
    QTRY_COMPARE(text(u"note-name"_s), QString());
    QVERIFY(find<QPushButton>(u"choose"_s)->isEnabled());
}

void TestNewRepository::asksForEverything()
{
    ui::RepositoryProposal proposal{named(u"orders-api"_s), u"trunk"_s};
    open(proposal);
    waitForRows();
    auto *projects = find<QComboBox>(u"newRepositoryProject"_s);
    QTRY_COMPARE(projects->count(), 3);
    projects->setCurrentIndex(projects->findData(u"WEB"_s));
    Q_EMIT projects->activated(projects->currentIndex());
    find<QCheckBox>(u"newRepositoryPrivate"_s)->click();
    m_dialog->findChild<ui::Unfold *>()->setUnfolded(true);
    QCOMPARE(find<QLineEdit>(u"newRepositoryMainBranch"_s)->placeholderText(), u"trunk"_s);
    type(u"newRepositoryDescription"_s, u"All orders"_s);
    type(u"newRepositoryMainBranch"_s, u"release/1"_s);
    QTRY_VERIFY(find<QPushButton>(u"choose"_s)->isEnabled());
    find<QPushButton>(u"choose"_s)->click();
    RepositoryDraft wanted = named(u"orders-api"_s);
    wanted.slug = u"orders-api"_s;
    wanted.description = u"All orders"_s;
    wanted.isPrivate = false;
    wanted.projectKey = u"WEB"_s;
    wanted.mainBranch = u"release/1"_s;
    QCOMPARE(m_dialog->draft(), std::optional(wanted));

    // and the push brings all of it to Bitbucket
    const auto app = m_desk->office->apps.add(m_desk->desk.makeApp(u"orders-api"_s));
    QVERIFY(app && m_desk->office->apps.linkToNew(*app, m_account, wanted));
    const auto report = m_desk->office->publish(m_desk->office->reloaded(*app), m_account);
    QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->branch, u"release/1"_s);
    const QJsonObject made = m_desk->desk.repository(u"acme/orders-api"_s);
    QCOMPARE(made.value("main_branch"_L1).toString(), u"release/1"_s);
    QCOMPARE(made.value("is_private"_L1), QJsonValue(false));
    QCOMPARE(made.value("project"_L1).toString(), u"WEB"_s);
}

void TestNewRepository::keepsPrivateWhereItMust()
{
    RepositoryDraft draft = named(u"orders-api"_s);
    draft.workspace = u"globex"_s;
    draft.isPrivate = false;
    open({draft});
    auto *isPrivate = find<QCheckBox>(u"newRepositoryPrivate"_s);
    QVERIFY(!isPrivate->isChecked());
    QTRY_VERIFY(!isPrivate->isEnabled());
    QVERIFY(isPrivate->isChecked());
    QVERIFY(isPrivate->text().contains(u"allows no other"_s));
    QTRY_VERIFY(text(u"chooseHint"_s).startsWith(u"Your role"_s)); // a member only
}

void TestNewRepository::leavesAProjectInItsWorkspace()
{
    RepositoryDraft draft = named(u"orders-api"_s);
    draft.projectKey = u"WEB"_s;
    open({draft});
    waitForRows();
    const auto *project = find<QComboBox>(u"newRepositoryProject"_s);
    QCOMPARE(project->currentData().toString(), u"WEB"_s);
    auto *workspace = find<QComboBox>(u"workspaceChooser"_s);
    const int other = workspace->findText(u"globex"_s, Qt::MatchContains);
    QVERIFY(other >= 0);
    workspace->setCurrentIndex(other);
    QTRY_COMPARE(project->currentData().toString(), QString());
    QCOMPARE(project->findData(u"WEB"_s), -1);
}

void TestNewRepository::isShortAndReachable()
{
    open({named(u"orders-api"_s)});
    waitForRows();
    QTRY_COMPARE(text(u"note-name"_s), u"This name is free."_s);
    uitests::keepPicture(*m_dialog, u"new-repository"_s);
    const QStringList words = uitests::wordsOn(*m_dialog);
    QVERIFY2(words.size() <= 60, qPrintable(words.join(u' ')));
    m_dialog->showComplaints(
        {{u"name"_s, u"Not this name."_s}, {u"description"_s, u"Far too long."_s}});
    QTRY_VERIFY2(uitests::cutOn(*m_dialog).isEmpty(),
                 qPrintable(uitests::cutOn(*m_dialog).join(u'\n')));
    uitests::keepPicture(*m_dialog, u"new-repository-refused"_s);
    QCOMPARE(uitests::unreachableOn(*m_dialog), QStringList());
    QCOMPARE(uitests::richLabelsOn(*m_dialog), QStringList());
}

QTEST_MAIN(TestNewRepository)
#include "tst_newrepository.moc"
