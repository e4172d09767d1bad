// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/server.h"
#include "practice/visitor.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::practice;

class TestPracticeLists final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void queries_data();
    void queries();
    void refusesQueries_data();
    void refusesQueries();
    void fields_data();
    void fields();
    void fieldsOfPages();
    void reviewersOnlyWhenAskedFor();
    void widensTheRepositoryOfABranch();
    void pagesWithAndWithoutTotals();
    void rolesOfCaller();
    void sortsNumbersInNames();
    void pageLengths_data();
    void pageLengths();

private:
    std::unique_ptr<Server> m_server;
    std::unique_ptr<Visitor> m_visitor;
};

void TestPracticeLists::init()
{
    m_server = std::make_unique<Server>();
    QCOMPARE(m_server->start(), QString());
    m_visitor = std::make_unique<Visitor>(m_server->announcement());
    QVERIFY(m_visitor->signIn());
}

void TestPracticeLists::cleanup()
{
    m_visitor.reset();
    m_server.reset();
}

static QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

void TestPracticeLists::queries_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("slugs"); // in the order of their names
    const auto row = [](const char *name, const QString &query, const QString &slugs) {
        QTest::newRow(name) << query << slugs.split(u' ', Qt::SkipEmptyParts);
    };
    row("equal", u"slug = \"docs\""_s, u"docs"_s);
    row("equal minds the case", u"slug = \"DOCS\""_s, {});
    row("not equal", u"is_private != true"_s,
        u"design.tokens docs landing-page-2026 translations"_s);
    row("contains", u"description ~ \"public DOC\""_s, u"docs"_s);
    row("contains not", u"is_private=false AND name !~ \"t\""_s, u"docs landing-page-2026"_s);
    row("in", u"slug IN (\"docs\", \"sandbox\")"_s, u"docs sandbox"_s);
    row("not in", u"is_private=false AND slug NOT IN (\"docs\",\"translations\")"_s,
        u"design.tokens landing-page-2026"_s);
    row("null", u"is_private=false AND mainbranch.name = null"_s, u"landing-page-2026"_s);
    row("not null", u"is_private=false AND mainbranch.name != null"_s,
        u"design.tokens docs translations"_s);
    row("number", u"is_private=false AND size > 0"_s, u"design.tokens docs translations"_s);
    row("or binds less than and", u"slug=\"docs\" OR slug=\"sandbox\" AND is_private=false"_s,
        u"docs"_s);
    row("parentheses", u"(slug=\"docs\" OR slug=\"sandbox\") AND is_private=true"_s, u"sandbox"_s);
    row("escaped quote", u"name ~ \"\\\"\""_s, {});
    row("lower-case words", u"slug=\"docs\" or slug=\"sandbox\""_s, u"docs sandbox"_s);
    row("time", u"created_on < 2026-01-05T15:00:00+01:00"_s, u"shop-api storefront"_s);
    row("day", u"created_on < 2026-01-05"_s, {});
}

void TestPracticeLists::queries()
{
    QFETCH(QString, query);
    QFETCH(QStringList, slugs);
    const Answer page =
        m_visitor->get(u"/2.0/repositories/acme?pagelen=100&sort=name&q="_s + encoded(query));
    QCOMPARE(page.status, 200);
    QCOMPARE(page.each(u"slug"_s), slugs);
}

void TestPracticeLists::refusesQueries_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("message");
    QTest::newRow("unknown field")
        << u"colour = \"red\""_s << u"colour does not support filtering"_s;
    QTest::newRow("prefix") << u"values.slug = \"docs\""_s
                            << u"values.slug does not support filtering"_s;
    QTest::newRow("user name") << u"owner.username = \"ada\""_s
                               << u"owner.username does not support filtering"_s;
    QTest::newRow("text without quotes") << u"slug = docs"_s << u"Invalid query: slug = docs"_s;
    QTest::newRow("list without quotes")
        << u"slug IN (docs)"_s << u"Invalid query: slug IN (docs)"_s;
    QTest::newRow("sign") << u"slug == \"docs\""_s << u"Invalid query: slug == \"docs\""_s;
    QTest::newRow("open") << u"(slug = \"docs\""_s << u"Invalid query: (slug = \"docs\""_s;
}

