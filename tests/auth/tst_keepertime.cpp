// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/keeperbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using namespace windlass::auth;
using testing::KeeperBench;
using Way = testing::Answer::Way;

// Clocks that are set, lives that are told in odd ways, and programs that end at a bad moment.
class TestKeeperTime final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_bench = std::make_unique<KeeperBench>(); }
    void cleanup() { m_bench.reset(); }
    void seesTheEndWithAClockSetBack();
    void renewsOnceWithAClockSetForward();
    void waitsForTheLockWhateverTheClockSays();
    void understandsLives_data();
    void understandsLives();
    void renewsShortLivesOncePerCaller();
    void losesNothingInACrashAfterStoring();
    void survivesACrashBeforeStoring();
    void asksForASignInAfterACrashBeforeStoring();
    void takesANewSignInAtOnce();
    void asksAgainWhenTimeHasPassed();

private:
    QString valueOf(std::chrono::seconds lifetime = 0s);
    ErrorKind failureOf(const std::unique_ptr<TokenKeeper> &keeper);

    std::unique_ptr<KeeperBench> m_bench;
};

//! The value of the access token, or nothing.
QString TestKeeperTime::valueOf(std::chrono::seconds lifetime)
{
    const auto token = m_bench->keeper->ensureValid(lifetime);
    if (!QTest::qWaitFor([&] { return token.isFinished(); }) || !token.result())
        return {};
    return token.result()->value;
}

ErrorKind TestKeeperTime::failureOf(const std::unique_ptr<TokenKeeper> &keeper)
{
    const auto token = keeper->ensureValid(0s);
    if (!QTest::qWaitFor([&] { return token.isFinished(); }) || token.result())
        return ErrorKind::Internal;
    return token.result().error().kind;
}

void TestKeeperTime::seesTheEndWithAClockSetBack()
{
    m_bench->adopt(7200s);
    m_bench->clock.advance(7100s);
    m_bench->clock.jump(-24h);
    QCOMPARE(valueOf(0s), u"adopted"_s); // 100 s are left, whatever the clock says
    QCOMPARE(m_bench->server.seen.size(), 0);
    QCOMPARE(valueOf(600s), u"a1"_s);
    QCOMPARE(m_bench->server.seen.size(), 1);
}

void TestKeeperTime::renewsOnceWithAClockSetForward()
{
    m_bench->adopt(7200s);
    m_bench->clock.jump(24h * 365);
    QCOMPARE(valueOf(600s), u"a1"_s);
    QCOMPARE(valueOf(600s), u"a1"_s);
    m_bench->clock.jump(-24h * 365); // and corrected
    QCOMPARE(valueOf(600s), u"a1"_s);
    QCOMPARE(m_bench->server.seen.size(), 1);
}

void TestKeeperTime::waitsForTheLockWhateverTheClockSays()
{
    QLockFile lock(m_bench->lockFile());
    QVERIFY(lock.tryLock(0));
    const auto token = m_bench->keeper->ensureValid(0s);
    m_bench->clock.jump(24h);
    QVERIFY(!QTest::qWaitFor([&] { return token.isFinished(); }, 200));
    m_bench->clock.jump(-48h);
    m_bench->clock.advance(91s); // still ends when it is hopeless
    QTRY_VERIFY(token.isFinished());
    QCOMPARE(token.result().error().kind, ErrorKind::Storage);
}

void TestKeeperTime::understandsLives_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("life"); // -1: unknown
    QTest::newRow("number") << QByteArray(",\"expires_in\":7200") << 7200;
    QTest::newRow("text") << QByteArray(",\"expires_in\":\"7200\"") << 7200;
    QTest::newRow("absent") << QByteArray() << -1;
    QTest::newRow("null") << QByteArray(",\"expires_in\":null") << -1;
    QTest::newRow("no number") << QByteArray(",\"expires_in\":\"soon\"") << -1;
    QTest::newRow("negative") << QByteArray(",\"expires_in\":-1") << -1;
    QTest::newRow("zero") << QByteArray(",\"expires_in\":0") << -1;
}

