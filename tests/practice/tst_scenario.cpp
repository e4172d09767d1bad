// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/scenario.h"
#include "practice/server/schemacheck.h"
#include "practice/server/server.h"
#include "practice/visitor.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::practice;

class TestScenario final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shipsValidOnes_data();
    void shipsValidOnes();
    void refusesBrokenOnes_data();
    void refusesBrokenOnes();
    void servesThirtyThousand();
    void waitsBeforeEachAnswer();
    void keepsHostileNames();
    void misbehavesInLists_data();
    void misbehavesInLists();
    void sendsToAnotherHost();
    void deletesBetweenPages();

private:
    //! Starts with a built-in scenario and signs in.
    void open(const QString &scenario);
    //! Slugs page by page; ends after a few pages whatever happens.
    [[nodiscard]] QList<QStringList> pages(const QString &workspace);

    std::unique_ptr<Server> m_server;
    std::unique_ptr<Visitor> m_visitor;
};

void TestScenario::open(const QString &scenario)
{
    m_visitor.reset();
    m_server = std::make_unique<Server>(ServerOptions{.scenario = Scenario::builtIn(scenario)});
    QCOMPARE(m_server->start(), QString());
    m_visitor = std::make_unique<Visitor>(m_server->announcement());
    QVERIFY(m_visitor->signIn());
}

QList<QStringList> TestScenario::pages(const QString &workspace)
{
    QList<QStringList> all;
    QString next = u"/2.0/repositories/%1?pagelen=100"_s.arg(workspace);
    while (!next.isEmpty() && all.size() < 8) {
        const Answer page = m_visitor->get(next);
        QStringList slugs;
        for (const QJsonValue &row : page.json.value("values"_L1).toArray())
            slugs.append(row["slug"_L1].toString());
        all.append(slugs);
        next = page.json.value("next"_L1).toString();
    }
    return all;
}

void TestScenario::shipsValidOnes_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"sample", "large", "hostile"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestScenario::shipsValidOnes()
{
    QFETCH(QString, name);
    const QByteArray json = Scenario::builtIn(name);
    World world;
    QCOMPARE(Scenario::load(json, &world), QString());
    if (!SchemaCheck::isAvailable())
        QSKIP("The JSON schema library was not there when this was built.");
    const QByteArray schema = Scenario::builtIn(u"scenario.schema"_s);
    const SchemaCheck check(QJsonDocument::fromJson(schema).object());
    QCOMPARE(check.problems(QJsonDocument::fromJson(json).object()), QStringList());
}

void TestScenario::refusesBrokenOnes_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("unknown part") << QByteArray(R"("colour": "red")")
                                  << u"A scenario has no colour."_s;
    QTest::newRow("misspelt field")
        << QByteArray(R"("workspaces": [{"slug": "a", "memebers": []}])")
        << u"A scenario has no workspaces[0].memebers."_s;
    QTest::newRow("wrong type")
        << QByteArray(R"("repository_series": [{"workspace": "a", "count": "many"}])")
        << u"repository_series[0].count is of the type string and has to be of the type integer."_s;
    QTest::newRow("wrong word")
        << QByteArray(R"("workspaces": [{"slug": "a", "lists": {"next": "nowhere"}}])")
        << u"workspaces[0].lists.next has to be one of: elsewhere, itself."_s;
    QTest::newRow("left out") << QByteArray(R"("repositories": [{"workspace": "a"}])")
                              << u"repositories[0].name is missing."_s;
    QTest::newRow("empty") << QByteArray(R"("repositories": [{"workspace": "a", "name": ""}])")
                           << u"repositories[0].name is empty."_s;
    QTest::newRow("too many") << QByteArray(
        R"("repository_series": [{"workspace": "a", "count": 2000000}])")
                              << u"repository_series[0].count is more than 1000000."_s;
    QTest::newRow("nobody") << QByteArray(R"("users": [])") << u"users has no entry."_s;
}

void TestScenario::refusesBrokenOnes()
{
    QFETCH(QByteArray, entry);
    QFETCH(QString, sentence);
    QJsonObject scenario = QJsonDocument::fromJson(R"({"users": [{"username": "kim"}],
        "consumers": [{"key": "k", "secret": "s", "scopes": []}]})")
                               .object();
    World fine;
    QCOMPARE(Scenario::load(QJsonDocument(scenario).toJson(), &fine), QString());
    const QJsonObject more = QJsonDocument::fromJson('{' + entry + '}').object();
    scenario.insert(more.keys().first(), more.begin().value());
    World world;
    QCOMPARE(Scenario::load(QJsonDocument(scenario).toJson(), &world), sentence);
    if (!SchemaCheck::isAvailable())
        return;
    const QByteArray schema = Scenario::builtIn(u"scenario.schema"_s);
    const SchemaCheck check(QJsonDocument::fromJson(schema).object());
    QVERIFY(!check.problems(scenario).isEmpty());
}

