// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/server.h"
#include "practice/visitor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::practice;

class TestPracticeOAuthSwitches final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void denialWithAndWithoutState();
    void browserIsSomebodyElse();
    void expiresInForms();
    void scopeKeyAndTokenType();
    void scopeBeyondTheConsumer();
    void portOfLoopback();
    void pkceNotVerified();
    void noGrace();
    void wordingOfDeadRefresh();
    void deadRefreshCastsShadow();
    void unusedRefreshDies();
    void revokes();
    void tokenOnlyAsBearerAtTheApi();
    void consumerWithoutCallback();

private:
    [[nodiscard]] QString freshCode(const Form &more = {});
    [[nodiscard]] Answer refresh(const QString &token);

    std::unique_ptr<Server> m_server;
    std::unique_ptr<Visitor> m_visitor;
};

void TestPracticeOAuthSwitches::init()
{
    m_server = std::make_unique<Server>();
    QCOMPARE(m_server->start(), QString());
    m_visitor = std::make_unique<Visitor>(m_server->announcement());
}

void TestPracticeOAuthSwitches::cleanup()
{
    m_visitor.reset();
    m_server.reset();
}

QString TestPracticeOAuthSwitches::freshCode(const Form &more)
{
    return inRedirect(m_visitor->consent(u"allow"_s, more), u"code"_s);
}

Answer TestPracticeOAuthSwitches::refresh(const QString &token)
{
    return m_visitor->token({{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, token}});
}

static QString error(const Answer &answer)
{
    return answer.json.value("error"_L1).toString() + u": "_s
           + answer.json.value("error_description"_L1).toString();
}

void TestPracticeOAuthSwitches::denialWithAndWithoutState()
{
    QCOMPARE(inRedirect(m_visitor->consent(u"deny"_s), u"state"_s), u"a state/+&"_s);
    QVERIFY(m_visitor->set({{u"denial_has_state"_s, false}}));
    const Answer silent = m_visitor->consent(u"deny"_s);
    QCOMPARE(inRedirect(silent, u"error"_s), u"access_denied"_s);
    QVERIFY(!silent.headers.value("location").contains("state="));
}

void TestPracticeOAuthSwitches::browserIsSomebodyElse()
{
    QVERIFY(m_visitor->set({{u"browser_user"_s, u"grace-h"_s}}));
    const Answer page = m_visitor->send("GET", m_visitor->authorizeUrl());
    QVERIFY(page.body.contains("Grace Hopper"));
    QVERIFY(!page.body.contains("Ada Lovelace"));
    QVERIFY(m_visitor->signIn());
    QCOMPARE(m_visitor->get(u"/2.0/user"_s).at(u"nickname"_s).toString(), u"grace"_s);
}

void TestPracticeOAuthSwitches::expiresInForms()
{
    QCOMPARE(m_visitor->exchange(freshCode()).at(u"expires_in"_s), QJsonValue(7200));
    QVERIFY(m_visitor->set({{u"expires_in_form"_s, u"text"_s}}));
    QCOMPARE(m_visitor->exchange(freshCode()).at(u"expires_in"_s), QJsonValue(u"7200"_s));
    QVERIFY(m_visitor->set({{u"expires_in_form"_s, u"absent"_s}}));
    QVERIFY(!m_visitor->exchange(freshCode()).json.contains("expires_in"_L1));
    QVERIFY(!m_visitor->set({{u"expires_in_form"_s, u"roman"_s}}));
}

void TestPracticeOAuthSwitches::scopeKeyAndTokenType()
{
    const Answer usual = m_visitor->exchange(freshCode());
    QVERIFY(usual.at(u"scope"_s).toString().startsWith(u"account email "_s));
    QCOMPARE(usual.at(u"token_type"_s).toString(), u"bearer"_s);
    QVERIFY(m_visitor->set({{u"token_scope_key"_s, u"scopes"_s}, {u"token_type"_s, u"Bearer"_s}}));
    const Answer other = m_visitor->exchange(freshCode());
    QVERIFY(!other.json.contains("scope"_L1));
    QCOMPARE(other.at(u"scopes"_s), usual.at(u"scope"_s));
    QCOMPARE(other.at(u"token_type"_s).toString(), u"Bearer"_s);
}

