// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/proxychoice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using Way = ProxyChoice::Way;

class TestProxyChoice final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAddresses_data();
    void readsAddresses();
    void refusesOthers_data();
    void refusesOthers();
    void repeatsNoPassword();
    void looksAtNoAddressThatIsNotNeeded();
};

void TestProxyChoice::readsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("address");
    const auto row = [](const QString &text, const QString &host, int port) {
        const QString address = host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s;
        QTest::newRow(qPrintable(text)) << text << host << port << address.arg(host).arg(port);
    };
    row(u"proxy.example.com:8080"_s, u"proxy.example.com"_s, 8080);
    row(u"  proxy.example.com:8080 "_s, u"proxy.example.com"_s, 8080);
    row(u"http://proxy.example.com:3128/"_s, u"proxy.example.com"_s, 3128);
    row(u"socks5://10.0.0.1:1080"_s, u"10.0.0.1"_s, 1080);
    row(u"[fd00::1]:8080"_s, u"fd00::1"_s, 8080);
    row(u"localhost:65535"_s, u"localhost"_s, 65535);
}

void TestProxyChoice::readsAddresses()
{
    QFETCH(QString, text);
    const auto choice = parseProxy(Way::Http, text);
    QVERIFY2(choice, choice ? "" : qPrintable(choice.error().message));
    QCOMPARE(choice->way, Way::Http);
    QTEST(choice->host, "host");
    QTEST(choice->port, "port");
    QTEST(choice->address(), "address");
    // what is shown can be read again
    QVERIFY(parseProxy(Way::Http, choice->address()).value() == *choice);
}

void TestProxyChoice::refusesOthers_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u""_s, u"   "_s, u"proxy.example.com"_s, u"proxy.example.com:"_s,
          u"proxy.example.com:0"_s, u"proxy.example.com:65536"_s, u"proxy.example.com:http"_s,
          u"proxy example.com:8080"_s, u":8080"_s, u"ftp://proxy.example.com:21"_s,
          u"proxy.example.com:8080/proxy.pac"_s, u"proxy.example.com:8080?x=1"_s, u"fd00::1:8080"_s,
          u"ada:hunter22@proxy.example.com:8080"_s})
        QTest::newRow(text.isEmpty() ? "nothing" : qPrintable(text)) << text;
}

void TestProxyChoice::refusesOthers()
{
    QFETCH(QString, text);
    for (const Way way : {Way::Http, Way::Socks5}) {
        const auto choice = parseProxy(way, text);
        QVERIFY(!choice);
        QCOMPARE(choice.error().kind, ErrorKind::BadInput);
        QVERIFY(choice.error().message.endsWith(u'.'));
    }
}

void TestProxyChoice::repeatsNoPassword()
{
    const Error error = parseProxy(Way::Http, u"ada:hunter22@proxy.example.com:8080"_s).error();
    QVERIFY(!error.message.contains(u"hunter22"_s));
    QVERIFY(!error.detail.contains(u"hunter22"_s));
}

void TestProxyChoice::looksAtNoAddressThatIsNotNeeded()
{
    for (const Way way : {Way::System, Way::None}) {
        const auto choice = parseProxy(way, u"half an addr"_s);
        QVERIFY(choice);
        QCOMPARE(choice->way, way);
        QCOMPARE(choice->address(), QString());
    }
}

QTEST_GUILESS_MAIN(TestProxyChoice)
#include "tst_proxychoice.moc"
