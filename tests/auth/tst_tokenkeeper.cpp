// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/keeperbench.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using namespace windlass::auth;
using testing::KeeperBench;

class TestTokenKeeper final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_bench = std::make_unique<KeeperBench>(); }
    void cleanup() { m_bench.reset(); }
    void namesItsSecrets();
    void knowsTheEndpoints();
    void reusesValidTokens_data();
    void reusesValidTokens();
    void reusesTokensWithoutLifetime();
    void renewsBeforeTheEnd();
    void sendsWhatIsStored();
    void sharesOneRequest();
    void signsRequests();
    void renewsRefusedTokensOnce();
    void doesNotRenewForAnOldRefusal();
    void storesBeforeItTells();
    void keepsATokenThatIsNotRotated();
    void keepsSecretsOutOfTheLog();
    void tellsOfExchanges();
    void tellsHowLongTheTokenIsGood();

private:
    std::unique_ptr<KeeperBench> m_bench;
};

void TestTokenKeeper::namesItsSecrets()
{
    const AccountId one{u"{a}"_s, u"k"_s};
    const AccountId otherUser{u"{b}"_s, u"k"_s};
    const AccountId otherConsumer{u"{a}"_s, u"l"_s};
    QVERIFY(one.refreshTokenKey() != otherUser.refreshTokenKey());
    QVERIFY(one.refreshTokenKey() != otherConsumer.refreshTokenKey());
    QVERIFY(one.refreshTokenKey() != one.consumerSecretKey());
    QCOMPARE(one.consumerSecretKey(),
             otherUser.consumerSecretKey()); // shared by a consumer's users
    QVERIFY(one.consumerSecretKey() != otherConsumer.consumerSecretKey());
}

void TestTokenKeeper::knowsTheEndpoints()
{
    const OAuthEndpoints endpoints = OAuthEndpoints::of(QUrl(u"https://bitbucket.org"_s));
    QCOMPARE(endpoints.authorize, QUrl(u"https://bitbucket.org/site/oauth2/authorize"_s));
    QCOMPARE(endpoints.token, QUrl(u"https://bitbucket.org/site/oauth2/access_token"_s));
}

void TestTokenKeeper::reusesValidTokens_data()
{
    QTest::addColumn<std::chrono::seconds>("life");
    QTest::addColumn<std::chrono::seconds>("needed");
    QTest::addColumn<bool>("isReused");
    QTest::newRow("long enough") << 7200s << 600s << true;
    QTest::newRow("just long enough") << 601s << 600s << true;
    QTest::newRow("exactly as long") << 600s << 600s << false;
    QTest::newRow("too short") << 599s << 600s << false;
    QTest::newRow("any will do") << 1s << 0s << true;
    QTest::newRow("any, negative") << 1s << -5s << true;
    QTest::newRow("expired now") << 0s << 0s << false;
    QTest::newRow("expired") << -1s << -5s << false;
}

void TestTokenKeeper::reusesValidTokens()
{
    QFETCH(std::chrono::seconds, life);
    QFETCH(std::chrono::seconds, needed);
    QFETCH(bool, isReused);
    m_bench->adopt(life);
    const auto token = m_bench->keeper->ensureValid(needed);
    QTRY_VERIFY(token.isFinished());
    QCOMPARE(token.result()->value, isReused ? u"adopted"_s : u"a1"_s);
    QCOMPARE(m_bench->server.seen.size(), isReused ? 0 : 1);
    QCOMPARE(m_bench->store.journal.isEmpty(), isReused);
}

void TestTokenKeeper::reusesTokensWithoutLifetime()
{
    m_bench->keeper->adopt({u"eternal"_s, {}});
    const auto token = m_bench->keeper->ensureValid(24h);
    QTRY_VERIFY(token.isFinished());
    QCOMPARE(token.result()->value, u"eternal"_s);
}

