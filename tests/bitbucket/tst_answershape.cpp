// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitbucket/answershape.h"

#include "testing/fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::bitbucket;

class TestAnswerShape final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsKeysAndTypes_data();
    void showsKeysAndTypes();
    void showsNoValueOfRecordedAnswers();
    void showsHarmlessHeadersOnly();
};

void TestAnswerShape::showsKeysAndTypes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("values") << QByteArray(R"({"a":"x","b":1,"c":true,"d":null,"e":{},"f":[]})")
                            << QStringList{u"a: text"_s, u"b: number"_s,       u"c: truth value"_s,
                                           u"d: null"_s, u"e: empty object"_s, u"f: empty list"_s};
    QTest::newRow("nested") << QByteArray(R"({"a":{"b":"x"}})")
                            << QStringList{u"a: object"_s, u"a.b: text"_s};
    QTest::newRow("items are put together")
        << QByteArray(R"({"values":[{"a":"x"},{"a":null,"b":2}]})")
        << QStringList{u"values: list"_s, u"values[]: object"_s, u"values[].a: null or text"_s,
                       u"values[].b: number"_s};
    QTest::newRow("a list by itself") << QByteArray("[1]") << QStringList{u"[]: number"_s};
    QTest::newRow("keys that are data") << QByteArray(R"({"ada@example":1,"{4f1c}":2,"r2d2":3})")
                                        << QStringList{u"(another key): number"_s};
    QTest::newRow("no JSON") << QByteArray("<html>Ada</html>") << QStringList();
    QTest::newRow("nothing") << QByteArray() << QStringList();
}

void TestAnswerShape::showsKeysAndTypes()
{
    QFETCH(QByteArray, body);
    QTEST(shapeOf(body), "lines");
}

void TestAnswerShape::showsNoValueOfRecordedAnswers()
{
    const QString shape =
        shapeOf(testing::fixture(u"bitbucket/repositories-page-with-next.json"_s)).join(u'\n');
    QVERIFY(shape.contains(u"values[].full_name: text"_s));
    QVERIFY(shape.contains(u"next: text"_s));
    QVERIFY(!shape.contains(u"http"_s) && !shape.contains(u'/') && !shape.contains(u'{'));
}

void TestAnswerShape::showsHarmlessHeadersOnly()
{
    const http::HttpReply reply{200,
                                "{}",
                                "application/json",
                                {},
                                {{"content-type", "application/json"},
                                 {"set-cookie", "session=hidden"},
                                 {"x-request-id", "hidden"},
                                 {"x-oauth-scopes", "account"}}};
    const QStringList lines = describe(reply);
    QCOMPARE(lines.constFirst(), u"status 200, 2 bytes"_s);
    QVERIFY(lines.contains(u"header content-type: application/json"_s));
    QVERIFY(lines.contains(u"header x-oauth-scopes: account"_s));
    QVERIFY(lines.contains(u"further headers: set-cookie, x-request-id"_s));
    QVERIFY(!lines.join(u'\n').contains(u"hidden"_s));
}

QTEST_GUILESS_MAIN(TestAnswerShape)
#include "tst_answershape.moc"
