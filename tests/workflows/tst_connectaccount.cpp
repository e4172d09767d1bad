// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/connectaccount.h"

#include "store/database.h"
#include "workflows/signintest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace windlass;
using testing::Answer;
using workflows::ConnectAccount;

//! A sign-in that is cancelled at the last moments: it leaves nothing behind.
class TestConnectAccount final : public testing::SignInTest
{
    Q_OBJECT
private Q_SLOTS:
    void signsIn();
    void cancelsBeforeTheTokensAreTold();
    void cancelsWhileAskingWhoItIs();
    void sendsTokensBackBeforeItEnds_data();
    void sendsTokensBackBeforeItEnds();
    void cancelsWhileStoring_data();
    void cancelsWhileStoring();
    void takesBackWhatCannotBeStored();
    void takesBackAtOnce();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_cancelsAtTokens = false; //!< once they are read, before anybody hears of it
};

bool TestConnectAccount::eventFilter(QObject *watched, QEvent *event)
{
    // It calls itself later to tell what has come: then it has come.
    const bool isTold = event->type() == QEvent::MetaCall
                        && watched->inherits("windlass::auth::TokenAttempt")
                        && m_server->seen.size() == 1;
    if (isTold && std::exchange(m_cancelsAtTokens, false))
        m_connect->cancel();
    return QObject::eventFilter(watched, event);
}

void TestConnectAccount::signsIn()
{
    start();
    QTRY_VERIFY(m_isFinished);
    QVERIFY2(m_connect->result(),
             qPrintable(failure() == ErrorKind::Internal ? QString()
                                                         : m_connect->result().error().message));
    QCOMPARE(users(), QStringList{m_id.userUuid});
    QCOMPARE(m_keychain->secrets.value(m_id.consumerSecretKey()), u"secret"_s);
    QCOMPARE(m_keychain->secrets.value(m_id.refreshTokenKey()), u"r1"_s);
    m_connect->cancel(); // too late: it was told
    QVERIFY(m_connect->result());
    QTest::qWait(0);
    QCOMPARE(users(), QStringList{m_id.userUuid});
    QCOMPARE(revoked(), QStringList());
}

void TestConnectAccount::cancelsBeforeTheTokensAreTold()
{
    m_cancelsAtTokens = true;
    QCoreApplication::instance()->installEventFilter(this);
    start();
    QTRY_VERIFY(m_isFinished);
    QCoreApplication::instance()->removeEventFilter(this);
    QVERIFY(!m_cancelsAtTokens);
    QCOMPARE(failure(), ErrorKind::Cancelled);
    QTRY_COMPARE(revoked(), QStringList{u"r1"_s});
    QCOMPARE(users(), QStringList());
    QVERIFY(m_keychain->secrets.isEmpty());
    QCOMPARE(m_server->seen.size(), 2); // nobody was asked who it is
}

void TestConnectAccount::cancelsWhileAskingWhoItIs()
{
    m_server->script[1].way = Answer::Way::Held;
    start();
    QTRY_COMPARE(m_server->seen.size(), 2);
    m_connect->cancel();
    QTRY_COMPARE(revoked(), QStringList{u"r1"_s});
    m_server->answerHeld({.body = R"({"uuid":"{ada}","display_name":"Ada"})"});
    QTRY_VERIFY(m_isFinished);
    QCOMPARE(failure(), ErrorKind::Cancelled);
    QTest::qWait(50); // what it could still do with the answer
    QCOMPARE(users(), QStringList());
    QVERIFY(m_keychain->secrets.isEmpty());
    QCOMPARE(revoked().size(), 1);
}

void TestConnectAccount::sendsTokensBackBeforeItEnds_data()
{
    QTest::addColumn<Answer>("whoItIs");
    QTest::addColumn<bool>("isCancelled");
    QTest::addColumn<ErrorKind>("failure");
    QTest::newRow("cancelled") << Answer{.way = Answer::Way::Held} << true << ErrorKind::Cancelled;
    QTest::newRow("nobody knows who") << Answer{.body = "?"} << false << ErrorKind::UnreadableReply;
}

