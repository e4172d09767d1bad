// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/keeperbench.h"

#include <QLockFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using namespace windlass::auth;
using testing::Answer;
using testing::KeeperBench;
using Way = testing::Answer::Way;

// What goes wrong while a token is renewed, and who waits for whom.
class TestKeeperFailures final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_bench = std::make_unique<KeeperBench>(); }
    void cleanup() { m_bench.reset(); }
    void reportsFailures_data();
    void reportsFailures();
    void reportsMissingSecrets_data();
    void reportsMissingSecrets();
    void passesTheStoresErrorsOn();
    void reportsATokenThatCannotBeStored();
    void triesAgainAfterAFailure();
    void takesTurnsWithAnotherKeeper();
    void readsAgainUnderTheLock();
    void freesTheLockAfterAFailure();
    void givesUpWaitingForTheLock();
    void reportsALockThatCannotBeMade();
    void mayDieAtAnyMoment_data();
    void mayDieAtAnyMoment();

private:
    std::unique_ptr<KeeperBench> m_bench;
};

void TestKeeperFailures::reportsFailures_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray json = "application/json";
    QTest::newRow("refused") << Answer{400, json, R"({"error":"invalid_grant"})"}
                             << ErrorKind::SignInNeeded;
    QTest::newRow("refused, Bitbucket's way")
        << Answer{400, json, R"({"error":"unauthorized_client"})"} << ErrorKind::SignInNeeded;
    QTest::newRow("401") << Answer{401, json, R"({"error":"invalid_client"})"}
                         << ErrorKind::SignInNeeded;
    QTest::newRow("server down") << Answer{503, "text/html", "<p>"} << ErrorKind::ServerFault;
    QTest::newRow("rate limit") << Answer{429, "text/plain", "Rate limit"}
                                << ErrorKind::RateLimited;
    QTest::newRow("proxy's page") << Answer{403, "text/html", "<p>"} << ErrorKind::UnreadableReply;
    QTest::newRow("proxy wants a password")
        << Answer{407, "text/html", "<p>"} << ErrorKind::Offline;
    QTest::newRow("hotel's page") << Answer{200, "text/html", "<p>"} << ErrorKind::UnreadableReply;
    QTest::newRow("redirect") << Answer{302, "", "", "Location: /x\r\n"}
                              << ErrorKind::UnreadableReply;
    QTest::newRow("hang-up") << Answer{.way = Way::HangUp} << ErrorKind::Offline;
    QTest::newRow("cut short") << Answer{.body = "{", .way = Way::CutShort} << ErrorKind::Offline;
}

void TestKeeperFailures::reportsFailures()
{
    QFETCH(Answer, answer);
    QFETCH(ErrorKind, kind);
    m_bench->server.answer = answer;
    const auto token = m_bench->keeper->ensureValid(0s);
    QTRY_VERIFY(token.isFinished());
    QVERIFY(!token.result());
    QCOMPARE(kindName(token.result().error().kind), kindName(kind));
    QCOMPARE(m_bench->server.seen.size(), 1);
    QCOMPARE(m_bench->storedToken(), u"r1"_s); // never a sign-out
    QVERIFY(m_bench->store.journal.filter(u"write"_s).isEmpty());
    QVERIFY(m_bench->store.journal.filter(u"remove"_s).isEmpty());
}

void TestKeeperFailures::reportsMissingSecrets_data()
{
    QTest::addColumn<QString>("key");
    const KeeperBench bench;
    QTest::newRow("refresh token") << bench.account.refreshTokenKey();
    QTest::newRow("consumer secret") << bench.account.consumerSecretKey();
}

void TestKeeperFailures::reportsMissingSecrets()
{
    QFETCH(QString, key);
    m_bench->store.secrets.remove(key);
    const auto token = m_bench->keeper->ensureValid(0s);
    QTRY_VERIFY(token.isFinished());
    QCOMPARE(token.result().error().kind, ErrorKind::SignInNeeded);
    QCOMPARE(m_bench->server.connections(), 0);
}

