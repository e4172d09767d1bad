// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/scenario.h"
#include "practice/server/server.h"
#include "practice/visitor.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::practice;

class TestPracticeControl final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void hidesBehindItsSecret();
    void namesWhatItHas();
    void changesCallback();
    void recordsWithoutSecrets();
    void tellsItsSecrets();
    void refusesUnknownSettings();
    void answersWithFault();
    void dropsConnection();
    void dropsAnswerOnly();
    void stallEndsWithServer();
    void readsScenario();
    void refusesBadScenarios_data();
    void refusesBadScenarios();
    void showsPages();

private:
    [[nodiscard]] bool addFault(const QJsonObject &rule);

    std::unique_ptr<Server> m_server;
    std::unique_ptr<Visitor> m_visitor;
};

void TestPracticeControl::init()
{
    m_server = std::make_unique<Server>();
    QCOMPARE(m_server->start(), QString());
    m_visitor = std::make_unique<Visitor>(m_server->announcement());
    QVERIFY(m_visitor->signIn());
}

void TestPracticeControl::cleanup()
{
    m_visitor.reset();
    m_server.reset();
}

bool TestPracticeControl::addFault(const QJsonObject &rule)
{
    return m_visitor->control("POST", u"fault"_s, rule).status == 200;
}

void TestPracticeControl::hidesBehindItsSecret()
{
    QUrl url(m_visitor->value(u"control_url"_s));
    url.setPath(u"/control/guess/state"_s);
    QCOMPARE(m_visitor->send("GET", url).status, 404);
    QCOMPARE(m_visitor->control("GET", u"state"_s).status, 200);
}

void TestPracticeControl::namesWhatItHas()
{
    QCOMPARE(
        m_visitor->api("POST", u"/2.0/repositories/acme/new-one"_s, {{u"scm"_s, u"git"_s}}).status,
        200);
    const auto has = [this](const QString &what) { return m_visitor->control("GET", what).json; };
    const QJsonArray names = has(u"names"_s).value("names"_L1).toArray();
    QVERIFY(names.contains(u"acme/new-one"_s));
    QStringList sorted = QVariant(names.toVariantList()).toStringList();
    sorted.sort();
    QCOMPARE(sorted, has(u"state"_s).value("repositories"_L1).toObject().keys());
}

void TestPracticeControl::changesCallback()
{
    const QString callback = u"http://127.0.0.1:45678/back"_s;
    const QString key = m_visitor->value(u"key"_s);
    QCOMPARE(
        m_visitor->control("POST", u"consumer"_s, {{u"key"_s, key}, {u"callback_url"_s, callback}})
            .status,
        200);
    QCOMPARE(m_server->announcement().value("callback_url"_L1).toString(), callback);
    const Answer redirect = m_visitor->consent(u"allow"_s, {{u"redirect_uri"_s, callback}});
    QVERIFY(redirect.headers.value("location").startsWith(callback.toLatin1()));
    QCOMPARE(m_visitor->exchange(inRedirect(redirect, u"code"_s), {{u"redirect_uri"_s, callback}})
                 .status,
             200); // the secret stayed as it was
}

void TestPracticeControl::recordsWithoutSecrets()
{
    QVERIFY(m_visitor->expectViolations({u"token-in-url"_s}));
    (void)m_visitor->get(u"/2.0/user?access_token=in-the-query"_s);
    const Answer seen = m_visitor->control("GET", u"requests"_s);
    const QJsonArray entries = seen.json.value("requests"_L1).toArray();
    QCOMPARE(seen.json.value("count"_L1).toInt(), int(entries.size()));
    for (const QString &secret : {m_visitor->accessToken, m_visitor->refreshToken,
                                  m_visitor->value(u"secret"_s), u"in-the-query"_s})
        QVERIFY(!seen.body.contains(secret.toLatin1()));
    const QJsonObject last = entries.last().toObject();
    QCOMPARE(last.value("path"_L1).toString(), u"/2.0/user"_s);
    QCOMPARE(last.value("status"_L1).toInt(), 200);
    QVERIFY(last.value("query"_L1)
                .toObject()
                .value("access_token"_L1)
                .toString()
                .startsWith(u"sha256:"_s));
    QVERIFY(last.value("headers"_L1)
                .toObject()
                .value("authorization"_L1)
                .toString()
                .startsWith(u"Bearer sha256:"_s));
    QCOMPARE(m_visitor->control("DELETE", u"requests"_s).status, 200);
    QVERIFY(m_visitor->control("GET", u"requests"_s).json.value("requests"_L1).toArray().isEmpty());
}

//! All that were ever given out, so that a test can look for them.
void TestPracticeControl::tellsItsSecrets()
{
    const auto secrets = [this] {
        return m_visitor->control("GET", u"secrets"_s).json.value("secrets"_L1).toArray();
    };
    const QJsonArray before = secrets();
    for (const QString &one :
         {m_visitor->value(u"secret"_s), m_visitor->accessToken, m_visitor->refreshToken})
        QVERIFY(before.contains(one));
    QCOMPARE(m_visitor->control("POST", u"revoke-tokens"_s).status, 200);
    QVERIFY(m_visitor->signIn());
    QCOMPARE(secrets().size(), before.size() + 3); // a code and two tokens
    QVERIFY(secrets().contains(before.last()));
}

