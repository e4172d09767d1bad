// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/server.h"
#include "practice/visitor.h"

#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::practice;

class TestPracticeRefusals final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void limitsPerConsumerOrUser();
    void removedCallsInBothShapes();
    void goneWorkspaces();
    void unpaidWorkspaceIsReadOnly();
    void wantsLength();
    void mergeTimesOut();
    void missingRepositoryAsPage();
    void wordingOf401();
    void caseOfScopeHeaders();
    void noRightToCreate();
    void detailAsStringAndObject();
    void settingsAreChecked();

private:
    std::unique_ptr<Server> m_server;
    std::unique_ptr<Visitor> m_visitor;
};

void TestPracticeRefusals::init()
{
    m_server = std::make_unique<Server>();
    QCOMPARE(m_server->start(), QString());
    m_visitor = std::make_unique<Visitor>(m_server->announcement());
    QVERIFY(m_visitor->signIn());
}

void TestPracticeRefusals::cleanup()
{
    m_visitor.reset();
    m_server.reset();
}

void TestPracticeRefusals::limitsPerConsumerOrUser()
{
    QVERIFY(m_visitor->set({{u"rate_limit"_s, 2}}));
    const QString path = u"/2.0/repositories/acme/shop-api"_s;
    QCOMPARE(m_visitor->get(path).status, 200);
    QCOMPARE(m_visitor->get(path).status, 200);
    const Answer spent = m_visitor->get(path);
    QCOMPARE(spent.status, 429);
    QCOMPARE(spent.headers.value("content-type"), "text/plain");
    QCOMPARE(spent.body, "Rate limit for this resource has been exceeded");
    QVERIFY(!spent.headers.contains("retry-after"));
    QVERIFY(!spent.headers.contains("x-ratelimit-limit"));
    QCOMPARE(spent.headers.value("x-accepted-oauth-scopes"), "repository");
    QCOMPARE(m_visitor->get(u"/2.0/user"_s).status, 200); // not below /2.0/repositories

    QVERIFY(m_visitor->signIn(u"grace"_s)); // the same consumer
    QCOMPARE(m_visitor->get(path).status, 429);
    QVERIFY(m_visitor->set({{u"rate_limit_per"_s, u"user"_s}}));
    QCOMPARE(m_visitor->get(path).status, 200);
    m_visitor->advance(3601);
    QVERIFY(m_visitor->signIn());
    QCOMPARE(m_visitor->get(path).status, 200); // an hour later
}

void TestPracticeRefusals::removedCallsInBothShapes()
{
    QVERIFY(m_visitor->expectViolations({u"removed-call"_s}));
    const QString url = u"https://developer.atlassian.com/cloud/bitbucket/changelog#CHANGE-2770"_s;
    const Answer nested = m_visitor->get(u"/2.0/workspaces"_s);
    QCOMPARE(nested.status, 410);
    QCOMPARE(nested.at(u"error.data.announcement_url"_s).toString(), url);
    QCOMPARE(nested.at(u"data.announcement_url"_s).toString(), url);
    QVERIFY(m_visitor->set({{u"gone_shape"_s, u"flat"_s}}));
    const Answer flat = m_visitor->get(u"/2.0/workspaces"_s);
    QCOMPARE(flat.status, 410);
    QVERIFY(!flat.json.contains("error"_L1));
    QVERIFY(!flat.json.contains("type"_L1));
    QCOMPARE(flat.at(u"message"_s).toString(),
             u"CHANGE-2770 - Functionality has been deprecated"_s);
    QCOMPARE(flat.at(u"data.announcement_url"_s).toString(), url);
}

void TestPracticeRefusals::goneWorkspaces()
{
    QVERIFY(m_visitor->set({{u"workspace_brownout"_s, true}}));
    QCOMPARE(m_visitor->get(u"/2.0/workspaces/acme"_s).status, 410);
    QCOMPARE(m_visitor->get(u"/2.0/workspaces/acme/projects"_s).status, 200);
    QVERIFY(m_visitor->set(
        {{u"workspace_brownout"_s, false}, {u"gone_workspaces"_s, QJsonArray{u"globex"_s}}}));
    QCOMPARE(m_visitor->get(u"/2.0/workspaces/acme"_s).status, 200);
    QCOMPARE(m_visitor->get(u"/2.0/workspaces/globex"_s).status, 410);
    QCOMPARE(m_visitor->get(u"/2.0/repositories/globex/hyperdrive"_s).status, 410);
}

void TestPracticeRefusals::unpaidWorkspaceIsReadOnly()
{
    QVERIFY(m_visitor->set({{u"unpaid_workspaces"_s, QJsonArray{u"acme"_s}}}));
    QCOMPARE(m_visitor->get(u"/2.0/repositories/acme/shop-api"_s).status, 200);
    for (const QString &path : {u"/2.0/repositories/acme/brand-new"_s,
                                u"/2.0/repositories/acme/shop-api/refs/branches"_s}) {
        const Answer refused = m_visitor->api("POST", path);
        QCOMPARE(refused.status, 402);
        QCOMPARE(refused.headers.value("content-type"), "text/plain");
        QVERIFY(refused.body.startsWith("[ALERT] "));
    }
}

