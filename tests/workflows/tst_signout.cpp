// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/signout.h"

#include "auth/callbackrequest.h"
#include "journeys/office.h"
#include "testing/fakeclock.h"
#include "testing/standinserver.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using journeys::awaited;
using testing::Answer;

// Signing out, above all while the tokens are being renewed.
class TestSignOut final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void forgetsAndRevokes();
    void waitsForARenewal();
    void waitsForAnotherProcess();
    void goesOnWithoutTheLock();

private:
    QString stored();
    //! What the server was asked to revoke.
    QStringList revoked() const;
    bool isRenewing() const { return m_server->seen.size() == 1; }
    Result<> signedOut();

    const auth::AccountId m_id{u"{ada}"_s, u"key"_s};
    const Answer m_tokens{.body = R"({"access_token":"a1","refresh_token":"r2"})"};
    testing::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<testing::StandInServer> m_server;
    std::unique_ptr<journeys::Office> m_office;
    store::Account m_ada;
};

void TestSignOut::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<testing::StandInServer>();
    workflows::ServerPatience patience;
    patience.clocks = m_clock.clocks();
    auto office = journeys::Office::open({m_server->url(), m_server->url()},
                                         m_folder->filePath(u"profile"_s), patience);
    QVERIFY(office);
    m_office = std::move(*office);
    m_ada.apiUrl = m_server->url();
    m_ada.userUuid = m_id.userUuid;
    m_ada.consumerKey = m_id.consumerKey;
    m_ada.signedInAt = m_clock.now();
    QVERIFY(m_office->services.accounts.save(m_ada));
    QVERIFY(awaited(m_office->secrets.write(m_id.refreshTokenKey(), u"r1"_s)));
    QVERIFY(awaited(m_office->secrets.write(m_id.consumerSecretKey(), u"secret"_s)));
}

void TestSignOut::cleanup()
{
    m_office.reset();
    m_server.reset();
    m_folder.reset();
}

QString TestSignOut::stored()
{
    return awaited(m_office->secrets.read(m_id.refreshTokenKey()))
        .value_or(std::nullopt)
        .value_or(QString());
}

QStringList TestSignOut::revoked() const
{
    QStringList tokens;
    for (const testing::SeenRequest &seen : std::as_const(m_server->seen)) {
        if (seen.target == "/site/oauth2/revoke")
            tokens.append(auth::parseQuery(seen.body).value_or(auth::Parameters())[u"token"_s]);
    }
    return tokens;
}

Result<> TestSignOut::signedOut()
{
    return awaited(workflows::signOut(m_office->services, m_office->sessions, m_ada));
}

void TestSignOut::forgetsAndRevokes()
{
    QVERIFY(signedOut());
    QCOMPARE(stored(), QString());
    QCOMPARE(revoked(), QStringList{u"r1"_s});
    QVERIFY(workflows::allAccounts(m_office->services)->isEmpty());
    QLockFile lock(m_office->services.profile.lockFile(m_id.refreshTokenKey()));
    QVERIFY(lock.tryLock(0)); // free for the next sign-in
}

void TestSignOut::waitsForARenewal()
{
    m_server->script = {{.way = Answer::Way::Held}};
    const auto session = m_office->sessions.open(m_ada);
    const auto token = session->tokens().ensureValid(0s);
    QTRY_VERIFY(isRenewing());
    const auto gone = workflows::signOut(m_office->services, m_office->sessions, m_ada);
    QVERIFY(!QTest::qWaitFor([&] { return gone.isFinished(); }, 200));
    QCOMPARE(stored(), u"r1"_s);
    m_server->answerHeld(m_tokens);
    QVERIFY(awaited(gone));
    QTRY_VERIFY(token.isFinished());
    QCOMPARE(stored(), QString());
    QCOMPARE(revoked(), QStringList{u"r2"_s}); // the newest
    QVERIFY(workflows::allAccounts(m_office->services)->isEmpty());
}

void TestSignOut::waitsForAnotherProcess()
{
    QLockFile lock(m_office->services.profile.lockFile(m_id.refreshTokenKey()));
    QVERIFY(lock.tryLock(0));
    const auto gone = workflows::signOut(m_office->services, m_office->sessions, m_ada);
    QVERIFY(!QTest::qWaitFor([&] { return gone.isFinished(); }, 200));
    QVERIFY(awaited(m_office->secrets.write(m_id.refreshTokenKey(), u"r2"_s)));
    lock.unlock();
    QVERIFY(awaited(gone));
    QCOMPARE(stored(), QString());
    QCOMPARE(revoked(), QStringList{u"r2"_s});
}

void TestSignOut::goesOnWithoutTheLock()
{
    m_server->script = {{.way = Answer::Way::Held}};
    const auto session = m_office->sessions.open(m_ada);
    const auto token = session->tokens().ensureValid(0s);
    QTRY_VERIFY(isRenewing());
    const auto gone = workflows::signOut(m_office->services, m_office->sessions, m_ada);
    QVERIFY(!QTest::qWaitFor([&] { return gone.isFinished(); }, 200));
    m_clock.advance(11s); // the server may need a minute
    QVERIFY(awaited(gone));
    QCOMPARE(stored(), QString());
    QCOMPARE(revoked(), QStringList{u"r1"_s});
    m_server->answerHeld(m_tokens);
    QTRY_VERIFY(token.isFinished());
    QVERIFY(!token.result());
    QCOMPARE(token.result().error().kind, ErrorKind::SignInNeeded);
    QCOMPARE(stored(), QString()); // what came too late was not kept
}

QTEST_GUILESS_MAIN(TestSignOut)
#include "tst_signout.moc"