void TestKeeperTime::understandsLives()
{
    QFETCH(QByteArray, field);
    QFETCH(int, life);
    m_bench->server.answer.body = "{\"access_token\":\"a1\"" + field + '}';
    const auto token = m_bench->keeper->ensureValid(0s);
    QTRY_VERIFY(token.isFinished());
    QCOMPARE(token.result()->expiresAt.isValid(), life > 0);
    if (life > 0)
        QCOMPARE(m_bench->clock.now().secsTo(token.result()->expiresAt), life);
    QCOMPARE(valueOf(60s), u"a1"_s);
    QCOMPARE(m_bench->server.seen.size(), 1); // no life is no reason to ask for ever
    const auto renewed = m_bench->keeper->renewed("Bearer a1");
    QTRY_VERIFY(renewed.isFinished());
    QCOMPARE(m_bench->server.seen.size(), 2); // a refusal is
}

void TestKeeperTime::renewsShortLivesOncePerCaller()
{
    m_bench->server.answer.body = R"({"access_token":"a1","expires_in":1})";
    QCOMPARE(valueOf(600s), u"a1"_s); // handed out, though shorter than asked for
    QCOMPARE(m_bench->server.seen.size(), 1);
    QCOMPARE(valueOf(600s), u"a1"_s);
    QCOMPARE(m_bench->server.seen.size(), 2);
}

void TestKeeperTime::losesNothingInACrashAfterStoring()
{
    const auto token = m_bench->keeper->ensureValid(0s);
    QTRY_COMPARE(m_bench->storedToken(), u"r2"_s);
    m_bench->keeper.reset();
    m_bench->server.answer = KeeperBench::tokens("a2", "r3");
    m_bench->keeper = m_bench->makeKeeper(); // the next start
    QCOMPARE(valueOf(), u"a2"_s);
    QCOMPARE(m_bench->sentToken(1), u"r2"_s);
}

void TestKeeperTime::survivesACrashBeforeStoring()
{
    m_bench->store.holdsWrites = true;
    const auto token = m_bench->keeper->ensureValid(0s);
    QTRY_COMPARE(m_bench->store.held(), 1);
    m_bench->keeper.reset(); // and the write is never carried out
    m_bench->store.holdsWrites = false;
    m_bench->server.answer = KeeperBench::tokens("a2", "r3");
    m_bench->keeper = m_bench->makeKeeper();
    QCOMPARE(valueOf(), u"a2"_s); // by the server's grace
    QCOMPARE(m_bench->sentToken(1), u"r1"_s);
}

void TestKeeperTime::asksForASignInAfterACrashBeforeStoring()
{
    m_bench->store.holdsWrites = true;
    const auto token = m_bench->keeper->ensureValid(0s);
    QTRY_COMPARE(m_bench->store.held(), 1);
    m_bench->keeper.reset();
    m_bench->server.answer = {400, "application/json", R"({"error":"unauthorized_client"})"};
    m_bench->keeper = m_bench->makeKeeper();
    for (int i = 0; i < 20; ++i)
        QCOMPARE(kindName(failureOf(m_bench->keeper)), kindName(ErrorKind::SignInNeeded));
    QCOMPARE(m_bench->server.seen.size(), 2); // one before the crash, one after
    QCOMPARE(m_bench->storedToken(), u"r1"_s);
}

void TestKeeperTime::takesANewSignInAtOnce()
{
    m_bench->server.script = {{400, "application/json", R"({"error":"invalid_grant"})"}};
    QCOMPARE(kindName(failureOf(m_bench->keeper)), kindName(ErrorKind::SignInNeeded));
    m_bench->store.secrets[m_bench->account.refreshTokenKey()] = u"of the new sign-in"_s;
    QCOMPARE(valueOf(), u"a1"_s);
    QCOMPARE(m_bench->sentToken(1), u"of the new sign-in"_s);
}

void TestKeeperTime::asksAgainWhenTimeHasPassed()
{
    m_bench->server.script = {{400, "application/json", R"({"error":"unauthorized_client"})"}};
    QCOMPARE(kindName(failureOf(m_bench->keeper)), kindName(ErrorKind::SignInNeeded));
    m_bench->clock.advance(61s); // another dead token may have cast its shadow on a good one
    QCOMPARE(valueOf(), u"a1"_s);
}

QTEST_GUILESS_MAIN(TestKeeperTime)
#include "tst_keepertime.moc"