void TestPracticeControl::refusesUnknownSettings()
{
    QCOMPARE(m_visitor->control("POST", u"settings"_s, {{u"colour"_s, 1}}).status, 400);
    QCOMPARE(m_visitor->control("POST", u"consumer"_s, {}).status, 400);
    QVERIFY(!addFault({{u"action"_s, u"explode"_s}}));
    QVERIFY(!addFault({{u"action"_s, u"drop"_s}, {u"path"_s, u"("_s}}));
}

void TestPracticeControl::answersWithFault()
{
    QVERIFY(addFault({{u"method"_s, u"GET"_s},
                      {u"path"_s, u"^/2.0/user$"_s},
                      {u"nth"_s, 2},
                      {u"action"_s, u"status"_s},
                      {u"status"_s, 429},
                      {u"body"_s, u"Rate limit for this resource has been exceeded"_s},
                      {u"headers"_s, QJsonObject{{u"Retry-After"_s, u"1"_s}}}}));
    QCOMPARE(m_visitor->get(u"/2.0/user"_s).status, 200);
    const Answer limited = m_visitor->get(u"/2.0/user"_s);
    QCOMPARE(limited.status, 429);
    QCOMPARE(limited.headers.value("retry-after"), "1");
    QVERIFY(limited.headers.value("content-type").startsWith("text/plain"));
    QCOMPARE(limited.body, "Rate limit for this resource has been exceeded");
    QCOMPARE(m_visitor->get(u"/2.0/user"_s).status, 200);
}

void TestPracticeControl::dropsConnection()
{
    QVERIFY(addFault({{u"path"_s, u"/2.0/user"_s}, {u"times"_s, 0}, {u"action"_s, u"drop"_s}}));
    QCOMPARE(m_visitor->get(u"/2.0/user"_s).status, 0);
    QCOMPARE(m_visitor->control("DELETE", u"faults"_s).status, 200);
    QCOMPARE(m_visitor->get(u"/2.0/user"_s).status, 200);
}

//! A repository is created, but nobody hears of it.
void TestPracticeControl::dropsAnswerOnly()
{
    QVERIFY(addFault({{u"method"_s, u"POST"_s},
                      {u"path"_s, u"acme/lost"_s},
                      {u"times"_s, 0},
                      {u"after"_s, true},
                      {u"action"_s, u"drop"_s}}));
    const QString path = u"/2.0/repositories/acme/lost"_s;
    QCOMPARE(m_visitor->api("POST", path, {{u"is_private"_s, true}}).status, 0);
    QCOMPARE(m_visitor->get(path).status, 200);
}

void TestPracticeControl::stallEndsWithServer()
{
    QVERIFY(addFault({{u"path"_s, u"/2.0/user"_s}, {u"action"_s, u"stall"_s}}));
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_visitor->value(u"api_url"_s) + u"/2.0/user"_s));
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    const auto requests = [this] {
        return m_visitor->control("GET", u"requests"_s).json.value("count"_L1).toInt();
    };
    const int before = requests();
    QTRY_VERIFY(!reply->isFinished());
    QCOMPARE(requests(), before); // recorded only when it ends
    m_server->stop();
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(reply->error() != QNetworkReply::NoError);
}

void TestPracticeControl::readsScenario()
{
    const QByteArray scenario = R"({
        "settings": {"expires_in": 30},
        "users": [{"username": "kim", "display_name": "Kim"}],
        "consumers": [{"key": "k", "secret": "s", "callback_url": "http://localhost:1/x",
                       "scopes": ["account", "repository"]}],
        "workspaces": [{"slug": "one", "members": [{"user": "kim", "permission": "owner"}],
                        "projects": [{"key": "P"}]}],
        "repository_series": [{"workspace": "one", "name": "app %1", "count": 250}]})";
    Server server({.scenario = scenario});
    QCOMPARE(server.start(), QString());
    QCOMPARE(server.announcement().value("callback_url"_L1).toString(), u"http://localhost:1/x"_s);
    Visitor visitor(server.announcement());
    QVERIFY(visitor.signIn());
    const Answer list = visitor.get(u"/2.0/repositories/one?pagelen=100"_s);
    QCOMPARE(list.json.value("size"_L1).toInt(), 250);
    QCOMPARE(visitor.get(u"/2.0/repositories/one/app-250"_s).status, 200);
}

void TestPracticeControl::refusesBadScenarios_data()
{
    QTest::addColumn<QByteArray>("scenario");
    QTest::newRow("no json") << QByteArray("{");
    QTest::newRow("nobody") << QByteArray("{\"users\": []}");
    QTest::newRow("unknown setting") << QByteArray("{\"settings\": {\"x\": 1}}");
    QTest::newRow("homeless") << QByteArray("{\"repositories\": [{\"name\": \"x\"}]}");
}

void TestPracticeControl::refusesBadScenarios()
{
    QFETCH(QByteArray, scenario);
    World world;
    QVERIFY(!Scenario::load(scenario, &world).isEmpty());
}

void TestPracticeControl::showsPages()
{
    const QString web = m_visitor->value(u"web_url"_s);
    for (const QString &path : {u"/"_s, u"/acme"_s, u"/acme/shop-api"_s, u"/acme/empty-start"_s,
                                u"/acme/shop-api/pull-requests/1"_s,
                                u"/acme/workspace/settings/api"_s, u"/acme/none"_s}) {
        const Answer page = m_visitor->send("GET", QUrl(web + path));
        QCOMPARE(page.status, path.endsWith(u"none"_s) ? 404 : 200);
        QVERIFY(page.body.contains("practice server"));
        QVERIFY(!page.body.contains("<beta>"));
    }
}

QTEST_GUILESS_MAIN(TestPracticeControl)
#include "tst_control.moc"
