// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/callbackrequest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::auth;

class TestCallbackRequest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsHeads_data();
    void readsHeads();
    void refusesHeads_data();
    void refusesHeads();
    void decodesQueries_data();
    void decodesQueries();
    void refusesQueries_data();
    void refusesQueries();
};

void TestCallbackRequest::readsHeads_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("usual") << QByteArray("GET /x?a=b HTTP/1.1\r\nHost: h:1\r\n\r\n")
                           << QByteArray("a=b");
    QTest::newRow("HTTP/1.0") << QByteArray("GET /x?a=b HTTP/1.0\r\nhost:h:1\r\n\r\n")
                              << QByteArray("a=b");
    QTest::newRow("line feeds only")
        << QByteArray("GET /x?a=b HTTP/1.1\nHOST:  H:1 \n\n") << QByteArray("a=b");
    QTest::newRow("no query") << QByteArray("GET /x HTTP/1.1\r\nHost: h:1\r\n\r\n") << QByteArray();
    QTest::newRow("two question marks")
        << QByteArray("GET /x?a?b HTTP/1.1\r\nHost: h:1\r\n\r\n") << QByteArray("a?b");
    QTest::newRow("other fields") << QByteArray(
        "GET /x?a=b HTTP/1.1\r\nCookie: c=d:e\r\nHost: h:1\r\n"
        "X-Host: other\r\n\r\n") << QByteArray("a=b");
}

void TestCallbackRequest::readsHeads()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, query);
    const auto request = parseCallbackRequest(head);
    QVERIFY(request);
    QCOMPARE(request->method, "GET");
    QCOMPARE(request->path, "/x");
    QCOMPARE(request->query, query);
    QCOMPARE(request->host, "h:1");
}

void TestCallbackRequest::refusesHeads_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank line") << QByteArray("\r\n\r\n");
    QTest::newRow("not HTTP") << QByteArray("hello\r\n\r\n");
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\n");
    QTest::newRow("HTTP/0.9") << QByteArray("GET /x\r\n\r\n");
    QTest::newRow("absolute form") << QByteArray("GET http://h:1/x HTTP/1.1\r\nHost: h:1\r\n\r\n");
    QTest::newRow("two spaces") << QByteArray("GET  /x HTTP/1.1\r\nHost: h:1\r\n\r\n");
    QTest::newRow("space in the path") << QByteArray("GET /x y HTTP/1.1\r\nHost: h:1\r\n\r\n");
    QTest::newRow("no host") << QByteArray("GET /x HTTP/1.1\r\nAccept: a\r\n\r\n");
    QTest::newRow("empty host") << QByteArray("GET /x HTTP/1.1\r\nHost: \r\n\r\n");
    QTest::newRow("two hosts") << QByteArray("GET /x HTTP/1.1\r\nHost: h:1\r\nhost: h:1\r\n\r\n");
    QTest::newRow("field without colon") << QByteArray("GET /x HTTP/1.1\r\nHost: h:1\r\nx\r\n\r\n");
}

void TestCallbackRequest::refusesHeads()
{
    QFETCH(QByteArray, head);
    QVERIFY(!parseCallbackRequest(head));
}

void TestCallbackRequest::decodesQueries_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<Parameters>("parameters");
    QTest::newRow("empty") << QByteArray() << Parameters{};
    QTest::newRow("two") << QByteArray("a=b&c=d") << Parameters{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("empty parts") << QByteArray("&a=b&&") << Parameters{{u"a"_s, u"b"_s}};
    QTest::newRow("no value") << QByteArray("a&b=") << Parameters{{u"a"_s, {}}, {u"b"_s, {}}};
    QTest::newRow("equals signs") << QByteArray("a=b=c=") << Parameters{{u"a"_s, u"b=c="_s}};
    QTest::newRow("plus is a space") << QByteArray("a=b+c") << Parameters{{u"a"_s, u"b c"_s}};
    QTest::newRow("escaped plus") << QByteArray("a=b%2Bc") << Parameters{{u"a"_s, u"b+c"_s}};
    QTest::newRow("escaped once only") << QByteArray("a=%2541") << Parameters{{u"a"_s, u"%41"_s}};
    QTest::newRow("escaped ampersand")
        << QByteArray("a=%26b%3Dc") << Parameters{{u"a"_s, u"&b=c"_s}};
    QTest::newRow("UTF-8") << QByteArray("a=%C3%A4") << Parameters{{u"a"_s, u"ä"_s}};
    QTest::newRow("escaped name") << QByteArray("%61=b") << Parameters{{u"a"_s, u"b"_s}};
}

void TestCallbackRequest::decodesQueries()
{
    QFETCH(QByteArray, query);
    QFETCH(Parameters, parameters);
    const auto decoded = parseQuery(query);
    QVERIFY(decoded);
    QCOMPARE(*decoded, parameters);
}

void TestCallbackRequest::refusesQueries_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("name twice") << QByteArray("a=b&a=b");
    QTest::newRow("name twice, once escaped") << QByteArray("a=b&%61=c");
    QTest::newRow("value is not UTF-8") << QByteArray("a=%FF%FE");
    QTest::newRow("name is not UTF-8") << QByteArray("%C3=b");
    QTest::newRow("overlong") << QByteArray("a=%C0%AF");
    QTest::newRow("surrogate") << QByteArray("a=%ED%A0%80");
}

void TestCallbackRequest::refusesQueries()
{
    QFETCH(QByteArray, query);
    QVERIFY(!parseQuery(query));
}

QTEST_GUILESS_MAIN(TestCallbackRequest)
#include "tst_callbackrequest.moc"