void TestPracticeOAuthSwitches::scopeBeyondTheConsumer()
{
    const Form more{{u"scope"_s, u"account runner:write"_s}};
    const Answer ignored = m_visitor->exchange(freshCode(more));
    QVERIFY(!ignored.at(u"scope"_s).toString().contains(u"runner"_s));
    QVERIFY(ignored.at(u"scope"_s).toString().contains(u"pullrequest:write"_s)); // not narrowed
    QVERIFY(m_visitor->set({{u"unknown_scope"_s, u"invalid_scope"_s}}));
    const Answer refused = m_visitor->send("GET", m_visitor->authorizeUrl(more));
    QCOMPARE(refused.status, 302);
    QCOMPARE(inRedirect(refused, u"error"_s), u"invalid_scope"_s);
    // What is implied may be asked for.
    QVERIFY(!freshCode({{u"scope"_s, u"account pullrequest repository"_s}}).isEmpty());
}

void TestPracticeOAuthSwitches::portOfLoopback()
{
    (void)m_visitor->control("POST", u"consumer"_s,
                             {{u"key"_s, m_visitor->value(u"key"_s)},
                              {u"callback_url"_s, u"http://127.0.0.1/callback"_s}});
    const auto status = [this](const QString &address) {
        return m_visitor->send("GET", m_visitor->authorizeUrl({{u"redirect_uri"_s, address}}))
            .status;
    };
    QCOMPARE(status(u"http://127.0.0.1:50123/callback"_s), 400);
    QVERIFY(m_visitor->set({{u"any_loopback_port"_s, true}}));
    QCOMPARE(status(u"http://127.0.0.1:50123/callback"_s), 200);
    QCOMPARE(status(u"http://127.0.0.1/callback"_s), 200);
    QCOMPARE(status(u"http://localhost:50123/callback"_s), 400);
    QCOMPARE(status(u"http://127.0.0.1:50123/other"_s), 400);
    QCOMPARE(status(u"http://127.0.0.1:50123.example.com/callback"_s), 400);
}

void TestPracticeOAuthSwitches::pkceNotVerified()
{
    const Form asked{{u"code_challenge"_s, u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s},
                     {u"code_challenge_method"_s, u"S256"_s}};
    QCOMPARE(m_visitor->exchange(freshCode(asked)).status, 400);
    QVERIFY(m_visitor->set({{u"pkce"_s, u"ignored"_s}}));
    QCOMPARE(m_visitor->exchange(freshCode(asked)).status, 200);
}

void TestPracticeOAuthSwitches::noGrace()
{
    QVERIFY(m_visitor->expectViolations({u"refresh-token-reused"_s}));
    QVERIFY(m_visitor->set({{u"refresh_grace"_s, 0}}));
    QVERIFY(m_visitor->signIn());
    const Answer first = refresh(m_visitor->refreshToken);
    QCOMPARE(first.status, 200);
    QCOMPARE(refresh(m_visitor->refreshToken).status, 400);
    QCOMPARE(refresh(first.at(u"refresh_token"_s).toString()).status, 200);
}

void TestPracticeOAuthSwitches::wordingOfDeadRefresh()
{
    QCOMPARE(error(refresh(u"nothing"_s)),
             u"unauthorized_client: Invalid OAuth client credentials"_s);
    QVERIFY(m_visitor->set({{u"dead_refresh"_s, u"invalid_request"_s}}));
    QCOMPARE(error(refresh(u"nothing"_s)), u"invalid_request: Invalid refresh_token"_s);
}

