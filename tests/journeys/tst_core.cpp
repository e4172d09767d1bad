// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "journeys/fixtureapp.h"
#include "journeys/office.h"
#include "workflows/browsebitbucket.h"
#include "workflows/signout.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::journeys;

//! The same jobs in one process, with secrets in memory: needs no keychain, no bus and no display.
class TestCore final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void signsInAndBrowses();
    void keepsNothingOfDeniedSignIn();
    void createsAndPublishes();
    void keepsOnePullRequest();
    void pushesWithRenewedToken();
    void renewsTokenThatOnlyGitRefuses();
    void sendsNoTokenToAnotherHost();
    void asksForSignInAfterRevocation();
    void goesOnAfterNewSignIn();
    void signsOut();

private:
    [[nodiscard]] Result<store::Account> signIn();
    [[nodiscard]] store::App newApp(const QString &name, const store::Account &account);

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Office> m_office;
    testing::ConsentBrowser m_browser;
};

void TestCore::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
    m_browser.setAnswer(testing::ConsentBrowser::Answer::Allow);
    auto office = Office::open({QUrl(m_desk->webUrl), QUrl(m_desk->server().value(u"api_url"_s))},
                               m_desk->profile());
    QVERIFY(office);
    m_office = std::move(*office);
}

void TestCore::cleanup()
{
    m_office.reset();
    m_desk.reset();
}

Result<store::Account> TestCore::signIn()
{
    return m_office->connectAccount({m_desk->key(), m_desk->secret(), m_desk->callback()},
                                    [this](const QUrl &page) { m_browser.open(page); });
}

store::App TestCore::newApp(const QString &name, const store::Account &account)
{
    return m_office->addNewApp(m_desk->makeApp(name), name, account);
}

void TestCore::signsInAndBrowses()
{
    const auto account = signIn();
    QVERIFY2(account, qPrintable(account ? QString() : account.error().message));
    QCOMPARE(account->displayName, u"Ada Lovelace"_s);
    QVERIFY(account->scopes.contains(u"repository:write"_s));
    QCOMPARE(workflows::allAccounts(m_office->services)->size(), 1);

    const workflows::BrowseBitbucket browse(m_office->sessions.open(*account));
    const auto workspaces = awaited(browse.workspaces());
    QVERIFY(workspaces);
    QCOMPARE(workspaces->size(), 3);
    const auto page = awaited(browse.repositories(u"acme"_s, {.name = u"shop"_s}, {}));
    QVERIFY(page);
    QCOMPARE(page->items.size(), 2);
}

void TestCore::keepsNothingOfDeniedSignIn()
{
    m_browser.setAnswer(testing::ConsentBrowser::Answer::Deny);
    const auto account = signIn();
    QVERIFY(!account);
    QCOMPARE(account.error().kind, ErrorKind::Denied);
    QCOMPARE(workflows::allAccounts(m_office->services)->size(), 0);
    QCOMPARE(m_desk->requests(u"POST"_s, u"access_token"_s), 0);
}

void TestCore::createsAndPublishes()
{
    const auto account = signIn();
    QVERIFY(account);
    const store::App app = newApp(u"orders-api"_s, *account);
    QVERIFY(app.link);
    const QString tree = treeByGit(app.folder, m_desk->path(u"copy"_s), m_desk->environment);
    const QStringList before = fingerprint(app.folder);
    QVERIFY(!m_desk->repositoryNames().contains(u"acme/orders-api"_s)); // choosing creates nothing

    const auto first = m_office->publish(app, *account);
    QVERIFY2(first, qPrintable(first ? QString() : first.error().message));
    QCOMPARE(first->repository, u"acme/orders-api"_s);
    QCOMPARE(m_desk->tip(u"acme/orders-api"_s, u"main"_s), first->commit);
    QCOMPARE(m_desk->gitAtServer(u"acme/orders-api"_s, {u"rev-parse"_s, u"main^{tree}"_s}), tree);
    QCOMPARE(fingerprint(app.folder), before);

    const auto again = m_office->publish(m_office->reloaded(app), *account);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::NothingToPush);
    QCOMPARE(m_desk->tip(u"acme/orders-api"_s, u"main"_s), first->commit);
}