void TestPracticeLists::refusesQueries()
{
    QFETCH(QString, query);
    QFETCH(QString, message);
    const Answer answer = m_visitor->get(u"/2.0/repositories/acme?q="_s + encoded(query));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.message(), message);
}

void TestPracticeLists::fields_data()
{
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QString>("json");
    QTest::newRow("one") << u"slug"_s << u"{'slug':'docs'}"_s;
    QTest::newRow("dotted") << u"project.key,name"_s
                            << u"{'name':'docs','project':{'key':'CORE'}}"_s;
    QTest::newRow("missing") << u"nothing"_s << u"{}"_s;
    QTest::newRow("all of a level, less one")
        << u"mainbranch.*,-mainbranch.type"_s << u"{'mainbranch':{'name':'main'}}"_s;
    QTest::newRow("list is looked through")
        << u"links.clone.name"_s << u"{'links':{'clone':[{'name':'https'},{'name':'ssh'}]}}"_s;
    QTest::newRow("nothing but") << u"-*,%2Bslug,%2Bname"_s << u"{'name':'docs','slug':'docs'}"_s;
    QTest::newRow("bare plus is a space") << u"+slug"_s << u"{}"_s;
}

void TestPracticeLists::fields()
{
    QFETCH(QString, fields);
    QFETCH(QString, json);
    const Answer answer = m_visitor->get(u"/2.0/repositories/acme/docs?fields="_s + fields);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json, QJsonDocument::fromJson(json.replace(u'\'', u'"').toUtf8()).object());
}

void TestPracticeLists::fieldsOfPages()
{
    const QString path = u"/2.0/repositories/acme?pagelen=10&fields="_s;
    const Answer trimmed = m_visitor->get(path + u"values.slug"_s);
    QCOMPARE(trimmed.values().size(), 10);
    QCOMPARE(trimmed.json.keys(), QStringList{u"values"_s}); // next has to be named, too
    QCOMPARE(trimmed.values().first().toObject().keys(), QStringList{u"slug"_s});
    const Answer withNext = m_visitor->get(path + u"values.slug,next"_s);
    const Answer second = m_visitor->get(withNext.at(u"next"_s).toString());
    QCOMPARE(second.values().first().toObject().keys(), QStringList{u"slug"_s});
    QVERIFY(second.each(u"slug"_s) != withNext.each(u"slug"_s));
    const Answer without = m_visitor->get(path + u"-values.links"_s);
    QVERIFY(without.json.contains("next"_L1));
    QVERIFY(!without.values().first().toObject().contains("links"_L1));
    QVERIFY(without.values().first().toObject().contains("uuid"_L1));
}

void TestPracticeLists::reviewersOnlyWhenAskedFor()
{
    const QString path = u"/2.0/repositories/acme/shop-api/pullrequests?fields="_s;
    const Answer usual = m_visitor->get(path);
    QVERIFY(!usual.values().first().toObject().contains("reviewers"_L1));
    const QJsonObject more =
        m_visitor->get(path + u"%2Bvalues.reviewers"_s).values().first().toObject();
    QVERIFY(more.contains("reviewers"_L1));
    QVERIFY(!more.contains("participants"_L1));
    QVERIFY(more.contains("title"_L1));
}

void TestPracticeLists::widensTheRepositoryOfABranch()
{
    const QString path = u"/2.0/repositories/acme/shop-api/refs/branches/main"_s;
    const QJsonObject usual = m_visitor->get(path).at(u"target.repository"_s).toObject();
    QVERIFY(usual.contains("uuid"_L1) && !usual.contains("is_private"_L1));
    const Answer asked = m_visitor->get(path
                                        + u"?fields=name,target.repository.is_private,"
                                          "target.repository.links.clone"_s);
    QCOMPARE(asked.json.keys(), (QStringList{u"name"_s, u"target"_s}));
    QVERIFY(asked.at(u"target.repository.is_private"_s).toBool());
    const QJsonValue clone = asked.at(u"target.repository.links"_s).toObject().value("clone"_L1);
    QCOMPARE(clone.toArray().size(), 2);
}

