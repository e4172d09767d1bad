// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/server.h"
#include "practice/visitor.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::practice;

//! What repositories refuse, as the real git is told of it.
class TestPracticePushRules final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void refuses_data();
    void refuses();
    void keepsRestrictedBranches();
    void refusesOverHttp_data();
    void refusesOverHttp();
    void smallPushesPassLimits();
    void fetchesWhatIsReadOnly();
    void scenarioSetsRules();
    void refusesWrongRules_data();
    void refusesWrongRules();
    void gitAndApiAreOne();

private:
    [[nodiscard]] Answer setRules(const QJsonObject &rules);
    [[nodiscard]] QByteArray push(const QString &refspec, int *code);

    std::unique_ptr<Server> m_server;
    std::unique_ptr<Visitor> m_visitor;
    QString m_folder;
};

void TestPracticePushRules::init()
{
    m_server = std::make_unique<Server>();
    QCOMPARE(m_server->start(), QString());
    m_visitor = std::make_unique<Visitor>(m_server->announcement());
    QVERIFY(m_visitor->signIn());
    QCOMPARE(m_visitor->api("POST", u"/2.0/repositories/acme/pushed"_s, {{u"is_private"_s, true}})
                 .status,
             200);
    m_folder = m_visitor->scratchRepository(u"main"_s);
    QFile file(m_folder + u"/big.txt"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 20000; ++i) // about 100 kB, 50 kB when compressed
        file.write(QByteArray::number(i * 7919 % 20011) + '\n');
    file.close();
    (void)m_visitor->git({u"-C"_s, m_folder, u"add"_s, u"-A"_s});
    (void)m_visitor->git({u"-C"_s, m_folder, u"commit"_s, u"-qm"_s, u"A big file"_s});
}

void TestPracticePushRules::cleanup()
{
    m_visitor.reset();
    m_server.reset();
}

Answer TestPracticePushRules::setRules(const QJsonObject &rules)
{
    return m_visitor->control("POST", u"repository"_s,
                              {{u"full_name"_s, u"acme/pushed"_s}, {u"push"_s, rules}});
}

QByteArray TestPracticePushRules::push(const QString &refspec, int *code)
{
    return m_visitor->git(
        {u"-C"_s, m_folder, u"push"_s, m_visitor->pushUrl(u"acme/pushed"_s), refspec}, code);
}

void TestPracticePushRules::refuses_data()
{
    QTest::addColumn<QJsonObject>("rules");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("reason");
    const QByteArray declined = "[remote rejected] main -> main (pre-receive hook declined)";
    QTest::newRow("any") << QJsonObject{{u"refusal"_s, u"Not today."_s}}
                         << QByteArray("remote: Not today.") << declined;
    QTest::newRow("pack") << QJsonObject{{u"max_pack"_s, 5000}}
                          << QByteArray("remote: fatal: pack exceeds maximum allowed size.")
                          << declined;
    QTest::newRow("pack, by git itself")
        << QJsonObject{{u"max_pack"_s, 5000}, {u"max_pack_early"_s, true}}
        << QByteArray("remote: fatal: pack exceeds maximum allowed size")
        << QByteArray("(unpacker error)");
    QTest::newRow("repository") << QJsonObject{{u"max_size"_s, 5000}}
                                << QByteArray("remote: Repository is over the size limit (4 GB)")
                                << declined;
    QTest::newRow("file") << QJsonObject{{u"max_file"_s, 90000},
                                         {u"max_file_text"_s, u"Too large: {path}!"_s}}
                          << QByteArray("remote: Too large: big.txt!") << declined;
}

void TestPracticePushRules::refuses()
{
    QFETCH(QJsonObject, rules);
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, reason);
    QCOMPARE(setRules(rules).status, 200);
    int code = 0;
    const QByteArray output = push(u"main"_s, &code);
    QVERIFY(code != 0);
    QVERIFY2(output.contains(said), output);
    QVERIFY2(output.contains(reason), output);
    QCOMPARE(m_visitor->get(u"/2.0/repositories/acme/pushed/refs/branches/main"_s).status, 404);
    QVERIFY(
        m_visitor->get(u"/2.0/repositories/acme/pushed"_s).json.value("mainbranch"_L1).isNull());
}

void TestPracticePushRules::keepsRestrictedBranches()
{
    const auto restrict = [this](const QString &pattern, const QJsonArray &users) {
        const QJsonObject one{{u"kind"_s, u"push"_s}, {u"pattern"_s, pattern}, {u"users"_s, users}};
        return m_visitor->control(
            "POST", u"repository"_s,
            {{u"full_name"_s, u"acme/pushed"_s}, {u"branch_restrictions"_s, QJsonArray{one}}});
    };
    QCOMPARE(restrict(u"release/*"_s, {}).status, 200);
    QCOMPARE(restrict(u"ma?n"_s, QJsonArray{u"ada-l"_s}).status, 200);
    int code = -1;
    QByteArray output = push(u"main"_s, &code); // ada may
    QVERIFY2(code == 0, output);
    output = push(u"main:refs/heads/release/1.0"_s, &code);
    QVERIFY(code != 0);
    QVERIFY2(output.contains("remote: Permission denied to update branch release/1.0."), output);
    QVERIFY2(output.contains("(pre-receive hook declined)"), output);
    QCOMPARE(restrict({}, {}).json.value("error"_L1).toString(),
             u"A branch restriction needs a \"pattern\"."_s);
    QCOMPARE(restrict(u"x"_s, QJsonArray{u"nobody"_s}).json.value("error"_L1).toString(),
             u"There is no user \"nobody\"."_s);
}

