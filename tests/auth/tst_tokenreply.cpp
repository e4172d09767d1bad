// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/tokenreply.h"

#include "testing/fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using namespace windlass::auth;

class TestTokenReply final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsARealReply();
    void prefersScopeToScopes();
    void readsLifetimes_data();
    void readsLifetimes();
    void reportsFailures_data();
    void reportsFailures();
    void keepsLongTokens();
    void writesWhatTheFlowReads();
};

static const QString json = u"application/json"_s;

void TestTokenReply::readsARealReply()
{
    const auto outcome =
        parseTokenReply(200, json, testing::fixture(u"bitbucket/oauth-token-legacy-keys.json"_s));
    const auto *tokens = std::get_if<TokenPair>(&outcome);
    QVERIFY(tokens != nullptr);
    QCOMPARE(tokens->accessToken, u"XXXXXX"_s);
    QCOMPARE(tokens->refreshToken, u"XXXXX"_s);
    QCOMPARE(tokens->scopes, QStringList{u"repository"_s});
    QCOMPARE(tokens->lifetime, 7200s);
}

void TestTokenReply::prefersScopeToScopes()
{
    const auto scopes = [](const QByteArray &fields) {
        return std::get<TokenPair>(
                   parseTokenReply(200, json, "{\"access_token\":\"a\"" + fields + '}'))
            .scopes;
    };
    QCOMPARE(scopes(R"(,"scope":"b  c","scopes":"d")"), QStringList({u"b"_s, u"c"_s}));
    QCOMPARE(scopes(R"(,"scopes":"d")"), QStringList{u"d"_s});
    QCOMPARE(scopes({}), QStringList());
    QCOMPARE(scopes(R"(,"scope":7)"), QStringList());
}

void TestTokenReply::readsLifetimes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds"); // 0: not known
    QTest::newRow("number") << QByteArray("7200") << 7200;
    QTest::newRow("text") << QByteArray("\"3600\"") << 3600;
    QTest::newRow("fraction") << QByteArray("60.9") << 60;
    QTest::newRow("largest") << QByteArray("2147483647") << 2147483647;
    for (const char *value :
         {"0", "-1", "0.5", "1e99", "2147483648", "null", "true", "\"soon\"", "[7]"})
        QTest::newRow(value) << QByteArray(value) << 0;
}

void TestTokenReply::readsLifetimes()
{
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    const auto outcome =
        parseTokenReply(200, json, "{\"access_token\":\"a\",\"expires_in\":" + value + '}');
    const auto tokens = std::get<TokenPair>(outcome);
    QCOMPARE(tokens.lifetime.has_value(), seconds != 0);
    QCOMPARE(tokens.lifetime.value_or(0s).count(), seconds);
}

void TestTokenReply::reportsFailures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, int status, const QString &type, const QByteArray &body,
                        Problem problem, const QString &error = {}) {
        QTest::newRow(name) << status << type << body << problem << error;
    };
    const QByteArray good = R"({"access_token":"a"})";
    row("400", 400, json, R"({"error":"invalid_grant"})", Problem::Rejected, u"invalid_grant"_s);
    row("400, not JSON by type", 400, u"text/html"_s, R"({"error":"x"})", Problem::Rejected);
    row("500, a token all the same", 500, json, good, Problem::Rejected);
    row("200 with an error", 200, json, R"({"error":"x","access_token":"a"})", Problem::Rejected,
        u"x"_s);
    row("304", 304, json, {}, Problem::Redirected);
    row("no status", 0, json, good, Problem::Rejected);
    row("empty", 200, json, {}, Problem::EmptyBody);
    row("HTML", 200, u"text/html"_s, good, Problem::NotJson);
    row("no type", 200, {}, good, Problem::NotJson);
    row("truncated", 200, json, good.chopped(1), Problem::UnreadableJson);
    row("array", 200, json, "[]", Problem::UnreadableJson);
    row("no token", 200, json, "{}", Problem::NoAccessToken);
    row("empty token", 200, json, R"({"access_token":""})", Problem::NoAccessToken);
    row("token is a list", 200, json, R"({"access_token":["a"]})", Problem::NoAccessToken);
}

void TestTokenReply::reportsFailures()
{
    QFETCH(int, status);
    QFETCH(QString, type);
    QFETCH(QByteArray, body);
    QFETCH(Problem, problem);
    QFETCH(QString, error);
    const auto outcome = parseTokenReply(status, type, body);
    const auto *failure = std::get_if<Failure>(&outcome);
    QVERIFY(failure != nullptr);
    QCOMPARE(failure->problem, problem);
    QCOMPARE(failure->httpStatus, status);
    QCOMPARE(failure->error, error);
}

void TestTokenReply::keepsLongTokens()
{
    const QByteArray token(20000, 'x'); // the new ones have thousands of characters
    const auto outcome = parseTokenReply(200, json, "{\"access_token\":\"" + token + "\"}");
    QCOMPARE(std::get<TokenPair>(outcome).accessToken.size(), token.size());
}

void TestTokenReply::writesWhatTheFlowReads()
{
    const QVariantMap full = toVariantMap({u"a"_s, u"r"_s, {u"x"_s, u"y"_s}, 60s});
    QCOMPARE(full.value(u"access_token"_s), QVariant(u"a"_s));
    QCOMPARE(full.value(u"refresh_token"_s), QVariant(u"r"_s));
    QCOMPARE(full.value(u"scope"_s), QVariant(u"x y"_s));
    QCOMPARE(full.value(u"expires_in"_s), QVariant(60));
    const QVariantMap least = toVariantMap({u"a"_s, {}, {}, {}});
    QVERIFY(!least.contains(u"refresh_token"_s));
    QVERIFY(!least.contains(u"expires_in"_s));
}

QTEST_GUILESS_MAIN(TestTokenReply)
#include "tst_tokenreply.moc"