void TestPracticeRefusals::wantsLength()
{
    QTcpSocket socket;
    const QUrl api(m_visitor->value(u"api_url"_s));
    socket.connectToHost(api.host(), quint16(api.port()));
    QVERIFY(socket.waitForConnected(10000));
    socket.write("POST /2.0/repositories/acme/none HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                 + m_visitor->accessToken.toLatin1() + "\r\n\r\n");
    QByteArray answer;
    while (!answer.contains("Length Required\n") && socket.waitForReadyRead(10000))
        answer += socket.readAll();
    QVERIFY(answer.startsWith("HTTP/1.1 411 "));
    QVERIFY(answer.contains("text/plain"));
}

void TestPracticeRefusals::mergeTimesOut()
{
    QVERIFY(m_visitor->set({{u"merge_times_out"_s, true}}));
    const QString path = u"/2.0/repositories/acme/shop-api/pullrequests/1"_s;
    const Answer late = m_visitor->api("POST", path + u"/merge"_s);
    QCOMPARE(late.status, 555);
    QCOMPARE(late.at(u"type"_s).toString(), u"error"_s);
    QCOMPARE(m_visitor->get(path).at(u"state"_s).toString(), u"MERGED"_s);
}

void TestPracticeRefusals::missingRepositoryAsPage()
{
    const QString path = u"/2.0/repositories/acme/nothing/refs/branches"_s;
    QVERIFY(m_visitor->get(path).message().startsWith(u"The requested repository either"_s));
    QVERIFY(m_visitor->set({{u"html_not_found"_s, QJsonArray{u"refs"_s}}}));
    const Answer page = m_visitor->get(path);
    QCOMPARE(page.status, 404);
    QVERIFY(page.headers.value("content-type").startsWith("text/html"));
    QVERIFY(page.body.size() > 25000);
    QVERIFY(page.body.contains("ada@example.com"));
    QVERIFY(page.body.contains("web_token"));
    QVERIFY(page.body.contains("practice server"));
    QCOMPARE(m_visitor->get(u"/2.0/repositories/acme/nothing"_s).message().left(13),
             u"The requested"_s);
    QCOMPARE(m_visitor->get(u"/2.0/repositories/acme/shop-api/refs/branches"_s).status, 200);
}

void TestPracticeRefusals::wordingOf401()
{
    (void)m_visitor->control("POST", u"expire-tokens"_s);
    QCOMPARE(m_visitor->get(u"/2.0/user"_s).message(),
             u"Access token expired. Use your refresh token to obtain a new access token."_s);
    QVERIFY(m_visitor->set({{u"expired_token"_s, u"newer"_s}}));
    QVERIFY(
        m_visitor->get(u"/2.0/user"_s).message().startsWith(u"OAuth2 access token expired. "_s));
    m_visitor->accessToken = u"nobody's"_s;
    QCOMPARE(m_visitor->get(u"/2.0/user"_s).message(),
             u"Token is invalid, expired, or not supported for this endpoint."_s);
    QVERIFY(m_visitor->set({{u"unknown_token"_s, u"text"_s}}));
    const Answer text = m_visitor->get(u"/2.0/user"_s);
    QCOMPARE(text.status, 401);
    QCOMPARE(text.headers.value("content-type"), "text/plain");
    QCOMPARE(text.headers.value("www-authenticate"), "OAuth realm=\"Bitbucket.org HTTP\"");
}

void TestPracticeRefusals::caseOfScopeHeaders()
{
    const auto spelled = [this] {
        QTcpSocket socket;
        const QUrl api(m_visitor->value(u"api_url"_s));
        socket.connectToHost(api.host(), quint16(api.port()));
        socket.write("GET /2.0/user HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: "
                     "Bearer "
                     + m_visitor->accessToken.toLatin1() + "\r\n\r\n");
        QByteArray answer;
        while (socket.waitForReadyRead(10000))
            answer += socket.readAll();
        return answer;
    };
    QVERIFY(spelled().contains("\r\nX-OAuth-Scopes: account, email, "));
    QVERIFY(m_visitor->set({{u"scope_header"_s, u"X-Oauth-Scopes"_s}}));
    const QByteArray other = spelled();
    QVERIFY(other.contains("\r\nX-Oauth-Scopes: account, email, "));
    QVERIFY(other.contains("\r\nX-Accepted-Oauth-Scopes: account\r\n"));
}

void TestPracticeRefusals::noRightToCreate()
{
    const QString path = u"/2.0/repositories/globex/mine"_s;
    QCOMPARE(m_visitor->api("POST", path, {{u"is_private"_s, true}}).status, 403);
    QVERIFY(m_visitor->set({{u"create_refusal"_s, u"400"_s}}));
    const Answer refused = m_visitor->api("POST", path, {{u"is_private"_s, true}});
    QCOMPARE(refused.status, 400);
    QVERIFY(!refused.message().isEmpty());
}

void TestPracticeRefusals::detailAsStringAndObject()
{
    const Answer none = m_visitor->get(u"/2.0/nowhere"_s);
    QCOMPARE(none.status, 404);
    QVERIFY(none.at(u"error.detail"_s).toString().startsWith(u"There is no API hosted"_s));
    const Answer lacking = m_visitor->api("DELETE", u"/2.0/repositories/acme/sandbox"_s);
    QCOMPARE(lacking.status, 403);
    QCOMPARE(lacking.at(u"error.detail.required"_s).toArray(), QJsonArray{u"repository:delete"_s});
    QVERIFY(lacking.at(u"error.detail.granted"_s).toArray().contains(u"repository:admin"_s));
}

void TestPracticeRefusals::settingsAreChecked()
{
    QVERIFY(!m_visitor->set({{u"gone_shape"_s, u"round"_s}}));
    QVERIFY(!m_visitor->set({{u"rate_limit"_s, u"many"_s}}));
    QVERIFY(!m_visitor->set({{u"list_totals"_s, 1}}));
    QVERIFY(!m_visitor->set({{u"gone_workspaces"_s, u"acme"_s}}));
    QVERIFY(!m_visitor->set({{u"no_such_setting"_s, 1}}));
}

QTEST_GUILESS_MAIN(TestPracticeRefusals)
#include "tst_refusals.moc"