void TestPracticePushRules::refusesOverHttp_data()
{
    QTest::addColumn<QJsonObject>("rules");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("plan") << QJsonObject{{u"over_plan"_s, true}}
                          << QByteArray("remote: [ALERT] Your push failed");
    QTest::newRow("plan, number") << QJsonObject{{u"over_plan"_s, true}}
                                  << QByteArray("The requested URL returned error: 402");
    QTest::newRow("closed") << QJsonObject{{u"read_only"_s, true},
                                           {u"read_only_text"_s, u"Moved to the archive."_s}}
                            << QByteArray("remote: Moved to the archive.");
    QTest::newRow("closed, number") << QJsonObject{{u"read_only"_s, true}}
                                    << QByteArray("The requested URL returned error: 403");
}

void TestPracticePushRules::refusesOverHttp()
{
    QFETCH(QJsonObject, rules);
    QFETCH(QByteArray, said);
    QCOMPARE(setRules(rules).status, 200);
    int code = 0;
    const QByteArray output = push(u"main"_s, &code);
    QVERIFY(code != 0);
    QVERIFY2(output.contains(said), output);
}

void TestPracticePushRules::smallPushesPassLimits()
{
    QCOMPARE(
        setRules(
            {{u"max_pack"_s, 10'000'000}, {u"max_size"_s, 10'000'000}, {u"max_file"_s, 10'000'000}})
            .status,
        200);
    int code = -1;
    const QByteArray output = push(u"main"_s, &code);
    QVERIFY2(code == 0, output);
}

void TestPracticePushRules::fetchesWhatIsReadOnly()
{
    int code = -1;
    QVERIFY2(push(u"main"_s, &code).contains("main") && code == 0, "push");
    QCOMPARE(setRules({{u"over_plan"_s, true}}).status, 200);
    const QByteArray said =
        m_visitor->git({u"ls-remote"_s, m_visitor->pushUrl(u"acme/pushed"_s)}, &code);
    QVERIFY2(code == 0 && said.contains("refs/heads/main"), said);
}

void TestPracticePushRules::scenarioSetsRules()
{
    const QByteArray scenario = R"({
        "users": [{"username": "kim"}],
        "consumers": [{"key": "k", "secret": "s", "callback_url": "http://localhost:1/x",
                       "scopes": ["account", "repository:write"]}],
        "workspaces": [{"slug": "one", "members": [{"user": "kim", "permission": "owner"}]}],
        "repositories": [{"workspace": "one", "name": "shut", "push": {"refusal": "Shut."}}]})";
    Server server({.scenario = scenario});
    QCOMPARE(server.start(), QString());
    Visitor visitor(server.announcement());
    QVERIFY(visitor.signIn());
    const QByteArray said =
        visitor.git({u"-C"_s, m_folder, u"push"_s, visitor.pushUrl(u"one/shut"_s), u"main"_s});
    QVERIFY2(said.contains("remote: Shut."), said);
}

void TestPracticePushRules::refusesWrongRules_data()
{
    QTest::addColumn<QJsonObject>("rules");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown") << QJsonObject{{u"colour"_s, 1}}
                             << u"There is no rule \"colour\" for pushes."_s;
    QTest::newRow("size") << QJsonObject{{u"max_file"_s, u"10 MB"_s}}
                          << u"\"max_file\" must be a number of bytes."_s;
    QTest::newRow("text") << QJsonObject{{u"refusal"_s, true}} << u"\"refusal\" must be a text."_s;
    QTest::newRow("flag") << QJsonObject{{u"read_only"_s, 1}}
                          << u"\"read_only\" must be true or false."_s;
}

void TestPracticePushRules::refusesWrongRules()
{
    QFETCH(QJsonObject, rules);
    QFETCH(QString, said);
    const Answer answer = setRules(rules);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json.value("error"_L1).toString(), said);
    const Answer nowhere =
        m_visitor->control("POST", u"repository"_s, {{u"full_name"_s, u"acme/none"_s}});
    QCOMPARE(nowhere.json.value("error"_L1).toString(), u"There is no repository \"acme/none\"."_s);
}

void TestPracticePushRules::gitAndApiAreOne()
{
    int code = -1;
    QVERIFY2(push(u"main"_s, &code).contains("main") && code == 0, "push");
    QVERIFY2(push(u"main~1:refs/heads/older"_s, &code).contains("older") && code == 0, "push");
    const QString home = u"/2.0/repositories/acme/pushed/refs/branches"_s;
    const QString older = m_visitor->get(home + u"/older"_s)
                              .json.value("target"_L1)
                              .toObject()
                              .value("hash"_L1)
                              .toString();
    QCOMPARE(older.size(), 40);
    QCOMPARE(m_visitor
                 ->api("POST", home,
                       {{u"name"_s, u"by-api"_s}, {u"target"_s, QJsonObject{{u"hash"_s, older}}}})
                 .status,
             201);
    const QByteArray refs =
        m_visitor->git({u"ls-remote"_s, m_visitor->pushUrl(u"acme/pushed"_s), u"by-api"_s});
    QCOMPARE(refs.trimmed(), older.toLatin1() + "\trefs/heads/by-api");
    QVERIFY2(push(u":by-api"_s, &code).contains("deleted") && code == 0, "delete");
    QCOMPARE(m_visitor->get(home + u"/by-api"_s).status, 404);
}

QTEST_GUILESS_MAIN(TestPracticePushRules)
#include "tst_pushrules.moc"
