// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/server.h"
#include "practice/visitor.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::practice;

class TestPracticeOAuth final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void signsIn();
    void pageIsWhatItSays();
    void denies();
    void deniesPersonNamedInSettings();
    void showsInvalidRedirect_data();
    void showsInvalidRedirect();
    void acceptsLongerRedirect();
    void refusesUnknownConsumer();
    void refusesOldNonce();
    void codeWorksOnce();
    void codeDies();
    void checksRedirectAtExchange();
    void checksVerifier_data();
    void checksVerifier();
    void rotatesRefreshToken();
    void refusesWrongClients();
    void refusesJsonAndBearer();
    void acceptsClientInForm();
    void expiresAndRevokes();
    void consentsWithoutPage();

private:
    [[nodiscard]] QString freshCode(const Form &more = {});
    static QString error(const Answer &answer)
    {
        return answer.json.value("error"_L1).toString() + u": "_s
               + answer.json.value("error_description"_L1).toString();
    }

    std::unique_ptr<Server> m_server;
    std::unique_ptr<Visitor> m_visitor;
};

void TestPracticeOAuth::init()
{
    m_server = std::make_unique<Server>();
    QCOMPARE(m_server->start(), QString());
    m_visitor = std::make_unique<Visitor>(m_server->announcement());
}

void TestPracticeOAuth::cleanup()
{
    m_visitor.reset();
    m_server.reset();
}

QString TestPracticeOAuth::freshCode(const Form &more)
{
    return inRedirect(m_visitor->consent(u"allow"_s, more), u"code"_s);
}

void TestPracticeOAuth::signsIn()
{
    const Answer redirect =
        m_visitor->consent(u"allow"_s, {{u"redirect_uri"_s, m_visitor->callback()}});
    QCOMPARE(redirect.status, 302);
    QVERIFY(redirect.headers.value("location").startsWith(m_visitor->callback().toLatin1() + '?'));
    QCOMPARE(inRedirect(redirect, u"state"_s), u"a state/+&"_s);

    const Answer tokens = m_visitor->exchange(inRedirect(redirect, u"code"_s),
                                              {{u"redirect_uri"_s, m_visitor->callback()}});
    QCOMPARE(tokens.status, 200);
    QCOMPARE(tokens.headers.value("content-type"), "application/json");
    QCOMPARE(tokens.json.value("expires_in"_L1).toInt(), 7200);
    QCOMPARE(tokens.json.value("token_type"_L1).toString(), u"bearer"_s);
    QCOMPARE(tokens.json.value("state"_L1).toString(), u"authorization_code"_s);
    QVERIFY(tokens.json.value("scope"_L1).toString().contains(u"repository:admin"_s));
    QVERIFY(!tokens.json.contains("scopes"_L1));
    QVERIFY(m_visitor->accessToken.size() > 2500);
    for (const QChar c : u"+/="_s)
        QVERIFY(m_visitor->accessToken.contains(c));

    const Answer user = m_visitor->get(u"/2.0/user"_s);
    QCOMPARE(user.status, 200);
    QCOMPARE(user.json.value("display_name"_L1).toString(), u"Ada Lovelace"_s);
    QCOMPARE(user.json.value("username"_L1).toString(), u"ada-l"_s);
}

void TestPracticeOAuth::pageIsWhatItSays()
{
    (void)m_visitor->control(
        "POST", u"consumer"_s,
        {{u"key"_s, m_visitor->value(u"key"_s)}, {u"name"_s, u"<b>\"me\"</b>"_s}});
    const Answer page = m_visitor->send("GET", m_visitor->authorizeUrl());
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("<title>Consent</title>"));
    QVERIFY(page.body.contains("practice server"));
    QVERIFY(page.body.contains("id=\"allow\""));
    QVERIFY(page.body.contains("id=\"deny\""));
    QVERIFY(page.body.contains("Grace Hopper"));
    QVERIFY(!page.body.contains("<b>"));
    QVERIFY(page.body.contains("&lt;b&gt;&quot;me&quot;"));
}

void TestPracticeOAuth::denies()
{
    const Answer redirect = m_visitor->consent(u"deny"_s);
    QCOMPARE(redirect.status, 302);
    QCOMPARE(inRedirect(redirect, u"error"_s), u"access_denied"_s);
    QVERIFY(!inRedirect(redirect, u"error_description"_s).isEmpty());
    QCOMPARE(inRedirect(redirect, u"state"_s), u"a state/+&"_s);
    QVERIFY(inRedirect(redirect, u"code"_s).isEmpty());
}

void TestPracticeOAuth::deniesPersonNamedInSettings()
{
    QCOMPARE(
        m_visitor->control("POST", u"settings"_s, {{u"denied_users"_s, QJsonArray{u"grace-h"_s}}})
            .status,
        200);
    QCOMPARE(inRedirect(m_visitor->consent(u"allow"_s, {}, u"grace"_s), u"error"_s),
             u"access_denied"_s);
    QVERIFY(m_visitor->signIn(u"ada"_s));
}