//! Whoever hears of the end may end the program.
void TestConnectAccount::sendsTokensBackBeforeItEnds()
{
    QFETCH(Answer, whoItIs);
    QFETCH(bool, isCancelled);
    QFETCH(ErrorKind, failure);
    m_server->script[1] = whoItIs;
    QStringList revokedAtEnd;
    start();
    connect(m_connect.get(), &ConnectAccount::finished, this,
            [this, &revokedAtEnd] { revokedAtEnd = revoked(); });
    QTRY_VERIFY(m_server->seen.size() >= 2);
    if (isCancelled)
        m_connect->cancel();
    QTRY_VERIFY(m_isFinished);
    QCOMPARE(this->failure(), failure);
    QCOMPARE(revokedAtEnd, QStringList{u"r1"_s});
}

void TestConnectAccount::cancelsWhileStoring_data()
{
    QTest::addColumn<int>("stored");  // secrets, before it is cancelled
    QTest::addColumn<bool>("isGone"); // whoever waited for it
    QTest::addColumn<bool>("isMute"); // the keychain, until that has ended
    QTest::newRow("before the first") << 0 << false << false;
    QTest::newRow("before the second") << 1 << false << false;
    QTest::newRow("before the first, and goes") << 0 << true << false;
    QTest::newRow("before the second, and goes") << 1 << true << false;
    QTest::newRow("while the keychain is mute") << 1 << false << true;
}

void TestConnectAccount::cancelsWhileStoring()
{
    QFETCH(int, stored);
    QFETCH(bool, isGone);
    QFETCH(bool, isMute);
    m_keychain->holdsWrites = true;
    start();
    for (int i = 0; i < stored; ++i) {
        QTRY_COMPARE(m_keychain->held(), 1);
        m_keychain->release();
    }
    QTRY_COMPARE(m_keychain->held(), 1);
    m_connect->cancel();
    if (isGone)
        m_connect.reset();
    if (isMute)
        QTRY_VERIFY(m_isFinished);
    m_keychain->release();
    if (isGone || isMute)
        QTRY_COMPARE(revoked(), QStringList{u"r1"_s});
    else
        QTRY_VERIFY(m_isFinished); // then all has been taken back
    QVERIFY(isGone || failure() == ErrorKind::Cancelled);
    QCOMPARE(revoked(), QStringList{u"r1"_s});
    QVERIFY(m_keychain->secrets.isEmpty());
    QCOMPARE(users(), QStringList());
    QCOMPARE(m_keychain->held(), 0);
}

void TestConnectAccount::takesBackWhatCannotBeStored()
{
    QVERIFY(startAndStoreOne());
    m_keychain->writeError = Error{ErrorKind::KeychainLocked, u"Unlock it."_s};
    m_keychain->release();
    QTRY_VERIFY(m_isFinished);
    QCOMPARE(failure(), ErrorKind::KeychainLocked);
    QCOMPARE(revoked(), QStringList{u"r1"_s});
    QVERIFY(m_keychain->secrets.isEmpty());
    QCOMPARE(users(), QStringList());
}

//! Where secrets are kept in memory, each step is done when it is asked for.
void TestConnectAccount::takesBackAtOnce()
{
    m_secrets->keepUntilQuit();
    auto database = store::Database::open(m_services->profile.databaseFile());
    QVERIFY(database);
    QVERIFY((*database)->run(u"CREATE TRIGGER full BEFORE INSERT ON accounts"
                             " BEGIN SELECT RAISE(FAIL, 'disk is full'); END"_s));
    start();
    QTRY_VERIFY(m_isFinished);
    QCOMPARE(failure(), ErrorKind::Storage);
    QCOMPARE(revoked(), QStringList{u"r1"_s});
    for (const QString &key : {m_id.consumerSecretKey(), m_id.refreshTokenKey()}) {
        const auto left = journeys::awaited(m_secrets->read(key));
        QVERIFY(left && !*left);
    }
}

QTEST_GUILESS_MAIN(TestConnectAccount)
#include "tst_connectaccount.moc"
