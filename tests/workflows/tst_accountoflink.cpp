// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/office.h"
#include "workflows/session.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;

// Whose credentials a push of a linked app is sent with.
class TestAccountOfLink final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void isTheOneThatLinked();
    void isNobodyWithAnotherConsumer();
    void isNobodyOfAnotherServer();

private:
    void save(const QUrl &server, const QString &nickname);

    const QUrl m_here{u"http://127.0.0.1:7990/2.0"_s};
    const QUrl m_elsewhere{u"http://127.0.0.1:7991/2.0"_s};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<journeys::Office> m_office;
    store::Link m_link;
};

void TestAccountOfLink::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto office = journeys::Office::open({m_here, m_here}, m_folder->filePath(u"profile"_s), {});
    QVERIFY(office);
    m_office = std::move(*office);
    save(m_here, u"ada"_s);
    m_link.apiUrl = m_here;
    m_link.userUuid = u"{ada}"_s;
    m_link.consumerKey = u"key"_s;
}

void TestAccountOfLink::cleanup()
{
    m_office.reset();
    m_folder.reset();
}

void TestAccountOfLink::save(const QUrl &server, const QString &nickname)
{
    store::Account account;
    account.apiUrl = server;
    account.userUuid = u"{ada}"_s;
    account.consumerKey = u"key"_s;
    account.nickname = nickname;
    account.signedInAt = QDateTime::currentDateTimeUtc();
    QVERIFY(m_office->services.accounts.save(account));
}

void TestAccountOfLink::isTheOneThatLinked()
{
    const auto found = workflows::accountOf(m_office->services, m_link);
    QVERIFY(found);
    QCOMPARE(found->nickname, u"ada"_s);
}

void TestAccountOfLink::isNobodyWithAnotherConsumer()
{
    m_link.consumerKey = u"other"_s;
    const auto found = workflows::accountOf(m_office->services, m_link);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::SignInNeeded);
}

// The session would send the tokens of that account to the server that the program talks to now.
void TestAccountOfLink::isNobodyOfAnotherServer()
{
    save(m_elsewhere, u"ada-elsewhere"_s);
    m_link.apiUrl = m_elsewhere;
    const auto found = workflows::accountOf(m_office->services, m_link);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::SignInNeeded);
}

QTEST_GUILESS_MAIN(TestAccountOfLink)
#include "tst_accountoflink.moc"
