// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistanttest.h"

#include "ui/signin/connectdialog.h"
#include "workflows/session.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;

//! Step 4 of the assistant: who signed in and what that permits, and where its buttons lead when a
//! box is missing, a workspace, or when it is the wrong user.
class TestCheckUp final : public uitests::AssistantTest
{
    Q_OBJECT
private Q_SLOTS:
    void namesBoxThatIsMissing();
    void takesWrongUserBack();
    void opensAgainAsSoonAsThereIsALink();
    void forgetsTheCheckOfAWrongUser();
    void checksPermissionsOfAccount();
    void opensKnownWorkspaceFromCheckUp();
    void offersAdministeredWorkspaces();
    void leadsToFirstWorkspace();
    void writesToAdministrator();
    void looksAgainOnReturn();
};

void TestCheckUp::namesBoxThatIsMissing()
{
    QVERIFY(m_desk->setScopes(
        {u"account"_s, u"project"_s, u"repository:write"_s, u"pullrequest:write"_s}));
    QVERIFY(m_desk->signIn());
    QVERIFY(m_desk->waitForStep(4));
    QTRY_COMPARE(m_desk->text(u"create-repositories"_s), u"no; tick Repositories: Admin"_s);
    QCOMPARE(m_desk->text(u"push"_s), u"yes"_s);
    QVERIFY(m_desk->text(u"checkUpAdvice"_s).contains(u"press Save"_s));
    QVERIFY(m_desk->find<QPushButton>(u"openConsumer"_s)->isVisible());

    QVERIFY(m_desk->setScopes({u"account"_s, u"project"_s, u"repository:write"_s,
                               u"repository:admin"_s, u"pullrequest:write"_s}));
    auto *checkAgain = m_desk->find<QPushButton>(u"checkAgain"_s);
    checkAgain->setFocus();
    QVERIFY(m_desk->press(u"checkAgain"_s));
    QVERIFY(!checkAgain->isEnabled());
    QTRY_COMPARE(m_desk->text(u"create-repositories"_s), u"yes"_s);
    QCOMPARE(checkAgain->window()->focusWidget(), checkAgain);
    QVERIFY(!m_desk->find<QPushButton>(u"openConsumer"_s)->isVisible());
}

void TestCheckUp::takesWrongUserBack()
{
    QSignalSpy disconnected(m_desk->dialog.get(), &ui::ConnectDialog::disconnected);
    QVERIFY(m_desk->signIn());
    QVERIFY(m_desk->waitForStep(4));
    const qsizetype opened = m_desk->pages.size();
    QVERIFY(m_desk->press(u"notYou"_s));
    QVERIFY(m_desk->waitForStep(3));
    QCOMPARE(disconnected.count(), 1);
    QCOMPARE(workflows::allAccounts(m_desk->office->services)->size(), 0);
    QVERIFY(m_desk->text(u"signInAdvice"_s).startsWith(u"Sign out of Bitbucket"_s));
    QGuiApplication::clipboard()->clear();
    QVERIFY(m_desk->press(u"copySignInLink"_s)); // the link may not be there yet
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"oauth2/authorize"_s));
    QCOMPARE(m_desk->pages.size(), opened); // that browser would bring the same user again
    QVERIFY(m_desk->press(u"openAgain"_s));
    QVERIFY(m_desk->waitForStep(4));
}

void TestCheckUp::opensAgainAsSoonAsThereIsALink()
{
    QVERIFY(m_desk->signIn());
    QVERIFY(m_desk->waitForStep(4));
    QVERIFY(m_desk->press(u"notYou"_s));
    QVERIFY(m_desk->waitForStep(3));
    QVERIFY(m_desk->press(u"openAgain"_s));
    QVERIFY(m_desk->waitForStep(4));
}

// What it still asks for is about nobody then.
void TestCheckUp::forgetsTheCheckOfAWrongUser()
{
    QVERIFY(m_desk->signIn());
    QVERIFY(m_desk->waitForStep(4));
    QTRY_VERIFY(m_desk->find<QPushButton>(u"checkAgain"_s)->isEnabled());
    QVERIFY(m_desk->press(u"checkAgain"_s));
    QVERIFY(m_desk->press(u"notYou"_s));
    QVERIFY(m_desk->find<QPushButton>(u"checkAgain"_s)->isEnabledTo(m_desk->dialog.get()));
    QVERIFY(m_desk->waitForStep(3));
    QTRY_VERIFY(m_desk->press(u"copySignInLink"_s)
                && QGuiApplication::clipboard()->text().contains(u"oauth2/authorize"_s));
    QVERIFY(m_desk->press(u"openAgain"_s)); // by then the old answers are there
    QVERIFY(m_desk->waitForStep(4));
    QTRY_COMPARE(m_desk->text(u"create-repositories"_s), u"yes"_s);
    QVERIFY(m_desk->text(u"connectedAs"_s).startsWith(u"Connected as "_s));
}

void TestCheckUp::checksPermissionsOfAccount()
{
    QVERIFY(m_desk->signIn());
    QVERIFY(m_desk->waitForStep(4));
    const auto accounts = workflows::allAccounts(m_desk->office->services);
    m_desk->show(m_desk->office->services);
    m_desk->dialog->checkPermissions(accounts->constFirst());
    QCOMPARE(m_desk->title(), u"Step 4 of 4"_s);
    QTRY_COMPARE(m_desk->text(u"create-repositories"_s), u"yes"_s);
    QVERIFY(!m_desk->find<QPushButton>(u"notYou"_s)->isVisible());
}

