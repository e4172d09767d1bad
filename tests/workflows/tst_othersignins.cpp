// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/signintest.h"
#include "workflows/signout.h"

using namespace Qt::StringLiterals;
using namespace windlass;
using workflows::ConnectAccount;

//! A sign-in beside others, earlier ones and such that come meanwhile: neither takes away what
//! the other one has stored.
class TestOtherSignIns final : public testing::SignInTest
{
    Q_OBJECT
private Q_SLOTS:
    void leavesAnEarlierSignInAlone();
    void leavesTheSecretOfOthersAlone();
    void leavesASecondTryAlone();
    void leavesWhoHasSignedInMeanwhileAlone();
    void keepsTheSecretWhenOthersSignOut();

private:
    void verifySignedIn() const;
    [[nodiscard]] store::Account ada() const;
    [[nodiscard]] bool signInBefore(const QString &userUuid);
};

//! As the only one, with nothing given back.
void TestOtherSignIns::verifySignedIn() const
{
    QVERIFY(m_connect->result());
    QCOMPARE(users(), QStringList{m_id.userUuid});
    QCOMPARE(m_keychain->secrets.value(m_id.consumerSecretKey()), u"secret"_s);
    QCOMPARE(m_keychain->secrets.value(m_id.refreshTokenKey()), u"r1"_s);
    QCOMPARE(revoked(), QStringList());
}

store::Account TestOtherSignIns::ada() const
{
    store::Account account;
    account.apiUrl = m_server->url();
    account.userUuid = m_id.userUuid;
    account.consumerKey = m_id.consumerKey;
    account.signedInAt = QDateTime::currentDateTimeUtc();
    return account;
}

bool TestOtherSignIns::signInBefore(const QString &userUuid)
{
    store::Account account = ada();
    account.userUuid = userUuid;
    const auth::AccountId id{userUuid, m_id.consumerKey};
    m_keychain->secrets.insert(id.consumerSecretKey(), u"secret"_s);
    m_keychain->secrets.insert(id.refreshTokenKey(), u"before"_s);
    return m_services->accounts.save(account).has_value();
}

//! What was written by then is as good as what was there.
void TestOtherSignIns::leavesAnEarlierSignInAlone()
{
    QVERIFY(signInBefore(m_id.userUuid));
    QVERIFY(startAndStoreOne());
    m_connect->cancel();
    m_keychain->release();
    QTRY_COMPARE(m_keychain->secrets.value(m_id.refreshTokenKey()), u"r1"_s);
    QCOMPARE(failure(), ErrorKind::Cancelled);
    QTest::qWait(50); // what it could still take back
    QCOMPARE(m_keychain->secrets.value(m_id.refreshTokenKey()), u"r1"_s);
    QCOMPARE(m_keychain->secrets.value(m_id.consumerSecretKey()), u"secret"_s);
    QCOMPARE(users(), QStringList{m_id.userUuid});
    QCOMPARE(revoked(), QStringList());
}

void TestOtherSignIns::leavesTheSecretOfOthersAlone()
{
    QVERIFY(signInBefore(u"{eve}"_s));
    QVERIFY(startAndStoreOne());
    m_connect->cancel();
    m_keychain->release();
    QTRY_COMPARE(revoked(), QStringList{u"r1"_s});
    QTRY_VERIFY(!m_keychain->secrets.contains(m_id.refreshTokenKey()));
    QCOMPARE(m_keychain->secrets.value(m_id.consumerSecretKey()), u"secret"_s);
    const auth::AccountId eve{u"{eve}"_s, m_id.consumerKey};
    QCOMPARE(m_keychain->secrets.value(eve.refreshTokenKey()), u"before"_s);
    QCOMPARE(users(), QStringList{u"{eve}"_s});
}

//! The keychain is slow: the secrets of the first try are taken back while the second one stores
//! its own.
void TestOtherSignIns::leavesASecondTryAlone()
{
    m_server->script += m_server->script;
    m_keychain->holdsWrites = m_keychain->holdsRemovals = true;
    start();
    QTRY_COMPARE(m_keychain->held(), 1);
    m_connect->cancel();
    const std::unique_ptr<ConnectAccount> first = std::move(m_connect);
    start();
    QTRY_COMPARE(m_keychain->held(), 2);
    const auto goOn = [this] {
        m_keychain->release();
        return m_isFinished && m_keychain->held() == 0;
    };
    QVERIFY(QTest::qWaitFor(goOn));
    QVERIFY(!QTest::qWaitFor([&goOn] { return !goOn(); }, 50)); // what may still come
    verifySignedIn();
}

//! Likewise, but the second one is done before the keychain says that the first token is gone.
void TestOtherSignIns::leavesWhoHasSignedInMeanwhileAlone()
{
    m_server->script += m_server->script;
    m_keychain->holdsWrites = m_keychain->holdsRemovals = true;
    start();
    QTRY_COMPARE(m_keychain->held(), 1);
    m_connect->cancel();
    const std::unique_ptr<ConnectAccount> first = std::move(m_connect);
    m_keychain->release();
    QTRY_COMPARE(m_keychain->held(), 1); // the removal
    m_keychain->holdsWrites = false;
    start();
    QTRY_VERIFY(m_isFinished);
    QVERIFY(m_connect->result());
    m_keychain->holdsRemovals = false;
    m_keychain->release();
    QTest::qWait(50); // what it could still take back
    verifySignedIn();
}

void TestOtherSignIns::keepsTheSecretWhenOthersSignOut()
{
    QVERIFY(signInBefore(u"{eve}"_s));
    QVERIFY(startAndStoreOne());
    store::Account eve = ada();
    eve.userUuid = u"{eve}"_s;
    QVERIFY(journeys::awaited(workflows::signOut(*m_services, m_office->sessions, eve)));
    QCOMPARE(users(), QStringList());
    m_keychain->release();
    QTRY_VERIFY(m_isFinished);
    QVERIFY(m_connect->result());
    QCOMPARE(users(), QStringList{m_id.userUuid});
    QCOMPARE(m_keychain->secrets.value(m_id.consumerSecretKey()), u"secret"_s);
}

QTEST_GUILESS_MAIN(TestOtherSignIns)
#include "tst_othersignins.moc"