void TestKeeperFailures::passesTheStoresErrorsOn()
{
    for (const ErrorKind kind : {ErrorKind::KeychainLocked, ErrorKind::KeychainMissing}) {
        m_bench->store.readError = Error{kind, u"Unlock it."_s, u"keychain error 4"_s};
        const auto token = m_bench->keeper->ensureValid(0s);
        QTRY_VERIFY(token.isFinished());
        QCOMPARE(token.result().error().kind, kind); // not "signed out"
        QCOMPARE(token.result().error().message, u"Unlock it."_s);
        QCOMPARE(token.result().error().detail, u"keychain error 4"_s);
    }
    QCOMPARE(m_bench->server.connections(), 0);
    m_bench->store.readError.reset(); // unlocked
    const auto token = m_bench->keeper->ensureValid(0s);
    QTRY_VERIFY(token.isFinished());
    QCOMPARE(token.result()->value, u"a1"_s);
}

void TestKeeperFailures::reportsATokenThatCannotBeStored()
{
    m_bench->store.writeError = Error{ErrorKind::KeychainLocked, u"Unlock it."_s};
    const auto token = m_bench->keeper->ensureValid(0s);
    QTRY_VERIFY(token.isFinished());
    QCOMPARE(token.result().error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(m_bench->storedToken(), u"r1"_s);
    QLockFile lock(m_bench->lockFile());
    QVERIFY(lock.tryLock(0));
}

void TestKeeperFailures::triesAgainAfterAFailure()
{
    m_bench->server.script = {{.way = Way::HangUp}};
    m_bench->adopt(30s); // still good for something short
    const auto first = m_bench->keeper->ensureValid(600s);
    QTRY_VERIFY(first.isFinished());
    QCOMPARE(first.result().error().kind, ErrorKind::Offline);
    QCOMPARE(m_bench->keeper->ensureValid(0s).result()->value, u"adopted"_s);
    const auto second = m_bench->keeper->ensureValid(600s);
    QTRY_VERIFY(second.isFinished());
    QCOMPARE(second.result()->value, u"a1"_s);
}

void TestKeeperFailures::takesTurnsWithAnotherKeeper()
{
    const auto other = m_bench->makeKeeper(); // as in another process
    m_bench->server.answer.way = Way::Held;
    const auto one = m_bench->keeper->ensureValid(0s);
    const auto two = other->ensureValid(0s);
    QTRY_COMPARE(m_bench->server.seen.size(), 1);
    // several rounds of asking for the lock
    QVERIFY(!QTest::qWaitFor([&] { return m_bench->server.seen.size() > 1; }, 400));
    m_bench->server.answerHeld(KeeperBench::tokens("a1", "r2"));
    QTRY_COMPARE(m_bench->server.seen.size(), 2);
    QCOMPARE(m_bench->sentToken(0), u"r1"_s);
    QCOMPARE(m_bench->sentToken(1), u"r2"_s); // never the same one twice
    m_bench->server.answerHeld(KeeperBench::tokens("a2", "r3"));
    QTRY_VERIFY(one.isFinished() && two.isFinished());
    QVERIFY(one.result() && two.result());
    QVERIFY(one.result()->value != two.result()->value);
    QCOMPARE(m_bench->storedToken(), u"r3"_s);
}

void TestKeeperFailures::readsAgainUnderTheLock()
{
    QLockFile lock(m_bench->lockFile());
    QVERIFY(lock.tryLock(0));
    const auto token = m_bench->keeper->ensureValid(0s);
    QVERIFY(!QTest::qWaitFor([&] { return !m_bench->store.journal.isEmpty(); }, 200));
    m_bench->store.secrets[m_bench->account.refreshTokenKey()] = u"of the other process"_s;
    lock.unlock();
    QTRY_VERIFY(token.isFinished());
    QCOMPARE(token.result()->value, u"a1"_s);
    QCOMPARE(m_bench->sentToken(0), u"of the other process"_s);
}

void TestKeeperFailures::freesTheLockAfterAFailure()
{
    m_bench->server.answer = {400, "application/json", R"({"error":"invalid_grant"})"};
    const auto token = m_bench->keeper->ensureValid(0s);
    QTRY_VERIFY(token.isFinished());
    QLockFile lock(m_bench->lockFile());
    QVERIFY(lock.tryLock(0));
}

void TestKeeperFailures::givesUpWaitingForTheLock()
{
    QLockFile lock(m_bench->lockFile());
    QVERIFY(lock.tryLock(0));
    const auto token = m_bench->keeper->ensureValid(0s);
    QVERIFY(!QTest::qWaitFor([&] { return token.isFinished(); }, 200));
    m_bench->clock.advance(89s);
    QVERIFY(!QTest::qWaitFor([&] { return token.isFinished(); }, 200));
    m_bench->clock.advance(2s);
    QTRY_VERIFY(token.isFinished());
    QCOMPARE(token.result().error().kind, ErrorKind::Storage);
    QCOMPARE(m_bench->server.connections(), 0);
    QVERIFY(lock.isLocked()); // not ours to free
    QLockFile third(m_bench->lockFile());
    QVERIFY(!third.tryLock(0));
}

void TestKeeperFailures::reportsALockThatCannotBeMade()
{
    TokenKeeper keeper({QUrl(u"https://authorize.invalid"_s), m_bench->server.url()},
                       m_bench->account, m_bench->store, u"/no/such/folder/x.lock"_s,
                       m_bench->clock.clocks());
    const auto token = keeper.ensureValid(0s);
    QTRY_VERIFY(token.isFinished());
    QCOMPARE(token.result().error().kind, ErrorKind::Storage);
    QCOMPARE(m_bench->server.connections(), 0);
}

void TestKeeperFailures::mayDieAtAnyMoment_data()
{
    QTest::addColumn<QString>("moment");
    for (const char *moment :
         {"at once", "waiting for the lock", "reading secrets", "request sent", "storing"})
        QTest::newRow(moment) << QString::fromLatin1(moment);
}

void TestKeeperFailures::mayDieAtAnyMoment()
{
    QFETCH(QString, moment);
    QLockFile lock(m_bench->lockFile());
    if (moment == "waiting for the lock"_L1)
        QVERIFY(lock.tryLock(0));
    m_bench->server.answer.way = moment == "request sent"_L1 ? Way::Silent : Way::Whole;
    m_bench->store.holdsWrites = moment == "storing"_L1;
    const auto token = m_bench->keeper->ensureValid(0s);
    const auto value = m_bench->keeper->authorization();
    if (moment == "waiting for the lock"_L1)
        QVERIFY(!QTest::qWaitFor([&] { return token.isFinished(); }, 150));
    else if (moment == "reading secrets"_L1)
        QTRY_VERIFY(!m_bench->store.journal.isEmpty());
    else if (moment == "request sent"_L1)
        QTRY_COMPARE(m_bench->server.seen.size(), 1);
    else if (moment == "storing"_L1)
        QTRY_COMPARE(m_bench->store.held(), 1);
    m_bench->keeper.reset();
    QTRY_VERIFY(token.isFinished() && value.isFinished());
    QCOMPARE(token.resultCount(), 0);
    QCOMPARE(value.resultCount(), 0);
    lock.unlock();
    QVERIFY(lock.tryLock(0)); // the lock went with the keeper
    m_bench->store.release(); // an answer that comes too late
    QCOMPARE(m_bench->storedToken(), moment == "storing"_L1 ? u"r2"_s : u"r1"_s);
}

QTEST_GUILESS_MAIN(TestKeeperFailures)
#include "tst_keeperfailures.moc"