void TestTokenKeeper::renewsBeforeTheEnd()
{
    const auto first = m_bench->keeper->ensureValid(600s);
    QTRY_VERIFY(first.isFinished());
    QCOMPARE(first.result()->expiresAt, m_bench->clock.now().addSecs(7200));
    QCOMPARE(first.result()->expiresAt.timeSpec(), Qt::UTC);

    m_bench->clock.advance(6500s);
    QCOMPARE(m_bench->keeper->ensureValid(600s).result()->value, u"a1"_s); // 700 s are left
    QCOMPARE(m_bench->server.seen.size(), 1);
    m_bench->clock.advance(200s);
    m_bench->server.answer = KeeperBench::tokens("a2", "r3");
    const auto second = m_bench->keeper->ensureValid(600s);
    QTRY_VERIFY(second.isFinished());
    QCOMPARE(second.result()->value, u"a2"_s);
    QCOMPARE(m_bench->server.seen.size(), 2);
    QCOMPARE(m_bench->sentToken(1), u"r2"_s); // the rotated one
    QCOMPARE(m_bench->storedToken(), u"r3"_s);
}

void TestTokenKeeper::sendsWhatIsStored()
{
    const auto token = m_bench->keeper->ensureValid(0s);
    QTRY_VERIFY(token.isFinished());
    QCOMPARE(m_bench->sentToken(0), u"r1"_s);
    QCOMPARE(m_bench->server.seen.first().headers.value("authorization"),
             "Basic " + QByteArray("consumer-key:consumer-secret").toBase64());
    QCOMPARE(m_bench->server.seen.first().target, "/token"); // nothing in the address
}

void TestTokenKeeper::sharesOneRequest()
{
    QList<QFuture<Result<AccessToken>>> tokens;
    QList<QFuture<Result<QByteArray>>> values;
    for (int i = 0; i < 10; ++i) {
        tokens.append(m_bench->keeper->ensureValid(600s));
        values.append(m_bench->keeper->authorization());
    }
    for (const auto &token : tokens) {
        QTRY_VERIFY(token.isFinished());
        QCOMPARE(token.result()->value, u"a1"_s);
    }
    for (const auto &value : values) {
        QTRY_VERIFY(value.isFinished());
        QCOMPARE(value.result().value(), "Bearer a1");
    }
    QCOMPARE(m_bench->server.seen.size(), 1);
    QCOMPARE(m_bench->storedToken(), u"r2"_s);
}

void TestTokenKeeper::signsRequests()
{
    m_bench->adopt(61s);
    QCOMPARE(m_bench->keeper->authorization().result().value(), "Bearer adopted");
    m_bench->clock.advance(1s); // a request that starts now could outlive it
    const auto value = m_bench->keeper->authorization();
    QTRY_VERIFY(value.isFinished());
    QCOMPARE(value.result().value(), "Bearer a1");
}

void TestTokenKeeper::renewsRefusedTokensOnce()
{
    m_bench->adopt(7200s);
    const auto one = m_bench->keeper->renewed("Bearer adopted");
    const auto two = m_bench->keeper->renewed("Bearer adopted");
    QTRY_VERIFY(one.isFinished() && two.isFinished());
    QCOMPARE(one.result().value(), "Bearer a1");
    QCOMPARE(two.result().value(), "Bearer a1");
    QCOMPARE(m_bench->server.seen.size(), 1);
}

void TestTokenKeeper::doesNotRenewForAnOldRefusal()
{
    m_bench->adopt(7200s);
    const auto value = m_bench->keeper->renewed("Bearer the one before");
    QTRY_VERIFY(value.isFinished());
    QCOMPARE(value.result().value(), "Bearer adopted");
    QCOMPARE(m_bench->server.seen.size(), 0);
}

void TestTokenKeeper::storesBeforeItTells()
{
    m_bench->store.holdsWrites = true;
    QStringList &journal = m_bench->store.journal;
    auto token = m_bench->keeper->ensureValid(0s);
    const auto told =
        token.then([&journal](const Result<AccessToken> &) { journal.append(u"told"_s); });
    QTRY_COMPARE(m_bench->store.held(), 1);
    QVERIFY(!token.isFinished());
    const auto joined = m_bench->keeper->authorization();
    QVERIFY(!joined.isFinished()); // the new access token is not used before either
    m_bench->store.release();
    QTRY_VERIFY(told.isFinished() && joined.isFinished());
    const QString key = m_bench->account.refreshTokenKey();
    const QStringList expected{u"read "_s + m_bench->account.consumerSecretKey(),
                               u"read "_s + key,
                               u"read "_s + key,
                               u"write "_s + key,
                               u"wrote "_s + key,
                               u"told"_s};
    QCOMPARE(journal, expected);
}

