// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "journeys/fixtureapp.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::journeys;

//! windlass publish of what Amplication builds: a service, in a new folder each time.
class TestHeadlessBuilds final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void followsBuildsOfAService();
    void continuesTheBranchOfAmplication();
    void writesOnceAsAmplicationDoes_data();
    void writesOnceAsAmplicationDoes();

private:
    [[nodiscard]] bool build(const QString &id, const QByteArray &text,
                             const QByteArray &name = "orders") const;
    [[nodiscard]] Run publish(const QString &id, const QStringList &options)
    {
        return m_desk->publish(m_builds + id, options);
    }
    [[nodiscard]] QString atServer(const QStringList &arguments)
    {
        return m_desk->gitAtServer(u"acme/orders"_s, arguments);
    }
    [[nodiscard]] int pullRequests();

    std::unique_ptr<Desk> m_desk;
    QString m_builds;
};

void TestHeadlessBuilds::initTestCase()
{
    if (const QString why = whyNoKeychain(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void TestHeadlessBuilds::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
    QCOMPARE(m_desk->logIn().exitCode, 0);
    m_builds = m_desk->path(u"work/.amplication/build-artifacts/res1/"_s);
}

void TestHeadlessBuilds::cleanup()
{
    m_desk.reset();
}

bool TestHeadlessBuilds::build(const QString &id, const QByteArray &text,
                               const QByteArray &name) const
{
    const QString server = m_builds + id + u"/server/"_s;
    return writeFile(server + u"package.json"_s, "{\"name\": \"@" + name + "/server\"}\n")
           && writeFile(server + u"main.ts"_s, text);
}

int TestHeadlessBuilds::pullRequests()
{
    const QJsonObject known = m_desk->repository(u"acme/orders"_s);
    return int(known.value("pull_requests"_L1).toArray().size());
}

// Without being told what it is, also when it is called otherwise.
void TestHeadlessBuilds::followsBuildsOfAService()
{
    QVERIFY(build(u"build1"_s, "1\n") && build(u"build2"_s, "2\n")
            && build(u"build3"_s, "3\n", "payments"));
    Run run = publish(u"build1"_s,
                      {u"--to"_s, u"acme/orders"_s, u"--create"_s, u"--mode"_s, u"review"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QVERIFY(!QFileInfo::exists(m_builds + u"build1/.git"_s));
    for (const QString &id : {u"build2"_s, u"build3"_s}) {
        run = publish(id, {u"--json"_s});
        QVERIFY2(run.exitCode == 0, run.told());
        QCOMPARE(run.json()["branch"_L1].toString(), u"windlass/orders"_s);
        QCOMPARE(pullRequests(), 1);
    }
    QVERIFY(run.json()["steps"_L1].toArray().contains(u"commented"_s));
    const auto count = [this](const QString &branch) {
        return atServer({u"rev-list"_s, u"--count"_s, branch});
    };
    QCOMPARE(count(u"windlass-output/orders"_s), u"3"_s);
    QCOMPARE(count(u"main..windlass/orders"_s), u"2"_s);
    QCOMPARE(atServer({u"show"_s, u"windlass/orders:server/main.ts"_s}), u"3"_s);
}

void TestHeadlessBuilds::continuesTheBranchOfAmplication()
{
    QVERIFY(build(u"build1"_s, "1\n") && build(u"build2"_s, "2\n"));
    Run run = publish(u"build1"_s,
                      {u"--to"_s, u"acme/orders"_s, u"--create"_s, u"--mode"_s, u"review"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    for (const QString &branch : {u"amplication"_s, u"amplication-orders"_s})
        (void)atServer({u"branch"_s, branch, u"main"_s});
    const QString theirs = m_desk->commitAsSomebody(u"acme/orders"_s, u"amplication-orders"_s,
                                                    u"server/theirs.ts"_s, u"theirs"_s);
    QVERIFY(!theirs.isEmpty());
    run = publish(u"build2"_s, {u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(run.json()["branch"_L1].toString(), u"amplication-orders"_s);
    QCOMPARE(atServer({u"rev-parse"_s, u"amplication-orders^"_s}), theirs);
    QVERIFY(build(u"build3"_s, "3\n"));
    run = publish(u"build3"_s, {u"--json"_s}); // and remembered
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(run.json()["branch"_L1].toString(), u"amplication-orders"_s);
    QCOMPARE(pullRequests(), 1);
}

void TestHeadlessBuilds::writesOnceAsAmplicationDoes_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("text");
    QTest::newRow("usually, of a build") << QStringList() << u"2"_s;
    QTest::newRow("not wanted") << QStringList{u"--write-once"_s, u"none"_s} << u"3"_s;
}

void TestHeadlessBuilds::writesOnceAsAmplicationDoes()
{
    QFETCH(QStringList, options);
    QFETCH(QString, text);
    const QString service = u"server/src/order/order.service.ts"_s;
    const auto make = [&](const QString &id, const QByteArray &made) {
        return build(id, made) && writeFile(m_builds + id + u"/"_s + service, made);
    };
    QVERIFY(make(u"build1"_s, "1\n") && make(u"build2"_s, "3\n"));
    Run run = publish(u"build1"_s, {u"--to"_s, u"acme/orders"_s, u"--create"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QVERIFY(!m_desk->commitAsSomebody(u"acme/orders"_s, u"main"_s, service, u"2"_s).isEmpty());
    run = publish(u"build2"_s, QStringList{u"--on-conflict"_s, u"generated"_s} + options);
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(atServer({u"show"_s, u"main:"_s + service}), text);
    QCOMPARE(atServer({u"show"_s, u"main:server/main.ts"_s}), u"3"_s);
}

QTEST_GUILESS_MAIN(TestHeadlessBuilds)
#include "tst_headlessbuilds.moc"
