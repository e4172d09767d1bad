// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/server.h"
#include "practice/visitor.h"

#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::practice;

//! What counts as misuse, and what only looks like it.
class TestWitness final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void seesNothingInGoodUse();
    void seesTokensInWrongPlaces();
    void seesReusedRefreshToken();
    void forgivesRefreshWithoutAnswer();
    void seesTwoRefreshesAtOnce();
    void seesWrongGitName();
    void seesMadeUpPages();
    void seesPagesOfSomebodyElse();
    void seesRepetition();
    void forgivesRepetitionAfterChange();
    void seesCreationByPut();
    void failsWhenExpectedMisuseIsMissing();

private:
    [[nodiscard]] QStringList rules();
    [[nodiscard]] Answer refresh(const QString &token);
    //! Rules broken so far, all of them wanted.
    [[nodiscard]] QStringList wanted(const QStringList &rules);

    std::unique_ptr<Server> m_server;
    std::unique_ptr<Visitor> m_visitor;
};

void TestWitness::init()
{
    m_server = std::make_unique<Server>();
    QCOMPARE(m_server->start(), QString());
    m_visitor = std::make_unique<Visitor>(m_server->announcement());
    QVERIFY(m_visitor->signIn());
}

void TestWitness::cleanup()
{
    m_visitor.reset();
    m_server.reset();
}

QStringList TestWitness::rules()
{
    QStringList all;
    const Answer verdict = m_visitor->control("GET", u"violations"_s);
    for (const QJsonValue &one : verdict.json.value("violations"_L1).toArray())
        all.append(one["rule"_L1].toString());
    return all;
}

QStringList TestWitness::wanted(const QStringList &rules)
{
    return m_visitor->expectViolations(rules) ? rules : QStringList();
}

Answer TestWitness::refresh(const QString &token)
{
    return m_visitor->token({{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, token}});
}

void TestWitness::seesNothingInGoodUse()
{
    QString next = u"/2.0/repositories/acme?pagelen=10"_s;
    while (!next.isEmpty())
        next = m_visitor->get(next).json.value("next"_L1).toString();
    const Answer second = refresh(m_visitor->refreshToken);
    QCOMPARE(refresh(second.json.value("refresh_token"_L1).toString()).status, 200);
    (void)m_visitor->git({u"ls-remote"_s, m_visitor->pushUrl(u"acme/shop-api"_s)});
    QCOMPARE(rules(), QStringList());
}

void TestWitness::seesTokensInWrongPlaces()
{
    const QStringList all = wanted(
        {u"token-at-wrong-host"_s, u"token-in-url"_s, u"token-in-body"_s, u"token-as-password"_s});
    const QByteArray token = m_visitor->accessToken.toLatin1();
    const QUrl web(m_visitor->value(u"web_url"_s) + u"/acme"_s);
    const QUrl user(m_visitor->value(u"api_url"_s) + u"/2.0/user"_s);
    (void)m_visitor->send("GET", web, {}, {{"Authorization", "Bearer " + token}});
    (void)m_visitor->get(u"/2.0/user?q="_s
                         + QString::fromLatin1(QUrl::toPercentEncoding(m_visitor->accessToken)));
    (void)m_visitor->api("POST", u"/2.0/repositories/acme/x"_s,
                         {{u"description"_s, m_visitor->accessToken}});
    (void)m_visitor->send("GET", user, {},
                          {{"Authorization", "Basic " + ("x-token-auth:" + token).toBase64()}});
    QCOMPARE(rules(), all);
    const Answer verdict = m_visitor->control("GET", u"violations"_s);
    QVERIFY(!verdict.body.contains(token));
}

void TestWitness::seesReusedRefreshToken()
{
    const QStringList all = wanted({u"refresh-token-reused"_s});
    QCOMPARE(refresh(m_visitor->refreshToken).status, 200);
    QCOMPARE(rules(), QStringList());
    QCOMPARE(refresh(m_visitor->refreshToken).status, 200);
    QCOMPARE(rules(), all);
}

void TestWitness::forgivesRefreshWithoutAnswer()
{
    (void)m_visitor->control("POST", u"fault"_s,
                             {{u"path"_s, u"access_token"_s},
                              {u"action"_s, u"status"_s},
                              {u"status"_s, 503},
                              {u"after"_s, true}});
    QCOMPARE(refresh(m_visitor->refreshToken).status, 503);
    QCOMPARE(refresh(m_visitor->refreshToken).status, 200);
    QCOMPARE(rules(), QStringList());
}

