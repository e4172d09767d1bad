// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistantdesk.h"

#include "ui/main/mainwindow.h"
#include "ui/repositories/chooserepositorydialog.h"
#include "ui/repositories/repositorypane.h"
#include "ui/repositories/repositorytable.h"
#include "ui/signin/connectdialog.h"
#include "workflows/checkup.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using uitests::AssistantDesk;

//! Wherever Bitbucket refuses something for lack of a permission, the window leads to the check-up,
//! which shows the box.
class TestPermissions final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void pushing_data();
    void pushing();
    void openingPullRequest();
    void listingWorkspaces();
    void listingRepositories();
    void listingProjects();
    void countingPullRequests();
    void choosingRepository();
    void choosingProject();
    void leadsToNewSignIn();
    void marksWhatNoFeatureTells();
    void offersNothingForOtherFailures();

private:
    void signIn();
    void allow(const QStringList &scopes);
    void openWindow();
    [[nodiscard]] store::App linkedApp(const QString &repository);
    void push();
    [[nodiscard]] bool press(const QString &button);
    [[nodiscard]] QString inCheckUp(const QString &label) const;
    [[nodiscard]] QPushButton *shown(const QString &button) const;

    std::unique_ptr<AssistantDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    store::Account m_account;
};

static const QStringList everything{u"account"_s, u"project"_s, u"repository:write"_s,
                                    u"repository:admin"_s, u"pullrequest:write"_s};

void TestPermissions::init()
{
    m_desk = std::make_unique<AssistantDesk>();
    QVERIFY(m_desk->open());
    m_desk->dialog.reset();
    signIn();
}

void TestPermissions::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestPermissions::signIn()
{
    m_account = m_desk->connectOnce();
    QVERIFY(!m_account.userUuid.isEmpty());
}

//! The consumer's page is changed, and a token with the new permissions is fetched.
void TestPermissions::allow(const QStringList &scopes)
{
    QVERIFY(m_desk->setScopes(scopes));
    QVERIFY(journeys::awaited(workflows::checkUp(m_desk->office->sessions.open(m_account))));
}

void TestPermissions::openWindow()
{
    m_window = std::make_unique<ui::MainWindow>(*m_desk->context);
    m_window->show();
}

store::App TestPermissions::linkedApp(const QString &repository)
{
    const auto app = m_desk->office->apps.add(m_desk->desk.makeApp(repository));
    bitbucket::RepositoryDraft draft;
    draft.workspace = u"acme"_s;
    draft.slug = repository;
    draft.name = repository;
    return m_desk->office->apps.linkToNew(*app, m_account, draft) ? m_desk->office->reloaded(*app)
                                                                  : store::App();
}

void TestPermissions::push()
{
    auto *primary = m_window->findChild<QPushButton *>(u"primary"_s);
    QTRY_VERIFY_WITH_TIMEOUT(primary->isEnabled() && primary->isVisible(), journeys::patience);
    primary->click();
}

QPushButton *TestPermissions::shown(const QString &name) const
{
    const QList<QPushButton *> all = m_window->findChildren<QPushButton *>(name);
    for (QPushButton *one : all) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

bool TestPermissions::press(const QString &name)
{
    if (!QTest::qWaitFor([&] { return shown(name) != nullptr && shown(name)->isEnabled(); },
                         journeys::patience))
        return false;
    shown(name)->click();
    return true;
}

QString TestPermissions::inCheckUp(const QString &name) const
{
    const auto *assistant = m_window->findChild<ui::ConnectDialog *>();
    const auto *label = assistant == nullptr ? nullptr : assistant->findChild<QLabel *>(name);
    return label != nullptr && label->isVisible() ? label->text() : QString();
}

void TestPermissions::pushing_data()
{
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<QString>("feature");
    QTest::addColumn<QString>("box");
    QTest::newRow("create") << QStringList{u"account"_s, u"repository:write"_s}
                            << u"create-repositories"_s << u"Repositories: Admin"_s;
    // Git's host refuses this one, without a word about permissions.
    QTest::newRow("push") << QStringList{u"account"_s, u"repository"_s, u"repository:admin"_s}
                          << u"push"_s << u"Repositories: Write"_s;
}

void TestPermissions::pushing()
{
    QFETCH(QStringList, allowed);
    QFETCH(QString, feature);
    QFETCH(QString, box);
    QVERIFY(linkedApp(u"orders-api"_s).link);
    allow(allowed);
    openWindow();
    push();
    QVERIFY(QTest::qWaitFor([&] { return shown(u"remedy"_s) != nullptr; }, journeys::patience));
    QVERIFY(m_window->findChild<QLabel *>(u"errorMessage"_s)->text().contains(box));
    QCOMPARE(shown(u"remedy"_s)->text(), u"Check Permissions..."_s);
    QVERIFY(press(u"remedy"_s));
    QTRY_COMPARE(inCheckUp(feature), u"no; this was refused: tick "_s + box);
    QCOMPARE(inCheckUp(u"pull-requests"_s), u"no; tick Pull requests: Write"_s); // not marked

    QVERIFY(m_desk->setScopes(everything));
    QVERIFY(press(u"checkAgain"_s));
    QTRY_COMPARE(inCheckUp(feature), u"yes"_s);
    QVERIFY(press(u"done"_s));
    push();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_window->findChild<QLabel *>(u"done"_s)->text().startsWith(u"Pushed to main."_s),
        journeys::patience);
}