void TestCheckUp::opensKnownWorkspaceFromCheckUp()
{
    QVERIFY(m_desk->setScopes({u"account"_s, u"repository:write"_s}));
    m_desk->type(u"workspaceOrAddress"_s, u"acme"_s);
    QVERIFY(m_desk->signIn());
    QVERIFY(m_desk->waitForStep(4));
    QVERIFY(QTest::qWaitFor([this] { return m_desk->press(u"openConsumer"_s); }));
    QCOMPARE(m_desk->pages.constLast(),
             QUrl(m_desk->desk.webUrl + u"/acme/workspace/settings/api"_s));
}

void TestCheckUp::offersAdministeredWorkspaces()
{
    QVERIFY(m_desk->setScopes({u"account"_s, u"repository:write"_s}));
    QVERIFY(m_desk->signIn());
    QVERIFY(m_desk->waitForStep(4));
    const auto *open = m_desk->find<QPushButton>(u"openConsumer"_s);
    QTRY_VERIFY(open->isVisible());
    QVERIFY(open->menu() != nullptr); // nobody can know which workspace has the consumer
    QStringList names;
    for (const QAction *action : open->menu()->actions())
        names.append(action->text());
    QCOMPARE(names, QStringList({u"Acme"_s, u"Ada Lovelace"_s})); // not Globex: a member only
    open->menu()->actions().constLast()->trigger();
    QCOMPARE(m_desk->pages.constLast(),
             QUrl(m_desk->desk.webUrl + u"/ada-lovelace/workspace/settings/api"_s));
}

namespace {

//! The server goes on saying \a workspaces when it is asked for them.
QJsonObject workspacesFault(const QJsonArray &workspaces)
{
    return {{u"host"_s, u"api"_s},
            {u"path"_s, u"/2.0/user/workspaces"_s},
            {u"times"_s, 0},
            {u"action"_s, u"status"_s},
            {u"status"_s, 200},
            {u"content_type"_s, u"application/json"_s},
            {u"body"_s, QJsonObject{{u"values"_s, workspaces}, {u"pagelen"_s, 100}}}};
}

} // namespace

void TestCheckUp::leadsToFirstWorkspace()
{
    QVERIFY(m_desk->desk.addFault(workspacesFault({})));
    QVERIFY(m_desk->signIn());
    QVERIFY(m_desk->waitForStep(4));
    QTRY_COMPARE(m_desk->text(u"checkUpAdvice"_s),
                 u"There is no workspace yet. Create one on Bitbucket."_s);
    QVERIFY(m_desk->press(u"createWorkspaceNow"_s));
    QCOMPARE(m_desk->pages.constLast().path(), u"/account/workspaces/"_s);
    QCOMPARE(m_desk->desk.visitor().control("DELETE", u"faults"_s).status, 200);
    QVERIFY(m_desk->press(u"checkAgain"_s));
    QTRY_VERIFY(m_desk->text(u"connectedAs"_s).contains(u"3 workspace"_s));
    QVERIFY(m_desk->text(u"checkUpAdvice"_s).isEmpty());
    QVERIFY(!m_desk->find<QPushButton>(u"createWorkspaceNow"_s)->isVisible());
}

void TestCheckUp::writesToAdministrator()
{
    const QJsonObject workspace{{u"type"_s, u"workspace_base"_s},
                                {u"slug"_s, u"globex"_s},
                                {u"uuid"_s, u"{00000000-0000-4000-8000-000000000001}"_s}};
    QVERIFY(m_desk->desk.addFault(
        workspacesFault({QJsonObject{{u"administrator"_s, false}, {u"workspace"_s, workspace}}})));
    QVERIFY(m_desk->setScopes({u"account"_s, u"repository:write"_s}));
    QVERIFY(m_desk->signIn());
    QVERIFY(m_desk->waitForStep(4));
    QTRY_VERIFY(m_desk->text(u"checkUpAdvice"_s).startsWith(u"Only an administrator"_s));
    QVERIFY(!m_desk->find<QPushButton>(u"openConsumer"_s)->isVisible());
    QVERIFY(m_desk->press(u"copyMessageNow"_s));
    const QString message = QGuiApplication::clipboard()->text();
    for (const QString &part : {m_desk->desk.key(), u"Repositories: Admin, Pull requests: Write"_s})
        QVERIFY2(message.contains(part), qPrintable(message));
    QVERIFY(!message.contains(m_desk->desk.secret()));
}

void TestCheckUp::looksAgainOnReturn()
{
    QVERIFY(m_desk->setScopes({u"account"_s, u"repository:write"_s}));
    m_desk->type(u"workspaceOrAddress"_s, u"acme"_s);
    QVERIFY(m_desk->signIn());
    QVERIFY(m_desk->waitForStep(4));
    QVERIFY(QTest::qWaitFor([this] { return m_desk->press(u"openConsumer"_s); }));
    QWidget browser;
    browser.show();
    browser.activateWindow();
    QTRY_VERIFY(browser.isActiveWindow());
    QVERIFY(m_desk->setScopes({u"account"_s, u"project"_s, u"repository:write"_s,
                               u"repository:admin"_s, u"pullrequest:write"_s}));
    m_desk->dialog->activateWindow();
    QTRY_COMPARE(m_desk->text(u"create-repositories"_s), u"yes"_s); // nobody pressed anything
}

QTEST_MAIN(TestCheckUp)
#include "tst_checkup.moc"