void TestPracticeOAuth::showsInvalidRedirect_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("other port") << u"http://localhost:34108/callback"_s;
    QTest::newRow("other name") << u"http://127.0.0.1:34107/callback"_s;
    QTest::newRow("longer word") << u"http://localhost:34107/callbackevil"_s;
    QTest::newRow("shorter") << u"http://localhost:34107/"_s;
    QTest::newRow("other host") << u"http://localhost:34107.example.com/callback"_s;
}

void TestPracticeOAuth::showsInvalidRedirect()
{
    QFETCH(QString, address);
    const Answer page =
        m_visitor->send("GET", m_visitor->authorizeUrl({{u"redirect_uri"_s, address}}));
    QCOMPARE(page.status, 400);
    QVERIFY(page.body.contains("<h1>Invalid redirect_uri</h1>"));
    QVERIFY(!page.headers.contains("location"));
}

void TestPracticeOAuth::acceptsLongerRedirect()
{
    const QString longer = m_visitor->callback() + u"/more"_s;
    const QString code = freshCode({{u"redirect_uri"_s, longer}});
    QCOMPARE(m_visitor->exchange(code, {{u"redirect_uri"_s, longer}}).status, 200);
}

void TestPracticeOAuth::refusesUnknownConsumer()
{
    QUrl url = m_visitor->authorizeUrl();
    url.setQuery(u"client_id=nobody&response_type=code"_s);
    const Answer page = m_visitor->send("GET", url);
    QCOMPARE(page.status, 400);
    QVERIFY(page.body.contains("Invalid client_id"));
}

void TestPracticeOAuth::refusesOldNonce()
{
    const QUrl url(m_visitor->value(u"web_url"_s) + u"/site/oauth2/authorize"_s);
    const Answer page = m_visitor->send("POST", url, "nonce=x&answer=allow&user=ada-l",
                                        {{"Content-Type", "application/x-www-form-urlencoded"}});
    QCOMPARE(page.status, 400);
    QVERIFY(!page.headers.contains("location"));
}

void TestPracticeOAuth::codeWorksOnce()
{
    const QString code = freshCode();
    QCOMPARE(m_visitor->exchange(code).status, 200);
    const Answer again = m_visitor->exchange(code);
    QCOMPARE(again.status, 400);
    QCOMPARE(again.json.value("error"_L1).toString(), u"invalid_grant"_s);
}

void TestPracticeOAuth::codeDies()
{
    const QString code = freshCode();
    (void)m_visitor->control("POST", u"advance"_s, {{u"seconds"_s, 601}});
    QCOMPARE(m_visitor->exchange(code).status, 400);
}

void TestPracticeOAuth::checksRedirectAtExchange()
{
    const Form asked{{u"redirect_uri"_s, m_visitor->callback()}};
    QCOMPARE(m_visitor->exchange(freshCode(asked)).status, 400);
    QCOMPARE(m_visitor->exchange(freshCode(asked), {{u"redirect_uri"_s, u"http://x/"_s}}).status,
             400);
    QCOMPARE(m_visitor->exchange(freshCode(asked), asked).status, 200);
}

void TestPracticeOAuth::checksVerifier_data()
{
    QTest::addColumn<QString>("verifier");
    QTest::addColumn<int>("status");
    QTest::newRow("right") << u"a-verifier-of-at-least-forty-three-characters"_s << 200;
    QTest::newRow("wrong") << u"another-verifier-of-at-least-forty-three-chars"_s << 400;
    QTest::newRow("none") << QString() << 400;
}

void TestPracticeOAuth::checksVerifier()
{
    QFETCH(QString, verifier);
    QFETCH(int, status);
    const QByteArray digest = QCryptographicHash::hash(
        "a-verifier-of-at-least-forty-three-characters", QCryptographicHash::Sha256);
    const QString challenge = QString::fromLatin1(
        digest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    const QString code =
        freshCode({{u"code_challenge"_s, challenge}, {u"code_challenge_method"_s, u"S256"_s}});
    const Answer answer = m_visitor->exchange(code, {{u"code_verifier"_s, verifier}});
    QCOMPARE(answer.status, status);
}

void TestPracticeOAuth::rotatesRefreshToken()
{
    QVERIFY(m_visitor->signIn());
    const QString first = m_visitor->refreshToken;
    const auto refresh = [this](const QString &token) {
        return m_visitor->token(
            {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, token}});
    };
    const Answer second = refresh(first);
    QCOMPARE(second.status, 200);
    QVERIFY(second.json.value("refresh_token"_L1).toString() != first);
    QVERIFY(second.json.value("access_token"_L1).toString() != m_visitor->accessToken);
    QCOMPARE(m_visitor->get(u"/2.0/user"_s).status, 200); // the old access token lives on

    (void)m_visitor->control("POST", u"advance"_s, {{u"seconds"_s, 570}});
    QVERIFY(m_visitor->expectViolations({u"refresh-token-reused"_s}));
    QCOMPARE(refresh(first).status, 200); // grace
    (void)m_visitor->control("POST", u"advance"_s, {{u"seconds"_s, 31}});
    const Answer dead = refresh(first);
    QCOMPARE(dead.status, 400);
    QCOMPARE(error(dead), u"unauthorized_client: Invalid OAuth client credentials"_s);
    QCOMPARE(refresh(second.json.value("refresh_token"_L1).toString()).status, 200);
}

