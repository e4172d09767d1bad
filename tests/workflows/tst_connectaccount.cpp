// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/connectaccount.h"

#include "auth/callbackrequest.h"
#include "journeys/office.h"
#include "store/database.h"
#include "testing/freeport.h"
#include "testing/recordingsecretstore.h"
#include "testing/standinserver.h"
#include "workflows/signout.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace windlass;
using testing::Answer;
using workflows::ConnectAccount;

//! A sign-in that is cancelled at the last moments: it leaves nothing behind.
class TestConnectAccount final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void signsIn();
    void cancelsBeforeTheTokensAreTold();
    void cancelsWhileAskingWhoItIs();
    void sendsTokensBackBeforeItEnds_data();
    void sendsTokensBackBeforeItEnds();
    void cancelsWhileStoring_data();
    void cancelsWhileStoring();
    void takesBackWhatCannotBeStored();
    void leavesAnEarlierSignInAlone();
    void leavesTheSecretOfOthersAlone();
    void takesBackAtOnce();
    void leavesASecondTryAlone();
    void leavesWhoHasSignedInMeanwhileAlone();
    void keepsTheSecretWhenOthersSignOut();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void start();
    //! Up to where the first secret is stored and the second one is on its way.
    [[nodiscard]] bool startAndStoreOne();
    void verifySignedIn() const;
    [[nodiscard]] store::Account ada() const;
    [[nodiscard]] bool signInBefore(const QString &userUuid);
    [[nodiscard]] QStringList users() const;
    [[nodiscard]] QStringList revoked() const;
    [[nodiscard]] ErrorKind failure() const
    {
        return m_connect->result() ? ErrorKind::Internal : m_connect->result().error().kind;
    }

    const auth::AccountId m_id{u"{ada}"_s, u"key"_s};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<testing::StandInServer> m_server;
    std::unique_ptr<testing::RecordingSecretStore> m_keychain;
    std::unique_ptr<auth::SwitchableSecretStore> m_secrets;
    std::unique_ptr<journeys::Office> m_office;
    std::unique_ptr<workflows::Services> m_services;
    std::unique_ptr<ConnectAccount> m_connect;
    bool m_isFinished = false;
    bool m_cancelsAtTokens = false; //!< once they are read, before anybody hears of it
};

void TestConnectAccount::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<testing::StandInServer>();
    m_server->script = {{.body = R"({"access_token":"a1","refresh_token":"r1"})"},
                        {.body = R"({"uuid":"{ada}","display_name":"Ada","nickname":"ada"})"}};
    m_server->answer = {.body = "{}"};
    auto office = journeys::Office::open({m_server->url(), m_server->url()},
                                         m_folder->filePath(u"profile"_s), {});
    QVERIFY(office);
    m_office = std::move(*office);
    m_keychain = std::make_unique<testing::RecordingSecretStore>();
    m_secrets = std::make_unique<auth::SwitchableSecretStore>(m_keychain.get());
    const workflows::Services &known = m_office->services;
    m_services = std::unique_ptr<workflows::Services>(
        new workflows::Services{known.addresses, known.profile, *m_secrets, known.keychain,
                                known.accounts, known.apps, known.journal, known.keptFindings,
                                known.lists, known.activity, known.people, known.gitThreads});
    m_services->policy = known.policy;
}

void TestConnectAccount::cleanup()
{
    m_connect.reset();
    m_services.reset();
    m_office.reset();
    m_secrets.reset();
    m_keychain.reset();
    m_server.reset();
    m_folder.reset();
}

//! Up to where the browser has brought the code.
void TestConnectAccount::start()
{
    const QString callback = u"http://localhost:%1/callback"_s.arg(testing::freePort());
    m_isFinished = false;
    m_connect = std::make_unique<ConnectAccount>(
        *m_services, m_office->sessions,
        workflows::ConsumerEntry{m_id.consumerKey, u"secret"_s, callback});
    connect(m_connect.get(), &ConnectAccount::finished, this, [this] { m_isFinished = true; });
    connect(m_connect.get(), &ConnectAccount::browserNeeded, this,
            [this, callback](const QUrl &page) {
                const QString state = QUrlQuery(page).queryItemValue(u"state"_s);
                m_connect->takeCallback(u"%1?code=c1&state=%2"_s.arg(callback, state));
            });
    m_connect->start();
}

bool TestConnectAccount::startAndStoreOne()
{
    const auto isHeld = [this] { return m_keychain->held() == 1; };
    m_keychain->holdsWrites = true;
    start();
    const bool isFirstHeld = QTest::qWaitFor(isHeld);
    m_keychain->release();
    return isFirstHeld && QTest::qWaitFor(isHeld);
}

//! As the only one, with nothing given back.
void TestConnectAccount::verifySignedIn() const
{
    QVERIFY(m_connect->result());
    QCOMPARE(users(), QStringList{m_id.userUuid});
    QCOMPARE(m_keychain->secrets.value(m_id.consumerSecretKey()), u"secret"_s);
    QCOMPARE(m_keychain->secrets.value(m_id.refreshTokenKey()), u"r1"_s);
    QCOMPARE(revoked(), QStringList());
}

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

store::Account TestConnectAccount::ada() const
{
    store::Account account;
    account.apiUrl = m_server->url();
    account.userUuid = m_id.userUuid;
    account.consumerKey = m_id.consumerKey;
    account.signedInAt = QDateTime::currentDateTimeUtc();
    return account;
}

bool TestConnectAccount::signInBefore(const QString &userUuid)
{
    store::Account account = ada();
    account.userUuid = userUuid;
    const auth::AccountId id{userUuid, m_id.consumerKey};
    m_keychain->secrets.insert(id.consumerSecretKey(), u"secret"_s);
    m_keychain->secrets.insert(id.refreshTokenKey(), u"before"_s);
    return m_services->accounts.save(account).has_value();
}

QStringList TestConnectAccount::users() const
{
    QStringList users;
    for (const store::Account &account :
         m_services->accounts.all(m_server->url()).value_or(QList<store::Account>()))
        users.append(account.userUuid);
    return users;
}

QStringList TestConnectAccount::revoked() const
{
    QStringList tokens;
    for (const testing::SeenRequest &seen : std::as_const(m_server->seen)) {
        if (seen.target == "/site/oauth2/revoke")
            tokens.append(auth::parseQuery(seen.body).value_or(auth::Parameters())[u"token"_s]);
    }
    return tokens;
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

//! What was written by then is as good as what was there.
void TestConnectAccount::leavesAnEarlierSignInAlone()
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

void TestConnectAccount::leavesTheSecretOfOthersAlone()
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

//! The keychain is slow: the secrets of the first try are taken back while the second one stores
//! its own.
void TestConnectAccount::leavesASecondTryAlone()
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
void TestConnectAccount::leavesWhoHasSignedInMeanwhileAlone()
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

void TestConnectAccount::keepsTheSecretWhenOthersSignOut()
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

QTEST_GUILESS_MAIN(TestConnectAccount)
#include "tst_connectaccount.moc"