void TestPracticeLists::pagesWithAndWithoutTotals()
{
    const QString path = u"/2.0/repositories/acme?pagelen=10"_s;
    const Answer first = m_visitor->get(path);
    QCOMPARE(first.at(u"size"_s).toInt(), 30);
    QCOMPARE(first.at(u"page"_s).toInt(), 1);
    QVERIFY(!first.json.contains("previous"_L1));
    QVERIFY(!first.at(u"next"_s).toString().contains(u"page=2"_s));
    const Answer second = m_visitor->get(first.at(u"next"_s).toString());
    QCOMPARE(m_visitor->get(second.at(u"previous"_s).toString()).each(u"slug"_s),
             first.each(u"slug"_s));
    QVERIFY(m_visitor->set({{u"list_totals"_s, false}}));
    const Answer bare = m_visitor->get(path);
    QVERIFY(!bare.json.contains("size"_L1));
    QVERIFY(!bare.json.contains("page"_L1));
    QVERIFY(bare.json.contains("next"_L1));
}

void TestPracticeLists::rolesOfCaller()
{
    const QString path = u"/2.0/repositories/globex?sort=slug&role="_s;
    QCOMPARE(m_visitor->get(path + u"member"_s).each(u"slug"_s),
             (QStringList{u"hyperdrive"_s, u"shared-tools"_s}));
    QCOMPARE(m_visitor->get(path + u"contributor"_s).each(u"slug"_s),
             QStringList{u"shared-tools"_s});
    QVERIFY(m_visitor->get(path + u"admin"_s).values().isEmpty());
}

void TestPracticeLists::sortsNumbersInNames()
{
    const QString path = u"/2.0/repositories/acme/shop-api/refs/branches"_s;
    const QString hash = m_visitor->get(path + u"/main"_s).at(u"target.hash"_s).toString();
    for (const QString &name : {u"v10"_s, u"v9"_s, u"v1"_s})
        QCOMPARE(m_visitor
                     ->api("POST", path,
                           {{u"name"_s, name}, {u"target"_s, QJsonObject{{u"hash"_s, hash}}}})
                     .status,
                 201);
    const QString query = u"?sort=name&q="_s + encoded(u"name ~ \"v\""_s);
    QCOMPARE(m_visitor->get(path + query).each(u"name"_s),
             (QStringList{u"v1"_s, u"v9"_s, u"v10"_s}));
}

void TestPracticeLists::pageLengths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("largest");
    QTest::newRow("repositories") << u"/2.0/repositories/acme"_s << 100;
    QTest::newRow("pull requests") << u"/2.0/repositories/acme/shop-api/pullrequests"_s << 50;
    QTest::newRow("members") << u"/2.0/workspaces/acme/members"_s << 100;
    QTest::newRow("reviewers") << u"/2.0/repositories/acme/shop-api/effective-default-reviewers"_s
                               << 100;
}

void TestPracticeLists::pageLengths()
{
    QVERIFY(m_visitor->expectViolations({u"pagelen-over-limit"_s}));
    QFETCH(QString, path);
    QFETCH(int, largest);
    QCOMPARE(m_visitor->get(path + u"?pagelen=%1"_s.arg(largest)).status, 200);
    const Answer refused = m_visitor->get(path + u"?pagelen=%1"_s.arg(largest + 1));
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.message(), u"Invalid pagelen"_s);
    QCOMPARE(m_visitor->get(path + u"?pagelen=9"_s).status, 400);
}

QTEST_GUILESS_MAIN(TestPracticeLists)
#include "tst_lists.moc"
