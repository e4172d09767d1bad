// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/signinbench.h"
#include "testing/tlsserver.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using namespace windlass::auth;
using testing::Answer;
using testing::formOf;
using testing::SignInBench;
using Way = testing::Answer::Way;

// What is sent to Bitbucket, and what is made of its answers.
class TestTokenAttempt final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_bench = std::make_unique<SignInBench>(); }
    void cleanup() { m_bench.reset(); }
    void buildsTheAuthorizationUrl();
    void omitsAnEmptyScope();
    void encodesTheCodeOnce();
    void readsTokenReplies_data();
    void readsTokenReplies();
    void asksOnceAfterUnauthorized();
    void sendsTheCodeOnceOnly();
    void refusesUntrustedCertificates();
    void reportsUnreachableServers();
    void reportsSilentServers();
    void refreshes();
    void refreshesAfterFailure();
    void sendsARefreshTokenOnceOnly();

private:
    std::unique_ptr<SignInBench> m_bench;
};

static const QString awkward = u"c+o/d=e%2B &x#\u00e4\"%"_s;

void TestTokenAttempt::buildsTheAuthorizationUrl()
{
    QVERIFY(m_bench->signIn());
    const Parameters form = formOf(m_bench->browserUrl.query(QUrl::FullyEncoded).toLatin1());
    QCOMPARE(m_bench->browserUrl.host(), u"authorize.invalid"_s);
    QCOMPARE(form.value(u"response_type"_s), u"code"_s);
    QCOMPARE(form.value(u"client_id"_s), u"id+/=%2B&"_s);
    QCOMPARE(form.value(u"scope"_s), u"account repository:write"_s);
    QCOMPARE(form.value(u"redirect_uri"_s), m_bench->callback());
    QCOMPARE(form.value(u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(form.value(u"code_challenge"_s).size(), 43);
    QCOMPARE(form.value(u"state"_s).size(), 43);
    QCOMPARE(form.size(), 7);
    QVERIFY(!m_bench->browserUrl.toString(QUrl::FullyDecoded).contains(u"sec+/"_s));

    const QByteArray firstState = m_bench->state();
    m_bench->renew();
    QVERIFY(m_bench->signIn());
    QVERIFY(m_bench->state() != firstState);
}

void TestTokenAttempt::omitsAnEmptyScope()
{
    Provider unscoped = m_bench->provider();
    unscoped.scope.clear();
    m_bench->renew(unscoped);
    QVERIFY(m_bench->signIn());
    QVERIFY(!m_bench->browserUrl.query().contains(u"scope"_s));
}

void TestTokenAttempt::encodesTheCodeOnce()
{
    QVERIFY(m_bench->signIn());
    m_bench->open(m_bench->callbackQuery(awkward));
    QTRY_COMPARE(m_bench->outcomes.size(), 1);

    QCOMPARE(m_bench->server.seen.size(), 1);
    const testing::SeenRequest seen = m_bench->server.seen.first();
    const Parameters form = formOf(seen.body);
    QCOMPARE(form.value(u"code"_s), awkward);
    QCOMPARE(form.value(u"grant_type"_s), u"authorization_code"_s);
    QCOMPARE(form.value(u"redirect_uri"_s), m_bench->callback());
    QCOMPARE(form.size(), 4); // and the verifier: no client_id, no client_secret

    const QByteArray verifier = form.value(u"code_verifier"_s).toLatin1();
    const QByteArray challenge =
        QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QVERIFY(m_bench->browserUrl.query().contains(QString::fromLatin1(challenge)));

    QCOMPARE(seen.method, "POST");
    QCOMPARE(seen.target, "/access_token");
    QCOMPARE(seen.headers.value("content-type"), "application/x-www-form-urlencoded");
    QCOMPARE(seen.headers.value("accept"), "application/json");
    QVERIFY(seen.headers.value("user-agent").startsWith("Windlass/"));
    QCOMPARE(QByteArray::fromBase64(seen.headers.value("authorization").mid(6)),
             "id%2B%2F%3D%252B%26:sec%2B%2F%3D%252B%20%26x%3D1");
}

void TestTokenAttempt::readsTokenReplies_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<std::optional<Problem>>("problem");
    QTest::addColumn<QString>("error");
    const std::optional<Problem> none;
    const auto row = [](const char *name, const Answer &answer, std::optional<Problem> problem,
                        const QString &error = {}) {
        QTest::newRow(name) << answer << problem << error;
    };
    const QByteArray json = "application/json";
    const QByteArray good = SignInBench::goodBody;
    const QByteArray invalid = R"({"error":"invalid_grant","error_description":"expired"})";

    row("charset", {200, "application/json; charset=utf-8", good}, none);
    row("upper case type", {200, "Application/JSON", good}, none);
    row("hal+json", {200, "application/hal+json", good}, none);
    row("scope, lifetime as text",
        {200, json, R"({"access_token":"a+/=%41","scope":"account","expires_in":"7200"})"}, none);
    row("no lifetime", {200, json, R"({"access_token":"a+/=%41","expires_in":1e99})"}, none);
    row("400", {400, json, invalid}, Problem::Rejected, u"invalid_grant"_s);
    row("401", {401, json, R"({"error":"invalid_client"})"}, Problem::Rejected,
        u"invalid_client"_s);
    row("429", {429, json, R"({"error":"slow_down"})"}, Problem::Rejected, u"slow_down"_s);
    row("500 html", {500, "text/html", "<p>sorry"}, Problem::Rejected);
    row("error with 200", {200, json, invalid}, Problem::Rejected, u"invalid_grant"_s);
    row("truncated JSON", {200, json, good.left(60)}, Problem::UnreadableJson);
    row("array", {200, json, "[1]"}, Problem::UnreadableJson);
    row("empty", {200, json, ""}, Problem::EmptyBody);
    row("html", {200, "text/html", "<p>Welcome to the hotel"}, Problem::NotJson);
    row("form", {200, "application/x-www-form-urlencoded", "access_token=a"}, Problem::NotJson);
    row("no type", {200, "", good}, Problem::NotJson);
    row("no access token", {200, json, R"({"refresh_token":"r"})"}, Problem::NoAccessToken);
    row("token is a number", {200, json, R"({"access_token":7})"}, Problem::NoAccessToken);
    row("redirect", {302, json, "", "Location: /elsewhere\r\n"}, Problem::Redirected);
    row("too large", {200, json, QByteArray(200000, ' ') + good}, Problem::TooLarge);
    row("hang-up in the body", {200, json, good, "", Way::CutShort}, Problem::Offline);
    row("hang-up before the answer", {200, json, good, "", Way::HangUp}, Problem::Offline);
    row("silence", {200, json, good, "", Way::Silent}, Problem::TimedOut);
}

void TestTokenAttempt::readsTokenReplies()
{
    QFETCH(Answer, answer);
    QFETCH(std::optional<Problem>, problem);
    QFETCH(QString, error);
    m_bench->server.answer = answer;
    if (answer.way == Way::Silent)
        m_bench->renew(m_bench->hastyProvider());
    QVERIFY(m_bench->signIn());
    m_bench->open(m_bench->callbackQuery(u"abc"_s));
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    QCOMPARE(m_bench->server.seen.size(), 1);
    QCOMPARE(m_bench->tokens() != nullptr, !problem.has_value());
    if (problem) {
        QCOMPARE(m_bench->problem(), *problem);
        QCOMPARE(std::get<Failure>(m_bench->outcomes.first()).error, error);
    } else {
        QCOMPARE(m_bench->tokens()->accessToken, u"a+/=%41"_s);
    }
}

void TestTokenAttempt::asksOnceAfterUnauthorized()
{
    m_bench->server.answer = {401, "application/json", R"({"error":"unauthorized_client"})",
                              "WWW-Authenticate: Basic realm=\"x\"\r\n"};
    QVERIFY(m_bench->signIn());
    m_bench->open(m_bench->callbackQuery(u"abc"_s));
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    QSignalSpy more(m_bench->attempt.get(), &TokenAttempt::finished);
    QVERIFY(!more.wait(100));
    QCOMPARE(m_bench->server.seen.size(), 1);
    QCOMPARE(std::get<Failure>(m_bench->outcomes.first()).error, u"unauthorized_client"_s);
}

void TestTokenAttempt::sendsTheCodeOnceOnly()
{
    m_bench->server.answer.way = Way::HangUp;
    QVERIFY(m_bench->signIn());
    m_bench->open(m_bench->callbackQuery(u"abc"_s));
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    QCOMPARE(m_bench->problem(), Problem::Offline);
    QCOMPARE(m_bench->server.seen.size(), 1);
}

void TestTokenAttempt::refusesUntrustedCertificates()
{
    auto tls = testing::selfSignedServer();
    if (!tls)
        QSKIP("The certificate is made by the openssl program, which is not here.");
    testing::StandInServer server(std::move(tls));
    server.answer.body = SignInBench::goodBody;
    Provider secure = m_bench->provider();
    secure.tokenUrl = server.url(u"/access_token"_s);
    secure.patience.silence = 10s;
    m_bench->renew(secure);
    m_bench->attempt->refresh(u"r1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->outcomes.size(), 1, 15000);
    QCOMPARE(m_bench->problem(), Problem::TlsFailed);
    QVERIFY(server.seen.isEmpty());
}

void TestTokenAttempt::reportsUnreachableServers()
{
    m_bench->server.close();
    m_bench->attempt->refresh(u"r1"_s);
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    QCOMPARE(m_bench->problem(), Problem::Offline);
}

void TestTokenAttempt::reportsSilentServers()
{
    m_bench->server.answer.way = Way::Silent;
    m_bench->renew(m_bench->hastyProvider());
    m_bench->attempt->refresh(u"r1"_s);
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    QCOMPARE(m_bench->problem(), Problem::TimedOut);

    Provider patient = m_bench->provider(); // a server that talks for ever is ended by the deadline
    patient.patience.silence = 1h;
    patient.patience.refresh = 200ms;
    m_bench->renew(patient);
    m_bench->attempt->refresh(u"r1"_s);
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    QCOMPARE(m_bench->problem(), Problem::NoAnswer);
}

void TestTokenAttempt::refreshes()
{
    m_bench->attempt->refresh(awkward);
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    QVERIFY(m_bench->tokens() != nullptr);
    QCOMPARE(m_bench->tokens()->refreshToken, u"r2"_s);
    QCOMPARE(m_bench->tokens()->scopes, QStringList({u"account"_s, u"repository:write"_s}));
    QCOMPARE(m_bench->tokens()->lifetime, 7200s);

    QCOMPARE(m_bench->server.seen.size(), 1);
    const testing::SeenRequest seen = m_bench->server.seen.first();
    const Parameters form = formOf(seen.body);
    QCOMPARE(form.value(u"refresh_token"_s), awkward);
    QCOMPARE(form.value(u"grant_type"_s), u"refresh_token"_s);
    QCOMPARE(form.size(), 2);
    QVERIFY(seen.headers.value("authorization").startsWith("Basic "));
    QVERIFY(!m_bench->browserUrl.isValid());
}

void TestTokenAttempt::refreshesAfterFailure()
{
    m_bench->server.script = {{400, "application/json", R"({"error":"invalid_grant"})"}};
    m_bench->attempt->refresh(u"r1"_s);
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    QCOMPARE(m_bench->problem(), Problem::Rejected);
    m_bench->renew();
    m_bench->attempt->refresh(u"r1"_s);
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    QVERIFY(m_bench->tokens() != nullptr);
}

void TestTokenAttempt::sendsARefreshTokenOnceOnly()
{
    m_bench->server.answer.way = Way::HangUp;
    m_bench->attempt->refresh(u"r1"_s);
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    QCOMPARE(m_bench->problem(), Problem::Offline);
    QCOMPARE(m_bench->server.seen.size(), 1);
}

QTEST_GUILESS_MAIN(TestTokenAttempt)
#include "tst_tokenattempt.moc"
