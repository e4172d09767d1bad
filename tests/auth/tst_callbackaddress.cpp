// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/callbackaddress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using auth::CallbackAddress;

class TestCallbackAddress final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAddresses_data();
    void readsAddresses();
    void refusesAddresses_data();
    void refusesAddresses();
    void proposesOne();
};

void TestCallbackAddress::readsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("host");
    const auto row = [](const char *name, const QString &text, int port, const QByteArray &path,
                        const QByteArray &host) {
        QTest::newRow(name) << text << port << path << host;
    };
    row("ours", u"http://localhost:34107/callback"_s, 34107, "/callback", "localhost:34107");
    row("Amplication's", u"http://localhost:3001/bitbucket-auth-app/callback"_s, 3001,
        "/bitbucket-auth-app/callback", "localhost:3001");
    row("Backstage's", u"http://localhost:7007/api/auth/bitbucket"_s, 7007, "/api/auth/bitbucket",
        "localhost:7007");
    row("IPv4", u"http://127.0.0.1:31415/x"_s, 31415, "/x", "127.0.0.1:31415");
    row("IPv6", u"http://[::1]:31415/x"_s, 31415, "/x", "[::1]:31415");
    row("trailing slash is kept", u"http://localhost:1/x/"_s, 1, "/x/", "localhost:1");
    row("only a slash", u"http://localhost:1/"_s, 1, "/", "localhost:1");
    row("no path", u"http://localhost:1"_s, 1, "/", "localhost:1");
    row("no port", u"http://localhost/x"_s, 80, "/x", "localhost");
    row("default port", u"http://localhost:80/x"_s, 80, "/x", "localhost");
    row("capitals", u"HTTP://LocalHost:1/X"_s, 1, "/X", "localhost:1");
    row("escaped", u"http://localhost:1/a%2Fb%20c"_s, 1, "/a%2Fb%20c", "localhost:1");
    row("double slash", u"http://localhost:1//x"_s, 1, "//x", "localhost:1");
    row("largest port", u"http://localhost:65535/x"_s, 65535, "/x", "localhost:65535");
}

void TestCallbackAddress::readsAddresses()
{
    QFETCH(QString, text);
    QFETCH(int, port);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, host);
    const auto address = CallbackAddress::parse(text);
    QVERIFY(address.has_value());
    QCOMPARE(address->text(), text); // Bitbucket compares it as text
    QCOMPARE(int(address->port()), port);
    QCOMPARE(address->path(), path);
    QCOMPARE(address->hostHeader(), host);
}

void TestCallbackAddress::refusesAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("https") << u"https://localhost:34107/callback"_s;
    QTest::newRow("other scheme") << u"windlass://localhost:34107/callback"_s;
    QTest::newRow("no scheme") << u"localhost:34107/callback"_s;
    QTest::newRow("other host") << u"http://example.com:34107/callback"_s;
    QTest::newRow("host that begins so") << u"http://localhost.example:34107/callback"_s;
    QTest::newRow("another loopback address") << u"http://127.0.0.2:34107/callback"_s;
    QTest::newRow("all addresses") << u"http://0.0.0.0:34107/callback"_s;
    QTest::newRow("user name") << u"http://me@localhost:34107/callback"_s;
    QTest::newRow("query") << u"http://localhost:34107/callback?x=1"_s;
    QTest::newRow("empty query") << u"http://localhost:34107/callback?"_s;
    QTest::newRow("fragment") << u"http://localhost:34107/callback#x"_s;
    QTest::newRow("port 0") << u"http://localhost:0/callback"_s;
    QTest::newRow("port too large") << u"http://localhost:65536/callback"_s;
    QTest::newRow("space at the end") << u"http://localhost:34107/callback "_s;
    QTest::newRow("line break") << u"http://localhost:34107/call\nback"_s;
    QTest::newRow("not encoded") << u"http://localhost:34107/a b"_s;
}

void TestCallbackAddress::refusesAddresses()
{
    QFETCH(QString, text);
    const auto address = CallbackAddress::parse(text);
    QVERIFY(!address);
    QCOMPARE(address.error().kind, ErrorKind::BadInput);
    QVERIFY(address.error().message.contains(u"http://localhost:34107/callback"_s)); // the example
}

void TestCallbackAddress::proposesOne()
{
    QCOMPARE(CallbackAddress::proposed().text(), u"http://localhost:34107/callback"_s);
}

QTEST_GUILESS_MAIN(TestCallbackAddress)
#include "tst_callbackaddress.moc"
