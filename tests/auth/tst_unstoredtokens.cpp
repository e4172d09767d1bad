// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/keeperbench.h"
#include "auth/switchablesecretstore.h"

#include <QLockFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using namespace windlass::auth;
using testing::KeeperBench;
using Way = testing::Answer::Way;

// New tokens that the store does not take, or that come for an account which is no longer there.
class TestUnstoredTokens final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void storesLaterWhatCouldNotBeStored();
    void storesLaterInMemory();
    void triesToStoreAsOftenAsItTakes();
    void keepsThemOverAReadThatFails();
    void renewsWhatGrewOldUnstored_data();
    void renewsWhatGrewOldUnstored();
    void dropsThemForAnotherSignIn();
    void dropsThemAfterASignOut();
    void storesNothingAfterASignOut();
    void leavesANewSignInAlone();
    void storesThemAtTheEnd();
    void storesAtTheEndWhatIsOnItsWay();
    void asksForNoneAtTheEnd();

private:
    static Result<AccessToken> tokenOf(TokenKeeper &keeper, std::chrono::seconds lifetime = 0s);
    QString valueOf(std::chrono::seconds lifetime = 0s);
    ErrorKind failureOf(TokenKeeper &keeper);

    const Error m_locked{ErrorKind::KeychainLocked, u"Unlock it."_s};
    std::unique_ptr<KeeperBench> m_bench;
};

void TestUnstoredTokens::init()
{
    m_bench = std::make_unique<KeeperBench>();
    m_bench->server.script = {KeeperBench::tokens("a1", "r2"), KeeperBench::tokens("a2", "r3")};
    m_bench->server.answer = {400, "application/json", R"({"error":"invalid_grant"})"};
}

Result<AccessToken> TestUnstoredTokens::tokenOf(TokenKeeper &keeper, std::chrono::seconds lifetime)
{
    const auto token = keeper.ensureValid(lifetime);
    if (!QTest::qWaitFor([&] { return token.isFinished(); }))
        return fail(ErrorKind::Internal, u"Nothing came."_s);
    return token.result();
}

//! The value of the access token, or nothing.
QString TestUnstoredTokens::valueOf(std::chrono::seconds lifetime)
{
    return tokenOf(*m_bench->keeper, lifetime).value_or(AccessToken()).value;
}

ErrorKind TestUnstoredTokens::failureOf(TokenKeeper &keeper)
{
    const Result<AccessToken> token = tokenOf(keeper);
    return token ? ErrorKind::Internal : token.error().kind;
}

void TestUnstoredTokens::storesLaterWhatCouldNotBeStored()
{
    m_bench->store.writeError = m_locked;
    QCOMPARE(failureOf(*m_bench->keeper), ErrorKind::KeychainLocked);
    QCOMPARE(m_bench->storedToken(), u"r1"_s);
    m_bench->store.writeError.reset(); // unlocked
    QCOMPARE(valueOf(), u"a1"_s);
    QCOMPARE(m_bench->storedToken(), u"r2"_s);
    QCOMPARE(m_bench->server.seen.size(), 1); // the old one was not sent again
    m_bench->clock.advance(3h);
    QCOMPARE(valueOf(), u"a2"_s);
    QCOMPARE(m_bench->sentToken(1), u"r2"_s);
}

void TestUnstoredTokens::storesLaterInMemory()
{
    SwitchableSecretStore store(&m_bench->store);
    TokenKeeper keeper({QUrl(u"https://authorize.invalid"_s), m_bench->server.url(u"/token"_s)},
                       m_bench->account, store, m_bench->lockFile(), m_bench->clock.clocks());
    m_bench->store.writeError = m_locked;
    QCOMPARE(failureOf(keeper), ErrorKind::KeychainLocked);
    store.keepUntilQuit();
    const Result<AccessToken> token = tokenOf(keeper);
    QVERIFY2(token, qPrintable(token ? QString() : token.error().message));
    QCOMPARE(token->value, u"a1"_s);
    QCOMPARE(m_bench->server.seen.size(), 1);
    const auto kept = store.read(m_bench->account.refreshTokenKey());
    QTRY_VERIFY(kept.isFinished());
    QCOMPARE(kept.result().value(), std::optional(u"r2"_s));
}

void TestUnstoredTokens::triesToStoreAsOftenAsItTakes()
{
    m_bench->store.writeError = m_locked;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(failureOf(*m_bench->keeper), ErrorKind::KeychainLocked);
    m_bench->store.writeError.reset();
    QCOMPARE(valueOf(), u"a1"_s);
    QCOMPARE(m_bench->storedToken(), u"r2"_s);
    QCOMPARE(m_bench->server.seen.size(), 1);
}

void TestUnstoredTokens::keepsThemOverAReadThatFails()
{
    m_bench->store.writeError = m_locked;
    QCOMPARE(failureOf(*m_bench->keeper), ErrorKind::KeychainLocked);
    m_bench->store.readError = m_locked;
    QCOMPARE(failureOf(*m_bench->keeper), ErrorKind::KeychainLocked);
    m_bench->store.readError.reset();
    m_bench->store.writeError.reset();
    QCOMPARE(valueOf(), u"a1"_s);
    QCOMPARE(m_bench->storedToken(), u"r2"_s);
}

void TestUnstoredTokens::renewsWhatGrewOldUnstored_data()
{
    QTest::addColumn<std::chrono::seconds>("age");
    QTest::addColumn<std::chrono::seconds>("needed");
    QTest::addColumn<QString>("value");
    QTest::newRow("good") << std::chrono::seconds(6600s) << std::chrono::seconds(0s) << u"a1"_s;
    QTest::newRow("too short") << std::chrono::seconds(6601s) << std::chrono::seconds(600s)
                               << u"a2"_s;
    QTest::newRow("expired") << std::chrono::seconds(7200s) << std::chrono::seconds(0s) << u"a2"_s;
}