void TestPermissions::openingPullRequest()
{
    const store::App app = linkedApp(u"orders-api"_s);
    QVERIFY(m_desk->office->publish(app, m_account).has_value());
    QFile change(app.folder + u"/CHANGED.md"_s);
    QVERIFY(change.open(QIODevice::WriteOnly) && change.write("new\n") > 0);
    change.close();
    allow({u"account"_s, u"repository:write"_s});
    openWindow();
    m_window->findChild<QRadioButton *>(u"modeReview"_s)->click();
    push();
    QVERIFY(press(u"remedy"_s));
    QVERIFY(m_window->findChild<QLabel *>(u"errorMessage"_s)
                ->text()
                .contains(u"tick Pull requests: Write and"_s));
    QTRY_COMPARE(inCheckUp(u"pull-requests"_s),
                 u"no; this was refused: tick Pull requests: Write"_s);
    QCOMPARE(inCheckUp(u"push"_s), u"yes"_s);
}

void TestPermissions::listingWorkspaces()
{
    allow({u"repository:write"_s});
    openWindow();
    QVERIFY(press(u"workspacesRemedy"_s));
    QTRY_COMPARE(inCheckUp(u"browse"_s), u"no; this was refused: tick Account: Read"_s);
    QVERIFY(m_desk->setScopes(everything));
    QVERIFY(press(u"checkAgain"_s));
    QTRY_COMPARE(inCheckUp(u"browse"_s), u"yes"_s);
    QVERIFY(press(u"done"_s));
    // and the list that had been refused is there
    const auto *list = m_window->findChild<QListView *>(u"workspaces"_s);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QVERIFY(shown(u"workspacesRemedy"_s) == nullptr);
}

void TestPermissions::listingRepositories()
{
    allow({u"account"_s});
    openWindow();
    auto *list = m_window->findChild<QListView *>(u"workspaces"_s);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(press(u"repositoriesRemedy"_s));
    QTRY_COMPARE(inCheckUp(u"browse"_s), u"no; this was refused: tick Repositories: Read"_s);
}

void TestPermissions::choosingRepository()
{
    QVERIFY(m_desk->office->apps.add(m_desk->desk.makeApp(u"orders-api"_s)).has_value());
    allow({u"repository:write"_s});
    openWindow();
    push(); // there is no link yet: Choose Repository...
    QVERIFY(m_window->findChild<ui::ChooseRepositoryDialog *>() != nullptr);
    QVERIFY(press(u"workspaceListRemedy"_s));
    QTRY_COMPARE(inCheckUp(u"browse"_s), u"no; this was refused: tick Account: Read"_s);
}

//! The list of projects alone is refused: its chooser gives way, the repositories are there.
void TestPermissions::listingProjects()
{
    allow({u"account"_s, u"repository:write"_s});
    openWindow();
    auto *list = m_window->findChild<QListView *>(u"workspaces"_s);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTRY_VERIFY_WITH_TIMEOUT(shown(u"projectsRemedy"_s) != nullptr, journeys::patience);
    QVERIFY(shown(u"projectsRemedy"_s)->toolTip().contains(u"tick Projects: Read"_s));
    auto *pane = m_window->findChild<ui::RepositoryPane *>();
    auto *projects = pane->findChild<QComboBox *>(u"projectFilter"_s);
    QVERIFY(!projects->isVisible());
    QTRY_VERIFY(pane->table().model().rowCount() > 0);
    QVERIFY(shown(u"repositoriesRemedy"_s) == nullptr);

    QVERIFY(press(u"projectsRemedy"_s));
    QTRY_COMPARE(inCheckUp(u"wantedPermission"_s), u"no; tick Projects: Read"_s);
    QVERIFY(m_desk->setScopes(everything));
    QVERIFY(press(u"checkAgain"_s));
    QTRY_COMPARE(inCheckUp(u"wantedPermission"_s), u"yes"_s);
    QVERIFY(press(u"done"_s));
    QTRY_VERIFY(projects->isVisible() && projects->count() > 1);
    QVERIFY(shown(u"projectsRemedy"_s) == nullptr);
}

