// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/appsearch.h"
#include "projects/scratchfiles.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using windlass::projects::findApps;
using windlass::projects::FoundApp;

//! Apps below a folder that somebody wants to add.
class TestAppSearch final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void tellsKinds();
    void leavesLinksAlone();
    void stopsAtAHundred();
    void takesTheServicesOfAmplication();
};

static const QByteArray nest = "{\"dependencies\": {\"@nestjs/core\": \"^11.0.1\"}}\n";

static QStringList directoriesOf(const QList<FoundApp> &apps)
{
    QStringList directories;
    for (const FoundApp &app : apps)
        directories.append(app.directory);
    return directories;
}

void TestAppSearch::finds_data()
{
    QTest::addColumn<QStringList>("services"); // folders with a Nest app
    QTest::addColumn<QStringList>("others");   // files besides
    QTest::addColumn<QStringList>("found");
    const QStringList none;
    const QStringList two{u"apps/admin"_s, u"apps/api"_s};
    QTest::newRow("nothing") << none << none << none;
    QTest::newRow("beside each other")
        << QStringList{u"web"_s, u"api"_s} << none << QStringList{u"api"_s, u"web"_s};
    QTest::newRow("a level down") << two << QStringList{u"README.md"_s} << two;
    QTest::newRow("one is no several") << QStringList{u"apps/api"_s} << none << none;
    QTest::newRow("three levels down") << QStringList{u"a/b/c"_s, u"a/b/d"_s} << none << none;
    QTest::newRow("within another")
        << QStringList{u"api"_s, u"api/sub"_s, u"web"_s} << none << QStringList{u"api"_s, u"web"_s};
    QTest::newRow("a repository is one app") << two << QStringList{u".git/HEAD"_s} << none;
    QTest::newRow("with marks of its own") << two << QStringList{u"go.mod"_s} << none;
    QTest::newRow("Amplication marks all of them")
        << two << QStringList{u".amplicationignore"_s} << two;
    QTest::newRow("fetched") << QStringList{u"node_modules/a"_s, u"node_modules/b"_s, u"api"_s}
                             << none << none;
    QTest::newRow("hidden") << QStringList{u".cache/a"_s, u".cache/b"_s} << none << none;
}

void TestAppSearch::finds()
{
    QFETCH(QStringList, services);
    QFETCH(QStringList, others);
    QFETCH(QStringList, found);
    windlass::testing::ScratchFiles files;
    for (const QString &service : services)
        QVERIFY(files.add(service + u"/package.json"_s, nest));
    for (const QString &other : others)
        QVERIFY(files.add(other, "module x\n"));
    QCOMPARE(directoriesOf(findApps(files.folder())), found);
}

void TestAppSearch::tellsKinds()
{
    windlass::testing::ScratchFiles files;
    QVERIFY(files.add(u"api/package.json"_s, nest) && files.add(u"tool/go.mod"_s, "module x\n"));
    const QList<FoundApp> found = findApps(files.folder());
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).kind.id, u"nest"_s);
    QCOMPARE(found.at(1).kind.id, u"go"_s);
}

// They may lead anywhere, and back.
void TestAppSearch::leavesLinksAlone()
{
    windlass::testing::ScratchFiles files;
    QVERIFY(files.add(u"api/package.json"_s, nest));
    QVERIFY(files.link(u"again"_s, u"api"_s) && files.link(u"round"_s, u"."_s));
    QVERIFY(findApps(files.folder()).isEmpty());
}

void TestAppSearch::stopsAtAHundred()
{
    windlass::testing::ScratchFiles files;
    for (int i = 0; i < 120; ++i)
        QVERIFY(files.add(u"service-%1/package.json"_s.arg(i), nest));
    QCOMPARE(findApps(files.folder()).size(), 100);
}

// Also in a checkout of Amplication itself, which is a repository with marks of its own.
void TestAppSearch::takesTheServicesOfAmplication()
{
    windlass::testing::ScratchFiles files;
    const QString builds = u".amplication/build-artifacts/"_s;
    QVERIFY(files.add(u".git/HEAD"_s) && files.add(u"package.json"_s, nest));
    QVERIFY(files.add(builds + u"res1/b1/package.json"_s, "{\"name\": \"Orders & More\"}"));
    QVERIFY(files.add(builds + u"res2/b1/package.json"_s, "{\"name\": \"orders-more\"}"));
    QVERIFY(findApps(files.folder()).isEmpty()); // they are only just being written
    for (const auto &[build, hour] : {std::pair(u"res1"_s, 10), std::pair(u"res2"_s, 9)}) {
        const QString date = u"2026-01-01T%1:00:00Z"_s.arg(hour);
        QCOMPARE(
            QProcess::execute(u"touch"_s, {u"-d"_s, date, files.path(builds + build + u"/b1"_s)}),
            0);
    }
    const QList<FoundApp> found = findApps(files.folder());
    QCOMPARE(directoriesOf(found), (QStringList{builds + u"res1/b1"_s, builds + u"res2/b1"_s}));
    QCOMPARE(found.at(0).name, u"Orders & More"_s);
    QCOMPARE(found.at(0).place, u"orders-more"_s);
    QCOMPARE(found.at(1).place, u"orders-more-res2"_s);
    QCOMPARE(found.at(0).builds, 1);
}

QTEST_GUILESS_MAIN(TestAppSearch)
#include "tst_appsearch.moc"