void TestUnstoredTokens::renewsWhatGrewOldUnstored()
{
    QFETCH(std::chrono::seconds, age);
    QFETCH(std::chrono::seconds, needed);
    QFETCH(QString, value);
    m_bench->store.writeError = m_locked;
    QCOMPARE(failureOf(*m_bench->keeper), ErrorKind::KeychainLocked);
    m_bench->store.writeError.reset();
    m_bench->clock.advance(age);
    QCOMPARE(valueOf(needed), value);
    if (value == "a1"_L1)
        return;
    QCOMPARE(m_bench->sentToken(1), u"r2"_s);
    QCOMPARE(m_bench->storedToken(), u"r3"_s);
}

void TestUnstoredTokens::dropsThemForAnotherSignIn()
{
    m_bench->store.writeError = m_locked;
    QCOMPARE(failureOf(*m_bench->keeper), ErrorKind::KeychainLocked);
    m_bench->store.writeError.reset();
    m_bench->store.secrets[m_bench->account.refreshTokenKey()] = u"of the new sign-in"_s;
    QCOMPARE(valueOf(), u"a2"_s);
    QCOMPARE(m_bench->sentToken(1), u"of the new sign-in"_s);
    QCOMPARE(m_bench->storedToken(), u"r3"_s);
}

void TestUnstoredTokens::dropsThemAfterASignOut()
{
    const QString key = m_bench->account.refreshTokenKey();
    m_bench->store.writeError = m_locked;
    QCOMPARE(failureOf(*m_bench->keeper), ErrorKind::KeychainLocked);
    m_bench->store.writeError.reset();
    m_bench->store.secrets.remove(key);
    QCOMPARE(failureOf(*m_bench->keeper), ErrorKind::SignInNeeded);
    QVERIFY(!m_bench->store.secrets.contains(key));
    m_bench->store.secrets[key] = u"r1"_s; // not even if the same came back
    QCOMPARE(valueOf(), u"a2"_s);
    QCOMPARE(m_bench->sentToken(1), u"r1"_s);
}

void TestUnstoredTokens::storesNothingAfterASignOut()
{
    m_bench->server.script.first().way = Way::Held;
    const auto token = m_bench->keeper->ensureValid(0s);
    QTRY_COMPARE(m_bench->server.seen.size(), 1);
    m_bench->store.secrets.clear(); // by a sign-out that did not wait any longer
    m_bench->server.answerHeld(KeeperBench::tokens("a1", "r2"));
    QTRY_VERIFY(token.isFinished());
    QCOMPARE(token.result().error().kind, ErrorKind::SignInNeeded);
    QVERIFY(m_bench->store.secrets.isEmpty());
    QVERIFY(m_bench->store.journal.filter(u"write"_s).isEmpty());
    QVERIFY(!m_bench->keeper->expiry());
}

void TestUnstoredTokens::leavesANewSignInAlone()
{
    m_bench->server.script.first().way = Way::Held;
    const auto token = m_bench->keeper->ensureValid(0s);
    QTRY_COMPARE(m_bench->server.seen.size(), 1);
    m_bench->store.secrets[m_bench->account.refreshTokenKey()] = u"of the new sign-in"_s;
    m_bench->server.answerHeld(KeeperBench::tokens("a1", "r2"));
    QTRY_VERIFY(token.isFinished());
    QCOMPARE(token.result()->value, u"a2"_s);
    QCOMPARE(m_bench->sentToken(1), u"of the new sign-in"_s);
    QCOMPARE(m_bench->storedToken(), u"r3"_s);
}

void TestUnstoredTokens::storesThemAtTheEnd()
{
    m_bench->store.writeError = m_locked;
    QCOMPARE(failureOf(*m_bench->keeper), ErrorKind::KeychainLocked);
    const QFuture<void> refused = m_bench->keeper->windUp();
    QTRY_VERIFY(refused.isFinished()); // it is not waited for longer than for an answer
    m_bench->store.writeError.reset();
    const QFuture<void> stored = m_bench->keeper->windUp();
    QTRY_VERIFY(stored.isFinished());
    QCOMPARE(m_bench->storedToken(), u"r2"_s);
    QCOMPARE(m_bench->server.seen.size(), 1);
}

void TestUnstoredTokens::storesAtTheEndWhatIsOnItsWay()
{
    m_bench->server.script.first().way = Way::Held;
    const auto token = m_bench->keeper->ensureValid(0s);
    QTRY_COMPARE(m_bench->server.seen.size(), 1);
    const QFuture<void> stored = m_bench->keeper->windUp();
    QTest::qWait(50);
    QVERIFY(!stored.isFinished());
    m_bench->server.answerHeld(KeeperBench::tokens("a1", "r2"));
    QTRY_VERIFY(stored.isFinished());
    QCOMPARE(m_bench->storedToken(), u"r2"_s);
}

// Another program is renewing them, longer than this one is still there.
void TestUnstoredTokens::asksForNoneAtTheEnd()
{
    QLockFile others(m_bench->lockFile());
    QVERIFY(others.lock());
    const auto token = m_bench->keeper->ensureValid(0s);
    QVERIFY(m_bench->keeper->windUp().isFinished());
    others.unlock();
    QTRY_VERIFY(token.isFinished());
    QCOMPARE(token.result().error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_bench->server.seen.size(), 0);
    QCOMPARE(m_bench->storedToken(), u"r1"_s);
}

QTEST_GUILESS_MAIN(TestUnstoredTokens)
#include "tst_unstoredtokens.moc"