void TestPracticeOAuth::refusesWrongClients()
{
    const QUrl url(m_visitor->value(u"web_url"_s) + u"/site/oauth2/access_token"_s);
    const QByteArray form = "grant_type=refresh_token&refresh_token=x";
    const QByteArray type = "application/x-www-form-urlencoded";
    const Answer none = m_visitor->send("POST", url, form, {{"Content-Type", type}});
    QCOMPARE(none.status, 400);
    QCOMPARE(error(none), u"unauthorized_client: Requests must be authenticated using OAuth "
                          "client credentials"_s);
    const Answer wrong = m_visitor->send(
        "POST", url, form,
        {{"Content-Type", type}, {"Authorization", "Basic " + QByteArray("a:b").toBase64()}});
    QCOMPARE(error(wrong), u"unauthorized_client: Invalid OAuth client credentials"_s);

    (void)m_visitor->control(
        "POST", u"consumer"_s,
        {{u"key"_s, m_visitor->value(u"key"_s)}, {u"callback_url"_s, QString()}});
    QCOMPARE(error(m_visitor->exchange(u"x"_s)),
             u"invalid_request: No callback uri defined for the OAuth client."_s);
}

void TestPracticeOAuth::refusesJsonAndBearer()
{
    const QUrl url(m_visitor->value(u"web_url"_s) + u"/site/oauth2/access_token"_s);
    const Answer json = m_visitor->send("POST", url, "{\"grant_type\":\"refresh_token\"}",
                                        {{"Content-Type", "application/json"}});
    QCOMPARE(json.status, 400);
    QCOMPARE(error(json), u"invalid_grant: Unsupported grant type: None"_s);
    QVERIFY(m_visitor->expectViolations({u"token-at-wrong-host"_s}));
    const Answer bearer = m_visitor->send(
        "POST", url, "grant_type=refresh_token",
        {{"Content-Type", "application/x-www-form-urlencoded"}, {"Authorization", "Bearer abc"}});
    QVERIFY(bearer.headers.value("content-type").startsWith("text/html"));
}

void TestPracticeOAuth::acceptsClientInForm()
{
    // Characters that have to survive Basic and the form alike.
    const QString secret = u"s+e/c=r%e&t:ü"_s;
    (void)m_visitor->control("POST", u"consumer"_s,
                             {{u"key"_s, u"other key"_s}, {u"secret"_s, secret}});
    QJsonObject other = m_server->announcement();
    other.insert(u"key"_s, u"other key"_s);
    other.insert(u"secret"_s, secret);
    Visitor visitor(other);
    QVERIFY(visitor.signIn());
    const QByteArray form = "grant_type=refresh_token&client_id=other+key&client_secret="
                            + QUrl::toPercentEncoding(secret)
                            + "&refresh_token=" + QUrl::toPercentEncoding(visitor.refreshToken);
    const QUrl url(visitor.value(u"web_url"_s) + u"/site/oauth2/access_token"_s);
    QCOMPARE(
        visitor.send("POST", url, form, {{"Content-Type", "application/x-www-form-urlencoded"}})
            .status,
        200);
}

void TestPracticeOAuth::expiresAndRevokes()
{
    (void)m_visitor->control("POST", u"settings"_s,
                             {{u"expires_in"_s, 60}, {u"token_scope_key"_s, u"scopes"_s}});
    const Answer tokens = m_visitor->exchange(freshCode());
    QCOMPARE(tokens.json.value("expires_in"_L1).toInt(), 60);
    QVERIFY(tokens.json.contains("scopes"_L1));
    QCOMPARE(m_visitor->get(u"/2.0/user"_s).status, 200);
    QCOMPARE(m_visitor->control("POST", u"expire-tokens"_s).status, 200);
    const Answer expired = m_visitor->get(u"/2.0/user"_s);
    QCOMPARE(expired.status, 401);
    QVERIFY(expired.message().startsWith(u"Access token expired."_s));
    QCOMPARE(m_visitor->control("POST", u"revoke-tokens"_s).status, 200);
    const Answer unknown = m_visitor->get(u"/2.0/user"_s);
    QCOMPARE(unknown.status, 401);
    QVERIFY(unknown.message().startsWith(u"Token is invalid"_s));
}

void TestPracticeOAuth::consentsWithoutPage()
{
    (void)m_visitor->control("POST", u"settings"_s,
                             {{u"consent"_s, u"allow"_s}, {u"consent_user"_s, u"grace-h"_s}});
    const Answer redirect = m_visitor->send("GET", m_visitor->authorizeUrl());
    QCOMPARE(redirect.status, 302);
    QCOMPARE(m_visitor->exchange(inRedirect(redirect, u"code"_s)).status, 200);
    QCOMPARE(m_visitor->get(u"/2.0/user"_s).json.value("nickname"_L1).toString(), u"grace"_s);
}

QTEST_GUILESS_MAIN(TestPracticeOAuth)
#include "tst_oauth.moc"
