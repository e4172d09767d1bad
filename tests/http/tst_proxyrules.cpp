// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/proxyrules.h"

#include "http/networkhttpclient.h"
#include "testing/freeport.h"
#include "testing/scriptedauthorizer.h"
#include "testing/standinserver.h"

#include <QNetworkProxyFactory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using testing::ScriptedAuthorizer;
using testing::StandInServer;
using Way = ProxyChoice::Way;

class TestProxyRules final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void reachesThisComputerDirectly_data();
    void reachesThisComputerDirectly();
    void obeysTheSystemElsewhere();
    void keepsTokensFromTheProxy();
    void goesTheWayThatWasChosen_data();
    void goesTheWayThatWasChosen();
    void explainsProxies_data();
    void explainsProxies();

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
    QTest::addColumn<int>("way");
    for (const Way way : {Way::System, Way::None, Way::Http, Way::Socks5}) {
        const auto row = [way](const char *name, const QString &url) {
            QTest::addRow("%s, way %d", name, int(way)) << url << int(way);
        };
        row("name", u"http://localhost:8080/x"_s);
        row("capitals", u"http://LOCALHOST:8080/x"_s);
        row("IPv4", u"http://127.0.0.1:8080/x"_s);
        row("IPv4, another", u"http://127.8.8.8/x"_s);
        row("IPv6", u"http://[::1]:8080/x"_s);
        row("https", u"https://localhost:8443/x"_s);
    }
}

void TestProxyRules::reachesThisComputerDirectly()
{
    QFETCH(QString, url);
    QFETCH(int, way);
    http::installProxyRules({Way(way), u"proxy.example.com"_s, 8080});
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

void TestProxyRules::goesTheWayThatWasChosen_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<int>("type");
    QTest::newRow("none, whatever the system says")
        << int(Way::None) << int(QNetworkProxy::NoProxy);
    QTest::newRow("http") << int(Way::Http) << int(QNetworkProxy::HttpProxy);
    QTest::newRow("socks") << int(Way::Socks5) << int(QNetworkProxy::Socks5Proxy);
}

void TestProxyRules::goesTheWayThatWasChosen()
{
    QFETCH(int, way);
    QFETCH(int, type);
    http::installProxyRules({Way(way), u"proxy.example.com"_s, 65535});
    for (const QString &url : {u"https://api.bitbucket.example/x"_s, u"http://1.2.3.4/"_s}) {
        const QNetworkProxy proxy = proxyFor(url);
        QCOMPARE(int(proxy.type()), type);
        if (type == QNetworkProxy::NoProxy)
            continue;
        QCOMPARE(proxy.hostName(), u"proxy.example.com"_s);
        QCOMPARE(int(proxy.port()), 65535);
        QVERIFY(proxy.capabilities().testFlag(QNetworkProxy::TunnelingCapability)); // git's way
    }
}

void TestProxyRules::explainsProxies_data()
{
    QTest::addColumn<int>("status"); // 0: nobody listens
    QTest::addColumn<QString>("words");
    QTest::newRow("gone") << 0 << u"The proxy on the way to api.bitbucket.example"_s;
    QTest::newRow("wants a password") << 407 << u"wants a sign-in of its own"_s;
}

void TestProxyRules::explainsProxies()
{
    QFETCH(int, status);
    QFETCH(QString, words);
    const quint16 port = status == 0 ? testing::freePort() : m_proxy->port();
    m_proxy->answer.status = status;
    m_proxy->answer.headers = "Proxy-Authenticate: Basic realm=\"x\"\r\n";
    ScriptedAuthorizer authorizer;
    const QUrl api(u"https://api.bitbucket.example"_s);
    http::NetworkHttpClient client(api, authorizer, {.attempts = 1});
    client.setProxy({Way::Http, u"127.0.0.1"_s, port});
    const auto reply = client.send({.url = api});
    QTRY_VERIFY(reply.isFinished());
    QVERIFY(!reply.result());
    QCOMPARE(reply.result().error().kind, ErrorKind::Offline);
    QVERIFY2(reply.result().error().message.contains(words),
             qPrintable(reply.result().error().message + u"; "_s + reply.result().error().detail));
    for (const testing::SeenRequest &seen : std::as_const(m_proxy->seen))
        QVERIFY(!seen.headers.contains("authorization")); // nothing of ours
}

QTEST_GUILESS_MAIN(TestProxyRules)
#include "tst_proxyrules.moc"
