// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/address.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;

class TestAddress final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsServerAddresses_data();
    void readsServerAddresses();
    void knowsLoopback_data();
    void knowsLoopback();
    void comparesOrigins_data();
    void comparesOrigins();
    void knowsPracticeServers();
};

void TestAddress::readsServerAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address"); // empty: refused
    const QString refused;
    QTest::newRow("https") << u"https://bitbucket.org"_s << u"https://bitbucket.org"_s;
    QTest::newRow("https, port") << u"https://a.example:8443"_s << u"https://a.example:8443"_s;
    QTest::newRow("slash at the end") << u"https://bitbucket.org/"_s << u"https://bitbucket.org"_s;
    QTest::newRow("capitals") << u"HTTPS://BitBucket.org"_s << u"https://bitbucket.org"_s;
    QTest::newRow("http, localhost") << u"http://localhost:8080"_s << u"http://localhost:8080"_s;
    QTest::newRow("http, IPv4") << u"http://127.0.0.1:1"_s << u"http://127.0.0.1:1"_s;
    QTest::newRow("http, IPv6") << u"http://[::1]:1"_s << u"http://[::1]:1"_s;
    QTest::newRow("https, loopback") << u"https://127.0.0.1:1"_s << u"https://127.0.0.1:1"_s;
    QTest::newRow("http elsewhere") << u"http://bitbucket.org"_s << refused;
    QTest::newRow("http, name that begins like this computer")
        << u"http://localhost.evil.example"_s << refused;
    QTest::newRow("http, number that begins like this computer")
        << u"http://127.0.0.1.evil.example"_s << refused;
    QTest::newRow("empty") << QString() << refused;
    QTest::newRow("no scheme") << u"bitbucket.org"_s << refused;
    QTest::newRow("other scheme") << u"ftp://bitbucket.org"_s << refused;
    QTest::newRow("file") << u"file:///etc/passwd"_s << refused;
    QTest::newRow("no host") << u"https://"_s << refused;
    QTest::newRow("user name") << u"https://me@bitbucket.org"_s << refused;
    QTest::newRow("user name and password") << u"https://me:pw@bitbucket.org"_s << refused;
    QTest::newRow("query") << u"https://bitbucket.org?x=1"_s << refused;
    QTest::newRow("empty query") << u"https://bitbucket.org?"_s << refused;
    QTest::newRow("fragment") << u"https://bitbucket.org#x"_s << refused;
    QTest::newRow("path") << u"https://bitbucket.org/acme"_s << refused;
    QTest::newRow("port too large") << u"https://bitbucket.org:65536"_s << refused;
    QTest::newRow("port is a word") << u"https://bitbucket.org:http"_s << refused;
    QTest::newRow("space") << u"https://bit bucket.org"_s << refused;
    QTest::newRow("line break") << u"https://bitbucket.org\n"_s << refused;
}

void TestAddress::readsServerAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    const Result<QUrl> url = parseServerAddress(text);
    QCOMPARE(url.has_value(), !address.isEmpty());
    if (url) {
        QCOMPARE(url->toString(QUrl::FullyEncoded), address);
    } else {
        QCOMPARE(url.error().kind, ErrorKind::BadInput);
        QVERIFY(!url.error().message.isEmpty());
        QVERIFY(!url.error().message.contains("pw"_L1)); // a password is not repeated
    }
}

void TestAddress::knowsLoopback_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isLoopback");
    QTest::newRow("localhost") << u"localhost"_s << true;
    QTest::newRow("capitals") << u"LocalHost"_s << true;
    QTest::newRow("IPv4") << u"127.0.0.1"_s << true;
    QTest::newRow("whole block") << u"127.255.255.254"_s << true;
    QTest::newRow("IPv6") << u"::1"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("all addresses") << u"0.0.0.0"_s << false;
    QTest::newRow("neighbour block") << u"128.0.0.1"_s << false;
    QTest::newRow("private network") << u"10.0.0.1"_s << false;
    QTest::newRow("no number") << u"127.0.0.256"_s << false;
    QTest::newRow("too short") << u"127.0.1"_s << false;
    QTest::newRow("too long") << u"127.0.0.1.1"_s << false;
    QTest::newRow("line break") << u"127.0.0.1\n"_s << false;
    QTest::newRow("below localhost") << u"a.localhost"_s << false;
    QTest::newRow("above localhost") << u"localhost.example"_s << false;
    QTest::newRow("name that begins so") << u"127.0.0.1.example"_s << false;
    QTest::newRow("IPv6, another") << u"::2"_s << false;
}

void TestAddress::knowsLoopback()
{
    QFETCH(QString, host);
    QFETCH(bool, isLoopback);
    QCOMPARE(isLoopbackHost(host), isLoopback);
}

void TestAddress::comparesOrigins_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("isSame");
    const QString api = u"https://api.example"_s;
    QTest::newRow("equal") << api << api << true;
    QTest::newRow("path and query differ") << api + u"/a"_s << api + u"/b?c=d"_s << true;
    QTest::newRow("default port written") << api << api + u":443"_s << true;
    QTest::newRow("default port of http") << u"http://a"_s << u"http://a:80"_s << true;
    QTest::newRow("capitals") << api << u"HTTPS://API.example"_s << true;
    QTest::newRow("port") << api << api + u":8443"_s << false;
    QTest::newRow("scheme") << api << u"http://api.example"_s << false;
    QTest::newRow("scheme, same port") << api << u"http://api.example:443"_s << false;
    QTest::newRow("host") << api << u"https://web.example"_s << false;
    QTest::newRow("longer host") << api << u"https://api.example.evil"_s << false;
    QTest::newRow("host as user name") << api << u"https://api.example@evil"_s << false;
    QTest::newRow("relative") << api << u"/2.0/user"_s << false;
    QTest::newRow("nothing") << api << QString() << false;
}

void TestAddress::comparesOrigins()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(bool, isSame);
    QCOMPARE(isSameOrigin(QUrl(left), QUrl(right)), isSame);
    QCOMPARE(isSameOrigin(QUrl(right), QUrl(left)), isSame);
}

void TestAddress::knowsPracticeServers()
{
    ServerAddresses addresses = ServerAddresses::bitbucketCloud();
    QVERIFY(!addresses.isPractice());
    addresses.api = QUrl(u"http://localhost:1"_s);
    QVERIFY(addresses.isPractice());
    addresses = ServerAddresses::bitbucketCloud();
    addresses.web = QUrl(u"https://bitbucket.org.example"_s);
    QVERIFY(addresses.isPractice());
}

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
