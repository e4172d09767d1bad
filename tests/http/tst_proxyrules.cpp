// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/proxyrules.h"

#include "http/networkhttpclient.h"
#include "testing/scriptedauthorizer.h"
#include "testing/standinserver.h"

#include <QNetworkProxyFactory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using testing::ScriptedAuthorizer;
using testing::StandInServer;

class TestProxyRules final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void reachesThisComputerDirectly_data();
    void reachesThisComputerDirectly();
    void obeysTheSystemElsewhere();
    void keepsTokensFromTheProxy();

private:
    std::unique_ptr<StandInServer> m_proxy;
};

void TestProxyRules::init()
{
    m_proxy = std::make_unique<StandInServer>();
    for (const char *name : {"no_proxy", "NO_PROXY", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy"})
        qunsetenv(name);
    qputenv("http_proxy", m_proxy->url().toEncoded());
    qputenv("https_proxy", m_proxy->url().toEncoded());
    http::installProxyRules();
}

static QNetworkProxy proxyFor(const QString &url)
{
    return QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QUrl(url))).constFirst();
}

void TestProxyRules::reachesThisComputerDirectly_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("name") << u"http://localhost:8080/x"_s;
    QTest::newRow("capitals") << u"http://LOCALHOST:8080/x"_s;
    QTest::newRow("IPv4") << u"http://127.0.0.1:8080/x"_s;
    QTest::newRow("IPv4, another") << u"http://127.8.8.8/x"_s;
    QTest::newRow("IPv6") << u"http://[::1]:8080/x"_s;
    QTest::newRow("https") << u"https://localhost:8443/x"_s;
}

void TestProxyRules::reachesThisComputerDirectly()
{
    QFETCH(QString, url);
    QCOMPARE(proxyFor(url).type(), QNetworkProxy::NoProxy);
}

void TestProxyRules::obeysTheSystemElsewhere()
{
    const QNetworkProxyQuery query(QUrl(u"http://bitbucket.example/x"_s));
    const auto ofTheSystem = QNetworkProxyFactory::systemProxyForQuery(query);
    if (ofTheSystem.constFirst().type() == QNetworkProxy::NoProxy)
        QSKIP("This system does not take its proxy from the environment.");
    const QNetworkProxy proxy = proxyFor(u"http://bitbucket.example/x"_s);
    QCOMPARE(proxy, ofTheSystem.constFirst());
    QCOMPARE(proxy.port(), m_proxy->port());
}

void TestProxyRules::keepsTokensFromTheProxy()
{
    StandInServer api;
    ScriptedAuthorizer authorizer;
    http::NetworkHttpClient client(api.url(), authorizer,
                                   {.silence = 2s, .total = 10s, .firstDelay = 1ms, .attempts = 1});
    const auto reply = client.send({.url = api.url(u"/2.0/user"_s)});
    QTRY_VERIFY(reply.isFinished());
    QCOMPARE(reply.result()->status, 200);
    QCOMPARE(api.seen.size(), 1);
    QCOMPARE(m_proxy->connections(), 0);

    // Without the rules the proxy would have got it.
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    const bool isTakenOver = proxyFor(api.url().toString()).type() != QNetworkProxy::NoProxy;
    if (!isTakenOver)
        qInfo("This system itself reaches 127.0.0.1 directly.");
    http::NetworkHttpClient second(api.url(), authorizer, {.attempts = 1});
    const auto other = second.send({.url = api.url(u"/2.0/user"_s)});
    QTRY_VERIFY(other.isFinished());
    QCOMPARE(m_proxy->connections(), isTakenOver ? 1 : 0);
}

QTEST_GUILESS_MAIN(TestProxyRules)
#include "tst_proxyrules.moc"
