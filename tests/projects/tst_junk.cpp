// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/junkfindings.h"
#include "projects/scratchfiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::projects;

class TestJunk final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsJunk_data();
    void tellsJunk();
    void tellsTheTopmostFolder();
    void counts();
    void cannotIgnoreWhatIsCommitted();
    void judgesFilesByTheirBytes();
    void judgesArchivesBySize();
};

void TestJunk::tellsJunk_data()
{
    QTest::addColumn<QStringList>("files"); // the last one is asked about
    QTest::addColumn<QString>("junk");      // its path; empty: none
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QStringList &files, const QString &junk,
                        const QString &line) { QTest::newRow(name) << files << junk << line; };
    row("node_modules", {u"node_modules/a/index.js"_s}, u"node_modules"_s, u"node_modules/"_s);
    row("in a monorepo", {u"apps/api/node_modules/a/index.js"_s}, u"apps/api/node_modules"_s,
        u"node_modules/"_s);
    row("virtual environment", {u"venv/pyvenv.cfg"_s, u"venv/lib/x.py"_s}, u"venv"_s, u"/venv/"_s);
    row("a folder called venv", {u"venv/x.py"_s}, {}, {});
    row("a folder called env", {u"env/dev.ts"_s}, {}, {});
    row("build output of a package", {u"package.json"_s, u"dist/main.js"_s}, u"dist"_s,
        u"/dist/"_s);
    row("sources called dist", {u"Makefile"_s, u"dist/main.c"_s}, {}, {});
    row("maven", {u"api/pom.xml"_s, u"api/target/x.jar"_s}, u"api/target"_s, u"/api/target/"_s);
    row("a shooting game", {u"target/paper.c"_s}, {}, {});
    row("dotnet", {u"Shop/Shop.csproj"_s, u"Shop/obj/x.json"_s}, u"Shop/obj"_s, u"/Shop/obj/"_s);
    row("scripts in bin", {u"Gemfile"_s, u"bin/rails"_s}, {}, {});
    row("php packages", {u"composer.json"_s, u"vendor/a/b.php"_s}, u"vendor"_s, u"/vendor/"_s);
    row("go packages are kept", {u"go.mod"_s, u"vendor/modules.txt"_s}, {}, {});
    row("python cache", {u"shop/__pycache__/a.pyc"_s}, u"shop/__pycache__"_s, u"__pycache__/"_s);
    row("editor", {u".idea/workspace.xml"_s}, u".idea"_s, u".idea/"_s);
    row("shared editor settings", {u".vscode/settings.json"_s}, {}, {});
    row("finder", {u"src/.DS_Store"_s}, u"src/.DS_Store"_s, u".DS_Store"_s);
    row("log", {u"logs/debug.log"_s}, u"logs/debug.log"_s, u"*.log"_s);
    row("a name like a pattern", {u"a[1]/package.json"_s, u"a[1]/dist/x.js"_s}, u"a[1]/dist"_s,
        u"/a\\[1]/dist/"_s);
    row("lock file", {u"package-lock.json"_s}, {}, {});
    row("yarn lock", {u"yarn.lock"_s}, {}, {});
    row("other locks", {u"Gemfile.lock"_s}, {}, {});
    row("example of settings", {u".env.example"_s}, {}, {});
    row("wrapper", {u"gradle/wrapper/gradle-wrapper.jar"_s}, {}, {});
    row("source", {u"src/main.ts"_s}, {}, {});
    row("a file of a folder's name", {u"node_modules"_s}, {}, {});
    row("core is a folder here", {u"core/x.ts"_s}, {}, {});
}

void TestJunk::tellsJunk()
{
    QFETCH(QStringList, files);
    testing::ScratchFiles scratch;
    for (const QString &name : files)
        QVERIFY(scratch.add(name));
    const auto junk = JunkSearch(scratch.folder()).find(files.constLast(), 2);
    QTEST(junk ? junk->path : QString(), "junk");
    QTEST(junk ? junk->ignoreLine : QString(), "line");
}

void TestJunk::tellsTheTopmostFolder()
{
    testing::ScratchFiles scratch;
    QVERIFY(scratch.add(u"node_modules/a/package.json"_s));
    QVERIFY(scratch.add(u"node_modules/a/dist/x.js"_s));
    QVERIFY(scratch.add(u"node_modules/a/node_modules/b/x.js"_s));
    QVERIFY(scratch.add(u"node_modules/a/debug.log"_s));
    const JunkFiles junk(scratch.folder(), scratch.files());
    QCOMPARE(junk.findings().size(), 1);
    QCOMPARE(junk.findings().first().path, u"node_modules"_s);
    QVERIFY(junk.filesOutside().isEmpty());
    QCOMPARE(junk.folderOf(u"node_modules/a/dist/x.js"_s)->path, u"node_modules"_s);
    QVERIFY(junk.folderOf(u"node_modules_of_mine/x"_s) == nullptr);
}

void TestJunk::counts()
{
    testing::ScratchFiles scratch;
    QVERIFY(scratch.add(u"node_modules/a.js"_s, "12345"));
    QVERIFY(scratch.add(u"node_modules/b.js"_s, "123"));
    QVERIFY(scratch.add(u"a.log"_s, "12"));
    QVERIFY(scratch.add(u"logs/b.log"_s, "1"));
    QVERIFY(scratch.add(u"src/a.ts"_s));
    const JunkFiles junk(scratch.folder(), scratch.files());
    const QList<Finding> found = junk.findings();
    QCOMPARE(found.size(), 2); // all logs are one
    QCOMPARE(found.at(0).path, u"a.log"_s);
    QCOMPARE(found.at(0).bytes, 3);
    QCOMPARE(found.at(0).ignoreLines, QStringList{u"*.log"_s});
    QCOMPARE(found.at(1).bytes, 8);
    QCOMPARE(found.at(1).severity, Finding::Severity::Warning);
    QCOMPARE(junk.filesOutside().size(), 3); // logs are looked at as any other file
}

void TestJunk::cannotIgnoreWhatIsCommitted()
{
    testing::ScratchFiles scratch;
    QVERIFY(scratch.add(u"node_modules/a.js"_s));
    QVERIFY(scratch.addCommitted(u"node_modules/b.js"_s));
    const QList<Finding> found = JunkFiles(scratch.folder(), scratch.files()).findings();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().ignoreLines, QStringList());
}

void TestJunk::judgesFilesByTheirBytes()
{
    testing::ScratchFiles scratch;
    QVERIFY(scratch.add(u"core"_s, "\x7f"
                                   "ELF\2\1\1"));
    QVERIFY(scratch.add(u"docs/core"_s, "The core of the matter."));
    QVERIFY(scratch.add(u"shop.db"_s, QByteArray("SQLite format 3\0more", 20)));
    QVERIFY(scratch.add(u"words.db"_s, "no database of that kind"));
    JunkSearch search(scratch.folder());
    QCOMPARE(search.find(u"core"_s, 7)->what, Junk::What::Dump);
    QVERIFY(!search.find(u"docs/core"_s, 23));
    QCOMPARE(search.find(u"shop.db"_s, 20)->what, Junk::What::Database);
    QVERIFY(!search.find(u"words.db"_s, 24));
}

void TestJunk::judgesArchivesBySize()
{
    JunkSearch search(u"/nowhere"_s);
    QVERIFY(!search.find(u"fixture.zip"_s, 1000));
    QCOMPARE(search.find(u"backup.zip"_s, 5000000)->what, Junk::What::Archive);
}

QTEST_GUILESS_MAIN(TestJunk)
#include "tst_junk.moc"