void TestPermissions::countingPullRequests()
{
    allow({u"account"_s, u"project"_s, u"repository"_s});
    openWindow();
    auto *list = m_window->findChild<QListView *>(u"workspaces"_s);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    list->setCurrentIndex(list->model()->index(0, 0));
    auto &table = m_window->findChild<ui::RepositoryPane *>()->table();
    const auto firstPushed = [&table] {
        for (int row = 0; row < table.model().rowCount(); ++row) {
            if (table.model().repositoryAt(row).mainBranch)
                return table.model().repositoryAt(row).uuid;
        }
        return QString();
    };
    QTRY_VERIFY(!firstPushed().isEmpty());
    QVERIFY(table.choose(firstPushed()));
    QVERIFY(press(u"detailsRemedy"_s));
    QVERIFY(m_window->findChild<QLabel *>(u"details"_s)
                ->text()
                .contains(u"pull requests cannot be seen"_s));
    QTRY_COMPARE(inCheckUp(u"pull-requests"_s),
                 u"no; this was refused: tick Pull requests: Write"_s);
}

void TestPermissions::choosingProject()
{
    QVERIFY(m_desk->office->apps.add(m_desk->desk.makeApp(u"orders-api"_s)).has_value());
    allow({u"account"_s, u"repository:write"_s});
    openWindow();
    push(); // there is no link yet: Choose Repository...
    QVERIFY(m_window->findChild<ui::ChooseRepositoryDialog *>() != nullptr);
    QVERIFY(press(u"projectsRemedy"_s));
    QTRY_COMPARE(inCheckUp(u"wantedPermission"_s), u"no; tick Projects: Read"_s);
}

//! Every list whose sign-in has died leads to a new one of the same account.
void TestPermissions::leadsToNewSignIn()
{
    openWindow();
    auto *list = m_window->findChild<QListView *>(u"workspaces"_s);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QVERIFY(shown(u"workspacesRemedy"_s) == nullptr);
    (void)m_desk->desk.visitor().control("POST", u"revoke-tokens"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTRY_VERIFY_WITH_TIMEOUT(shown(u"repositoriesRemedy"_s) != nullptr, journeys::patience);
    QCOMPARE(shown(u"repositoriesRemedy"_s)->text(), u"Sign In..."_s);
    m_window->findChild<QAction *>(u"refresh"_s)->trigger();
    QVERIFY(press(u"workspacesRemedy"_s));
    QTRY_VERIFY_WITH_TIMEOUT(inCheckUp(u"connectedAs"_s).contains(m_account.displayName),
                             journeys::patience);
    QVERIFY(press(u"done"_s));
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 3, journeys::patience);
    QTRY_VERIFY(shown(u"workspacesRemedy"_s) == nullptr);

    // What was refused goes well now, with the tokens of that sign-in.
    const auto fetched = [this] { return m_desk->desk.requests(u"POST"_s, u"access_token"_s); };
    constexpr int each = 4; // code, refresh token that was refused, code, check-up
    QTRY_COMPARE_WITH_TIMEOUT(fetched(), each, journeys::patience);
    list->setCurrentIndex(list->model()->index(0, 0));
    auto &table = m_window->findChild<ui::RepositoryPane *>()->table();
    QTRY_VERIFY_WITH_TIMEOUT(table.model().rowCount() > 0, journeys::patience);
    QVERIFY(shown(u"repositoriesRemedy"_s) == nullptr);
    QCOMPARE(fetched(), each);
}

void TestPermissions::marksWhatNoFeatureTells()
{
    allow({u"account"_s, u"repository:write"_s});
    m_desk->show(m_desk->office->services);
    m_desk->dialog->checkPermissions(m_account, {u"project"_s});
    QTRY_COMPARE(m_desk->text(u"wantedPermission"_s), u"no; tick Projects: Read"_s);
    QVERIFY(m_desk->setScopes(everything));
    QVERIFY(m_desk->press(u"checkAgain"_s));
    QTRY_COMPARE(m_desk->text(u"wantedPermission"_s), u"yes"_s);
    QVERIFY(m_desk->text(u"checkUpAdvice"_s).isEmpty());
}

void TestPermissions::offersNothingForOtherFailures()
{
    QVERIFY(m_desk->desk.addFault({{u"host"_s, u"api"_s},
                                   {u"path"_s, u"/2.0/user/workspaces"_s},
                                   {u"times"_s, 0},
                                   {u"action"_s, u"status"_s},
                                   {u"status"_s, 403}}));
    openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(shown(u"retryWorkspaces"_s) != nullptr, journeys::patience);
    QVERIFY(shown(u"workspacesRemedy"_s) == nullptr);
}

QTEST_MAIN(TestPermissions)
#include "tst_permissions.moc"