void TestTokenKeeper::keepsATokenThatIsNotRotated()
{
    m_bench->server.answer = KeeperBench::tokens("a1");
    const auto token = m_bench->keeper->ensureValid(0s);
    QTRY_VERIFY(token.isFinished());
    QCOMPARE(token.result()->value, u"a1"_s);
    QCOMPARE(m_bench->storedToken(), u"r1"_s);
    QVERIFY(m_bench->store.journal.filter(u"write"_s).isEmpty());
}

static QStringList logged; // what a message handler can reach

void TestTokenKeeper::keepsSecretsOutOfTheLog()
{
    logged.clear();
    QLoggingCategory::setFilterRules(u"windlass.*=true\nqt.networkauth.*=false"_s);
    const auto previous = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { logged.append(text); });
    m_bench->store.secrets[m_bench->account.refreshTokenKey()] = u"SECRET-r1"_s;
    m_bench->server.script = {
        {400, "application/json",
         R"({"error":"invalid_grant SECRET-r1","error_description":"SECRET-r1 is dead"})"}};
    m_bench->server.answer = KeeperBench::tokens("SECRET-a1", "SECRET-r2");
    const auto refused = m_bench->keeper->ensureValid(0s);
    const bool isRefused = QTest::qWaitFor([&] { return refused.isFinished(); });
    m_bench->clock.advance(61s);
    const auto good = m_bench->keeper->ensureValid(0s);
    const bool isGood = QTest::qWaitFor([&] { return good.isFinished(); });
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});
    QVERIFY(isRefused && isGood);
    QVERIFY(!refused.result() && good.result());
    QVERIFY(!logged.isEmpty());
    QVERIFY2(logged.filter(u"SECRET"_s).isEmpty(), qPrintable(logged.join(u'\n')));
    QVERIFY2(logged.filter(u"consumer-secret"_s).isEmpty(), qPrintable(logged.join(u'\n')));
    QVERIFY(!refused.result().error().detail.contains(u"SECRET"_s));
    QVERIFY(!refused.result().error().message.contains(u"SECRET"_s));
}

void TestTokenKeeper::tellsOfExchanges()
{
    QStringList storedThen;
    connect(m_bench->keeper.get(), &TokenKeeper::exchanged, this,
            [&] { storedThen.append(m_bench->storedToken()); });
    QSignalSpy spy(m_bench->keeper.get(), &TokenKeeper::exchanged);
    m_bench->server.answer.body =
        R"({"access_token":"a1","refresh_token":"r2","scope":"account email"})";
    const auto first = m_bench->keeper->ensureValid(0s);
    QTRY_VERIFY(first.isFinished());
    QCOMPARE(storedThen, QStringList{u"r2"_s}); // told when it is stored, not before
    QCOMPARE(spy.constFirst().constFirst().toStringList(), QStringList({u"account"_s, u"email"_s}));

    m_bench->server.answer = {.status = 500};
    const auto second = m_bench->keeper->ensureValid(0s);
    QVERIFY(second.isFinished()); // the first is still good, however long that lasts
    const auto third = m_bench->keeper->renewed("Bearer a1");
    QTRY_VERIFY(third.isFinished());
    QVERIFY(!third.result());
    QCOMPARE(spy.count(), 1);
}

void TestTokenKeeper::tellsHowLongTheTokenIsGood()
{
    QVERIFY(!m_bench->keeper->expiry()); // there is none
    m_bench->adopt(100s);
    QCOMPARE(m_bench->keeper->expiry(), std::optional(m_bench->clock.now().addSecs(100)));
    m_bench->clock.advance(101s);
    QVERIFY(!m_bench->keeper->expiry());
    m_bench->keeper->adopt({u"eternal"_s, {}});
    QVERIFY(m_bench->keeper->expiry() && !m_bench->keeper->expiry()->isValid());
}

QTEST_GUILESS_MAIN(TestTokenKeeper)
#include "tst_tokenkeeper.moc"