void TestWitness::seesTwoRefreshesAtOnce()
{
    (void)m_visitor->control(
        "POST", u"fault"_s,
        {{u"path"_s, u"access_token"_s}, {u"action"_s, u"delay"_s}, {u"seconds"_s, 1}});
    const QByteArray form =
        "grant_type=refresh_token&client_id=" + m_visitor->value(u"key"_s).toLatin1()
        + "&client_secret=" + m_visitor->value(u"secret"_s).toLatin1()
        + "&refresh_token=" + QUrl::toPercentEncoding(m_visitor->refreshToken);
    QNetworkAccessManager first;
    QNetworkAccessManager second;
    QNetworkRequest request(QUrl(m_visitor->value(u"web_url"_s) + u"/site/oauth2/access_token"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    const std::unique_ptr<QNetworkReply> slow(first.post(request, form));
    const std::unique_ptr<QNetworkReply> quick(second.post(request, form));
    QTRY_VERIFY(slow->isFinished() && quick->isFinished());
    QVERIFY(rules().contains(u"refreshes-at-once"_s));
    (void)wanted(rules());
}

void TestWitness::seesWrongGitName()
{
    const QStringList all = wanted({u"git-user-name"_s});
    QString url = m_visitor->pushUrl(u"acme/shop-api"_s);
    (void)m_visitor->git({u"ls-remote"_s, url.replace(u"x-token-auth"_s, u"ada-l"_s)});
    QVERIFY(!rules().isEmpty());
    for (const QString &rule : rules())
        QCOMPARE(rule, all.first());
}

void TestWitness::seesMadeUpPages()
{
    const QStringList all = wanted({u"next-by-hand"_s});
    const QString list = u"/2.0/repositories/acme?pagelen=10"_s;
    const QString next = m_visitor->get(list).json.value("next"_L1).toString();
    QCOMPARE(m_visitor->get(next).status, 200);
    QCOMPARE(rules(), QStringList());
    (void)m_visitor->get(list + u"&page=2"_s);
    QCOMPARE(rules(), all);
}

void TestWitness::seesPagesOfSomebodyElse()
{
    const QStringList all = wanted({u"next-by-hand"_s});
    const QString next =
        m_visitor->get(u"/2.0/repositories/acme?pagelen=10"_s).json.value("next"_L1).toString();
    QVERIFY(m_visitor->signIn(u"grace"_s));
    (void)m_visitor->get(next);
    QCOMPARE(rules(), all);
}

void TestWitness::seesRepetition()
{
    const QStringList all = wanted({u"repeated-call"_s});
    for (int i = 0; i < 5; ++i)
        (void)m_visitor->get(u"/2.0/user"_s);
    QCOMPARE(rules(), QStringList());
    (void)m_visitor->get(u"/2.0/user"_s);
    QCOMPARE(rules(), all);
}

void TestWitness::forgivesRepetitionAfterChange()
{
    for (int i = 0; i < 8; ++i) {
        (void)m_visitor->get(u"/2.0/user"_s);
        (void)m_visitor->api("POST", u"/2.0/repositories/acme/made-%1"_s.arg(i),
                             {{u"is_private"_s, true}});
    }
    QCOMPARE(rules(), QStringList());
}

void TestWitness::seesCreationByPut()
{
    const QStringList all = wanted({u"put-creates"_s});
    const QString path = u"/2.0/repositories/acme/shop-api"_s;
    QCOMPARE(m_visitor->api("PUT", path, {{u"description"_s, u"New"_s}}).status, 200);
    QCOMPARE(rules(), QStringList());
    (void)m_visitor->api("PUT", u"/2.0/repositories/acme/by-put"_s, {{u"is_private"_s, true}});
    QCOMPARE(rules(), all);
}

void TestWitness::failsWhenExpectedMisuseIsMissing()
{
    QVERIFY(m_visitor->expectViolations({u"removed-call"_s}));
    QCOMPARE(m_visitor->control("GET", u"violations"_s).json.value("missing"_L1).toArray(),
             QJsonArray{u"removed-call"_s});
    (void)m_visitor->get(u"/2.0/workspaces"_s);
    QVERIFY(
        m_visitor->control("GET", u"violations"_s).json.value("missing"_L1).toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestWitness)
#include "tst_witness.moc"