void TestPracticeOAuthSwitches::deadRefreshCastsShadow()
{
    QVERIFY(m_visitor->expectViolations({u"refresh-token-reused"_s}));
    QVERIFY(m_visitor->set({{u"refresh_grace"_s, 0}, {u"refusal_shadow"_s, 180}}));
    QVERIFY(m_visitor->signIn());
    const QString good = refresh(m_visitor->refreshToken).at(u"refresh_token"_s).toString();
    QCOMPARE(refresh(m_visitor->refreshToken).status, 400);
    QCOMPARE(refresh(good).status, 400); // although nothing is wrong with it
    m_visitor->advance(181);
    QCOMPARE(refresh(good).status, 200);
}

void TestPracticeOAuthSwitches::unusedRefreshDies()
{
    QVERIFY(m_visitor->signIn());
    const QString first = m_visitor->refreshToken;
    m_visitor->advance(89 * 24 * 3600);
    const QString second = refresh(first).at(u"refresh_token"_s).toString();
    QVERIFY(!second.isEmpty());
    m_visitor->advance(91 * 24 * 3600);
    QCOMPARE(refresh(second).status, 400);
}

void TestPracticeOAuthSwitches::revokes()
{
    QVERIFY(m_visitor->signIn());
    const auto revoke = [this] {
        const QByteArray basic =
            (m_visitor->value(u"key"_s) + u':' + m_visitor->value(u"secret"_s)).toLatin1();
        return m_visitor->send("POST",
                               QUrl(m_visitor->value(u"web_url"_s) + u"/site/oauth2/revoke"_s),
                               "token=" + QUrl::toPercentEncoding(m_visitor->refreshToken),
                               {{"Content-Type", "application/x-www-form-urlencoded"},
                                {"Authorization", "Basic " + basic.toBase64()}});
    };
    QVERIFY(m_visitor->set({{u"revoke"_s, u"missing"_s}}));
    const Answer missing = revoke();
    QCOMPARE(missing.status, 404);
    QVERIFY(missing.headers.value("content-type").startsWith("text/html"));
    QVERIFY(m_visitor->set({{u"revoke"_s, u"works"_s}}));
    QCOMPARE(revoke().status, 200);
    QCOMPARE(refresh(m_visitor->refreshToken).status, 400);
}

void TestPracticeOAuthSwitches::tokenOnlyAsBearerAtTheApi()
{
    QVERIFY(m_visitor->expectViolations(
        {u"token-in-url"_s, u"token-in-body"_s, u"token-as-password"_s}));
    QVERIFY(m_visitor->signIn());
    const QByteArray token = QUrl::toPercentEncoding(m_visitor->accessToken);
    const QString user = m_visitor->value(u"api_url"_s) + u"/2.0/user"_s;
    QCOMPARE(m_visitor->send("GET", QUrl::fromEncoded(user.toLatin1() + "?access_token=" + token))
                 .status,
             401);
    QCOMPARE(m_visitor
                 ->send("POST",
                        QUrl(m_visitor->value(u"api_url"_s)
                             + u"/2.0/repositories/acme/shop-api/refs/branches"_s),
                        "access_token=" + token,
                        {{"Content-Type", "application/x-www-form-urlencoded"}})
                 .status,
             401);
    const QByteArray basic = "x-token-auth:" + m_visitor->accessToken.toLatin1();
    QCOMPARE(
        m_visitor->send("GET", QUrl(user), {}, {{"Authorization", "Basic " + basic.toBase64()}})
            .status,
        401);
}

void TestPracticeOAuthSwitches::consumerWithoutCallback()
{
    (void)m_visitor->control("POST", u"consumer"_s,
                             {{u"key"_s, m_visitor->value(u"key"_s)}, {u"callback_url"_s, u""_s}});
    const Answer page = m_visitor->send("GET", m_visitor->authorizeUrl());
    QCOMPARE(page.status, 400);
    QVERIFY(!page.headers.contains("location"));
    QCOMPARE(error(refresh(u"anything"_s)),
             u"invalid_request: No callback uri defined for the OAuth client."_s);
}

QTEST_GUILESS_MAIN(TestPracticeOAuthSwitches)
#include "tst_oauthswitches.moc"