void TestCore::keepsOnePullRequest()
{
    const auto account = signIn();
    QVERIFY(account);
    const store::App app = newApp(u"orders-api"_s, *account);
    QVERIFY(m_office->publish(app, *account));
    for (const QByteArray &text : {QByteArray("one\n"), QByteArray("two\n")}) {
        QVERIFY(writeFile(app.folder + u"/CHANGED.md"_s, text));
        const auto run = m_office->publish(m_office->reloaded(app), *account, {{}, true});
        QVERIFY2(run, qPrintable(run ? QString() : run.error().message));
        QVERIFY(run->pullRequest);
        QCOMPARE(run->pullRequest->id, 1);
        QCOMPARE(m_desk->tip(u"acme/orders-api"_s, u"windlass/orders-api"_s), run->commit);
    }
    const QJsonObject repository = m_desk->repository(u"acme/orders-api"_s);
    QCOMPARE(repository.value("pull_requests"_L1).toArray().size(), 1);
}

void TestCore::pushesWithRenewedToken()
{
    const auto account = signIn();
    QVERIFY(account);
    const store::App app = newApp(u"orders-api"_s, *account);
    (void)m_desk->visitor().control("POST", u"expire-tokens"_s);
    const auto run = m_office->publish(app, *account);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().message));
    QCOMPARE(m_desk->tip(u"acme/orders-api"_s, u"main"_s), run->commit);
    QCOMPARE(m_desk->requests(u"POST"_s, u"access_token"_s), 2); // code, refresh token
}

void TestCore::renewsTokenThatOnlyGitRefuses()
{
    const auto account = signIn();
    QVERIFY(account);
    const store::App app = newApp(u"orders-api"_s, *account);
    const QJsonObject challenge{{u"WWW-Authenticate"_s, u"Basic realm=\"Bitbucket.org HTTP\""_s}};
    QCOMPARE(m_desk->visitor()
                 .control("POST", u"fault"_s,
                          {{u"method"_s, u"POST"_s},
                           {u"path"_s, u"git-receive-pack"_s},
                           {u"nth"_s, 1},
                           {u"action"_s, u"status"_s},
                           {u"status"_s, 401},
                           {u"headers"_s, challenge}})
                 .status,
             200);
    const auto run = m_office->publish(app, *account);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().message));
    QCOMPARE(m_desk->tip(u"acme/orders-api"_s, u"main"_s), run->commit);
    QCOMPARE(m_desk->requests(u"POST"_s, u"access_token"_s), 2); // code, refresh token
}

void TestCore::sendsNoTokenToAnotherHost()
{
    const auto account = signIn();
    QVERIFY(account);
    const store::App app = newApp(u"orders-api"_s, *account);
    // now the clone address that the server names is not the server's own
    m_office->services.addresses.web = QUrl(u"http://127.0.0.1:9"_s);
    const auto run = m_office->publish(app, *account);
    QVERIFY(!run);
    QCOMPARE(run.error().kind, ErrorKind::UnreadableReply);
    QCOMPARE(m_desk->requests(u"POST"_s, u"git-receive-pack"_s), 0);
    QVERIFY(!QFileInfo::exists(app.folder + u"/.git"_s));
}

void TestCore::asksForSignInAfterRevocation()
{
    const auto account = signIn();
    QVERIFY(account);
    const store::App app = newApp(u"orders-api"_s, *account);
    (void)m_desk->visitor().control("POST", u"revoke-tokens"_s);
    const auto run = m_office->publish(app, *account);
    QVERIFY(!run);
    QCOMPARE(run.error().kind, ErrorKind::SignInNeeded);
    QVERIFY(!m_desk->repositoryNames().contains(u"acme/orders-api"_s));
}

//! The program need not be started anew.
void TestCore::goesOnAfterNewSignIn()
{
    const auto account = signIn();
    QVERIFY(account);
    const store::App app = newApp(u"orders-api"_s, *account);
    (void)m_desk->visitor().control("POST", u"revoke-tokens"_s);
    for (int tries = 0; tries < 2; ++tries) { // the second is refused without asking the server
        const auto refused = m_office->publish(m_office->reloaded(app), *account);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::SignInNeeded);
    }
    QCOMPARE(m_desk->requests(u"POST"_s, u"access_token"_s), 2); // code, refused refresh token
    const auto again = signIn();
    QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
    const auto run = m_office->publish(m_office->reloaded(app), *again);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().message));
    QCOMPARE(m_desk->tip(u"acme/orders-api"_s, u"main"_s), run->commit);
    QCOMPARE(m_desk->requests(u"POST"_s, u"access_token"_s), 3); // the new code
}

void TestCore::signsOut()
{
    const auto account = signIn();
    QVERIFY(account);
    QVERIFY(awaited(workflows::signOut(m_office->services, m_office->sessions, *account)));
    QCOMPARE(workflows::allAccounts(m_office->services)->size(), 0);
    const auto none = workflows::chooseAccount(m_office->services, {});
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::SignInNeeded);
}

QTEST_GUILESS_MAIN(TestCore)
#include "tst_core.moc"
