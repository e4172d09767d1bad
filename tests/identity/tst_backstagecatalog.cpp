// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/backstagecatalog.h"
#include "testing/fakehttp.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::identity;
using windlass::testing::FakeHttp;

//! The catalog of a Backstage server, page by page.
class TestBackstageCatalog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAddress_data();
    void readsAddress();
    void readsAllPages();
    void usesWhatIsNotBroken();
    void refuses_data();
    void refuses();
    void leavesCircle();
};

namespace {

const QByteArray query = "https://bs.example.com/dev/api/catalog/entities/by-query?limit=250&"
                         "fields=apiVersion,kind,metadata.name,metadata.namespace,"
                         "metadata.annotations,spec,relations";
const QByteArray firstPage = query + "&filter=kind%3Duser&filter=kind%3Dgroup";

QByteArray userNamed(const QByteArray &name)
{
    return R"({"apiVersion":"backstage.io/v1alpha1","kind":"User","metadata":{"name":")" + name
           + R"(","namespace":"default"},"spec":{}})";
}

QByteArray page(const QByteArrayList &items, const QByteArray &cursor = {})
{
    const QByteArray info = cursor.isEmpty() ? "{}" : R"({"nextCursor":")" + cursor + "\"}";
    return R"({"totalItems":9,"items":[)" + items.join(',') + R"(],"pageInfo":)" + info + '}';
}

Result<Catalog> fetched(FakeHttp &http)
{
    const auto future =
        fetchCatalog(http, parseBackstageAddress(u"https://bs.example.com/dev/"_s).value());
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }))
        return fail(ErrorKind::Internal, u"Nothing came."_s);
    return future.result();
}

} // namespace

void TestBackstageCatalog::readsAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address"); // empty: refused
    QTest::newRow("host") << u"https://bs.example.com"_s << u"https://bs.example.com"_s;
    QTest::newRow("slash") << u" https://bs.example.com/ "_s << u"https://bs.example.com"_s;
    QTest::newRow("path") << u"https://example.com/back/stage//"_s
                          << u"https://example.com/back/stage"_s;
    QTest::newRow("this computer") << u"http://localhost:7007"_s << u"http://localhost:7007"_s;
    QTest::newRow("not encrypted") << u"http://bs.example.com"_s << QString();
    QTest::newRow("password") << u"https://ada:secret@bs.example.com"_s << QString();
    QTest::newRow("query") << u"https://bs.example.com/?a=b"_s << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestBackstageCatalog::readsAddress()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    const auto url = parseBackstageAddress(text);
    QCOMPARE(url.has_value(), !address.isEmpty());
    if (url)
        QCOMPARE(url->toString(), address);
    else
        QVERIFY(!url.error().message.contains(u"secret"_s));
}

void TestBackstageCatalog::readsAllPages()
{
    FakeHttp http;
    http.expect("GET", firstPage, http::HttpReply{200, page({userNamed("ada")}, "a/b+c=")});
    http.expect("GET", query + "&cursor=a%2Fb%2Bc%3D",
                http::HttpReply{200, page({R"({"apiVersion":"backstage.io/v1alpha1","kind":"Group",
                               "metadata":{"name":"team"},"spec":{"members":["ada"]}})"})});
    const auto catalog = fetched(http);
    QVERIFY2(catalog, catalog ? "" : qPrintable(catalog.error().message));
    QVERIFY(http.allUsed());
    QCOMPARE(catalog->users().size(), 1);
    QCOMPARE(catalog->users().constFirst().groups, QStringList{u"group:default/team"_s});
}

void TestBackstageCatalog::usesWhatIsNotBroken()
{
    FakeHttp http;
    http.expect("GET", firstPage,
                http::HttpReply{200, page({userNamed("ada"), userNamed("no good"), "7", "null",
                                           userNamed("grace"), userNamed("ADA")})});
    const auto catalog = fetched(http);
    QVERIFY(catalog);
    QCOMPARE(catalog->users().size(), 2);
    QCOMPARE(catalog->complaints().size(), 2);
    QVERIFY(catalog->complaints().constFirst().text().startsWith(
        u"bs.example.com, entity no good: metadata.name may have"_s));
}

void TestBackstageCatalog::refuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind) {
        QTest::newRow(name) << status << body << int(kind);
    };
    row("no token", 401, R"({"error":{"name":"AuthenticationError"}})", ErrorKind::Forbidden);
    row("wrong token", 403, {}, ErrorKind::Forbidden);
    row("no catalog", 404, "<html>", ErrorKind::NotFound);
    row("too often", 429, {}, ErrorKind::RateLimited);
    row("broken", 500, {}, ErrorKind::ServerFault);
    row("moved", 302, {}, ErrorKind::ServerFault);
    row("page for people", 200, "<html><body>Sign in</body></html>", ErrorKind::UnreadableReply);
    row("no items", 200, "{}", ErrorKind::UnreadableReply);
    row("items of another kind", 200, R"({"items":{}})", ErrorKind::UnreadableReply);
}

void TestBackstageCatalog::refuses()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    FakeHttp http;
    http.expect("GET", firstPage, http::HttpReply{status, body});
    const auto catalog = fetched(http);
    QVERIFY(!catalog);
    QCOMPARE(int(catalog.error().kind), kind);
    QVERIFY(catalog.error().message.contains(u"bs.example.com"_s));
}

void TestBackstageCatalog::leavesCircle()
{
    FakeHttp http;
    http.expect("GET", firstPage, http::HttpReply{200, page({}, "x")});
    http.expect("GET", query + "&cursor=x", http::HttpReply{200, page({}, "x")});
    const auto catalog = fetched(http);
    QVERIFY(!catalog);
    QCOMPARE(catalog.error().kind, ErrorKind::UnreadableReply);
    QVERIFY(http.allUsed());
}

QTEST_GUILESS_MAIN(TestBackstageCatalog)
#include "tst_backstagecatalog.moc"