void TestScenario::servesThirtyThousand()
{
    open(u"large"_s);
    const Answer workspaces = m_visitor->get(u"/2.0/user/workspaces?pagelen=100"_s);
    QCOMPARE(workspaces.json.value("values"_L1).toArray().size(), 20);
    int repositories = 0;
    for (const QJsonValue &one : workspaces.json.value("values"_L1).toArray()) {
        const QString slug = one["workspace"_L1]["slug"_L1].toString();
        const Answer page = m_visitor->get(u"/2.0/repositories/"_s + slug);
        repositories += page.json.value("size"_L1).toInt();
    }
    QCOMPARE(repositories, 30000);
    const Answer found =
        m_visitor->get(u"/2.0/repositories/forge?pagelen=100&q=name~%2219999%22&sort=-name"_s);
    QCOMPARE(found.json.value("size"_L1).toInt(), 1);
    QCOMPARE(m_visitor->get(u"/2.0/repositories/forge/app-19999"_s).status, 200);
}

void TestScenario::waitsBeforeEachAnswer()
{
    open(u"large"_s);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_visitor->get(u"/2.0/user"_s).status, 200);
    QVERIFY(timer.elapsed() >= 50);
}

void TestScenario::keepsHostileNames()
{
    open(u"hostile"_s);
    const Answer page = m_visitor->get(u"/2.0/repositories/names?pagelen=100"_s);
    QHash<QString, QString> names;
    for (const QJsonValue &row : page.json.value("values"_L1).toArray())
        names.insert(row["slug"_L1].toString(), row["name"_L1].toString());
    QCOMPARE(names.size(), 9);
    QVERIFY(names.value(u"html"_s).startsWith(u"<b>bold</b>"_s));
    QVERIFY(names.value(u"override"_s).contains(QChar(0x202e)));
    QVERIFY(names.value(u"control"_s).contains(QChar(0x0007)));
    QVERIFY(names.value(u"control"_s).contains(QChar(0x0000)));
    QVERIFY(names.value(u"long"_s).size() > 10000);
    QVERIFY(names.value(u"composed"_s) != names.value(u"decomposed"_s));
    const Answer web = m_visitor->send("GET", QUrl(m_visitor->value(u"web_url"_s) + u"/names"_s));
    QVERIFY(!web.body.contains("<b>bold"));
}

void TestScenario::misbehavesInLists_data()
{
    QTest::addColumn<QString>("workspace");
    QTest::addColumn<QList<int>>("sizes");
    QTest::newRow("as it should be") << u"bare"_s << QList<int>{100, 100, 50};
    QTest::newRow("empty pages") << u"empty"_s << QList<int>{100, 0, 100, 0, 50};
    QTest::newRow("duplicates") << u"twice"_s << QList<int>{100, 101, 51};
    QTest::newRow("loop") << u"loop"_s << QList<int>{100, 100, 100, 100, 100, 100, 100, 100};
}

void TestScenario::misbehavesInLists()
{
    QFETCH(QString, workspace);
    QFETCH(QList<int>, sizes);
    open(u"hostile"_s);
    if (workspace == u"loop")
        QVERIFY(m_visitor->expectViolations({u"repeated-call"_s}));
    QList<int> seen;
    QSet<QString> slugs;
    for (const QStringList &page : pages(workspace)) {
        seen.append(int(page.size()));
        slugs.unite(QSet<QString>(page.begin(), page.end()));
    }
    QCOMPARE(seen, sizes);
    QCOMPARE(slugs.size(), workspace == u"loop" ? 100 : 250);
    const QJsonObject page = m_visitor->get(u"/2.0/repositories/"_s + workspace).json;
    const QJsonObject row = page.value("values"_L1).toArray().first().toObject();
    QCOMPARE(row.contains("description"_L1), workspace != u"bare");
    QCOMPARE(page.contains("size"_L1), workspace != u"bare");
    QVERIFY(row.contains("uuid"_L1));
}

void TestScenario::sendsToAnotherHost()
{
    open(u"hostile"_s);
    const Answer page = m_visitor->get(u"/2.0/repositories/elsewhere?pagelen=100"_s);
    const QString next = page.json.value("next"_L1).toString();
    QVERIFY(next.startsWith(m_visitor->value(u"web_url"_s)));
    QVERIFY(m_visitor->expectViolations({u"token-at-wrong-host"_s}));
    (void)m_visitor->get(next);
}

void TestScenario::deletesBetweenPages()
{
    open(u"hostile"_s);
    const QList<QStringList> seen = pages(u"vanishing"_s);
    QCOMPARE(seen.size(), 3);
    QVERIFY(seen.first().contains(u"app-3"_s));
    QVERIFY(!seen.at(1).contains(u"app-101"_s)); // moved up into the page that was read before
    QCOMPARE(m_visitor->get(u"/2.0/repositories/vanishing/app-3"_s).status, 404);
}

QTEST_GUILESS_MAIN(TestScenario)
#include "tst_scenario.moc"
