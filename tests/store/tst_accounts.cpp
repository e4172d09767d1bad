// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accounts.h"

#include "store/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using store::Account;

class TestAccounts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void givesBackWhatWasSaved_data();
    void givesBackWhatWasSaved();
    void keepsServersApart();
    void sortsByLastSignIn();
    void replacesTheSameAccount();
    void removesOneOnly();
    void notesRefreshes();

private:
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::Accounts> m_accounts;
};

static const QUrl api(u"https://api.bitbucket.org"_s);
static const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0, 0, 7), Qt::UTC);

static Account ada()
{
    return {api,      u"{ada}"_s, u"key"_s,      u"http://localhost:34107/callback"_s,
            u"Ada"_s, u"ada"_s,   u"ada-user"_s, {u"account"_s, u"repository:write"_s},
            noon};
}

void TestAccounts::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    auto database = store::Database::open(m_place->filePath(u"x.sqlite"_s));
    QVERIFY(database.has_value());
    m_database = std::move(*database);
    m_accounts = std::make_unique<store::Accounts>(*m_database);
}

void TestAccounts::cleanup()
{
    m_accounts.reset();
    m_database.reset();
    m_place.reset();
}

void TestAccounts::givesBackWhatWasSaved_data()
{
    QTest::addColumn<Account>("account");
    QTest::newRow("usual") << ada();
    Account account = ada();
    account.displayName = u"Ädä \"O'Neill\" 概要 🚀"_s;
    account.nickname = u"a\nb"_s;
    account.consumerKey = u"k+/=%&"_s;
    QTest::newRow("Unicode") << account;
    account = ada();
    for (QString *text :
         {&account.displayName, &account.nickname, &account.username, &account.callbackUrl})
        *text = u""_s;
    account.scopes.clear();
    QTest::newRow("empty") << account;
    for (QString *text :
         {&account.displayName, &account.nickname, &account.username, &account.callbackUrl})
        *text = QString();
    QTest::newRow("null") << account; // what a reply without these fields becomes
    account = ada();
    account.refreshedAt = noon.addDays(1);
    QTest::newRow("refreshed") << account;
    account.apiUrl = QUrl(u"http://[::1]:1234"_s);
    QTest::newRow("other server") << account;
}

void TestAccounts::givesBackWhatWasSaved()
{
    QFETCH(Account, account);
    const Result<> saved = m_accounts->save(account);
    QVERIFY2(saved.has_value(), saved ? "" : qPrintable(saved.error().detail));
    const auto all = m_accounts->all(account.apiUrl);
    QCOMPARE(all->size(), 1);
    const Account &read = all->first();
    QVERIFY(read.isSame(account));
    QCOMPARE(read.callbackUrl, account.callbackUrl);
    QCOMPARE(read.displayName, account.displayName);
    QCOMPARE(read.nickname, account.nickname);
    QCOMPARE(read.username, account.username);
    QCOMPARE(read.scopes, account.scopes);
    QCOMPARE(read.signedInAt, account.signedInAt);
    QCOMPARE(read.signedInAt.timeSpec(), Qt::UTC);
    QCOMPARE(read.refreshedAt, account.refreshedAt);
}

void TestAccounts::keepsServersApart()
{
    Account other = ada();
    other.apiUrl = QUrl(u"http://localhost:8080"_s);
    QVERIFY(m_accounts->save(ada()).has_value());
    QVERIFY(m_accounts->save(other).has_value());
    QCOMPARE(m_accounts->all(api)->size(), 1);
    QCOMPARE(m_accounts->all(other.apiUrl)->size(), 1);
    QVERIFY(m_accounts->all(QUrl(u"http://localhost:8081"_s))->isEmpty());
}

void TestAccounts::sortsByLastSignIn()
{
    for (int i = 0; i < 3; ++i) {
        Account account = ada();
        account.userUuid = u"{%1}"_s.arg(i);
        account.signedInAt = noon.addSecs(i == 1 ? 100 : i);
        QVERIFY(m_accounts->save(account).has_value());
    }
    QStringList order;
    const auto all = m_accounts->all(api);
    for (const Account &account : *all)
        order.append(account.userUuid);
    QCOMPARE(order, QStringList({u"{1}"_s, u"{2}"_s, u"{0}"_s}));
}

void TestAccounts::replacesTheSameAccount()
{
    QVERIFY(m_accounts->save(ada()).has_value());
    Account renamed = ada();
    renamed.displayName = u"Countess"_s;
    QVERIFY(m_accounts->save(renamed).has_value());
    Account viaOtherConsumer = ada();
    viaOtherConsumer.consumerKey = u"other"_s;
    QVERIFY(!viaOtherConsumer.isSame(renamed));
    QVERIFY(m_accounts->save(viaOtherConsumer).has_value());
    const auto all = m_accounts->all(api);
    QCOMPARE(all->size(), 2);
    for (const Account &account : *all)
        QCOMPARE(account.displayName, account.consumerKey == u"key"_s ? u"Countess"_s : u"Ada"_s);
}

void TestAccounts::removesOneOnly()
{
    Account bob = ada();
    bob.userUuid = u"{bob}"_s;
    QVERIFY(m_accounts->save(ada()).has_value());
    QVERIFY(m_accounts->save(bob).has_value());
    QVERIFY(m_accounts->remove(ada()).has_value());
    QVERIFY(m_accounts->remove(ada()).has_value()); // gone already: fine
    QCOMPARE(m_accounts->all(api)->size(), 1);
    QCOMPARE(m_accounts->all(api)->first().userUuid, u"{bob}"_s);
}

void TestAccounts::notesRefreshes()
{
    Account bob = ada();
    bob.userUuid = u"{bob}"_s;
    QVERIFY(m_accounts->save(ada()).has_value());
    QVERIFY(m_accounts->save(bob).has_value());
    Account renewed = ada();
    renewed.displayName = u"not this one's matter"_s;
    renewed.refreshedAt = noon.addSecs(7200);
    renewed.scopes = QStringList{u"account"_s};
    QVERIFY(m_accounts->noteRefresh(renewed).has_value());
    const auto all = m_accounts->all(api);
    for (const Account &account : *all) {
        const bool isRenewed = account.isSame(renewed);
        QCOMPARE(account.refreshedAt, isRenewed ? noon.addSecs(7200) : QDateTime());
        QCOMPARE(account.scopes, isRenewed ? renewed.scopes : bob.scopes);
        QCOMPARE(account.displayName, u"Ada"_s);
    }
    // Signed out while its token was being renewed: it stays out.
    QVERIFY(m_accounts->remove(ada()).has_value());
    QVERIFY(m_accounts->noteRefresh(renewed).has_value());
    QCOMPARE(m_accounts->all(api)->size(), 1);
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
