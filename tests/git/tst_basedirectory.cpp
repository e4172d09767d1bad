// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/commitrequests.h"
#include "git/library.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::requestFor;
using testing::SampleFolder;

//! The files of a folder become a folder of a repository, and nothing around it changes.
class TestBaseDirectory final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsDirectories_data();
    void readsDirectories();
    void plants_data();
    void plants();
    void plantsIntoNothing();
    void takesTheLastFileAway();
    void replacesTheRoot();
    void asideWithHeadOnTheBranch();
    void refusesFiles_data();
    void refusesFiles();
    void nothingHasChanged();
    void comparesBelow();
    void startsARepository();
    void dropsAnUnusedRepository();

private:
    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
};

//! Somebody's repository, that the folder has fetched without being one of its working trees.
constexpr auto others =
    "git init -q; mkdir -p services/shop services/crm; echo 1 > readme; echo 1 > services/shop/old;"
    "echo 2 > services/crm/f; printf '#!/bin/sh\\n' > run; chmod 755 run; ln -s readme link;"
    "git add -A; git commit -qm others; git branch -q others; git checkout -q --orphan mine;"
    "git rm -rqf .; mkdir src; echo app > src/main; echo x > top;";

void TestBaseDirectory::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    m_library = std::make_unique<Library>();
}

//! Git complains about a HEAD without a commit, so it gets the one that was made.
static bool isSoundWith(const SampleFolder &folder, const ObjectId &commit)
{
    return folder.run("git update-ref refs/heads/sound " + commit.hex().toLatin1()
                      + "; git symbolic-ref HEAD refs/heads/sound")
           && folder.isSound();
}

void TestBaseDirectory::readsDirectories_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("directory"); // "refused": it is
    QTest::newRow("root") << u""_s << u""_s;
    QTest::newRow("slash") << u"/"_s << u""_s;
    QTest::newRow("one") << u"shop"_s << u"shop"_s;
    QTest::newRow("deep") << u"/services//shop/"_s << u"services/shop"_s;
    QTest::newRow("here") << u" ./services/./shop "_s << u"services/shop"_s;
    QTest::newRow("Unicode") << u"dienste/Überblick 概"_s << u"dienste/Überblick 概"_s;
    QTest::newRow("dots in a name") << u"a..b/.c"_s << u"a..b/.c"_s;
    for (const QString &bad : {u".."_s, u"a/../b"_s, u".git"_s, u"a/.GIT/b"_s, u"git~1"_s,
                               u"a\\b"_s, u"a\nb"_s, u"a\u007f"_s, QString(QChar(0xD800))})
        QTest::addRow("bad %s", qPrintable(bad)) << bad << u"refused"_s;
}

void TestBaseDirectory::readsDirectories()
{
    QFETCH(QString, text);
    QFETCH(QString, directory);
    const auto read = checkedDirectory(text);
    QCOMPARE(read.value_or(u"refused"_s), directory);
    QVERIFY(read || (read.error().kind == ErrorKind::BadInput && !read.error().message.isEmpty()));
}

void TestBaseDirectory::plants_data()
{
    QTest::addColumn<QString>("directory");
    QTest::newRow("there already") << u"services/shop"_s;
    QTest::newRow("beside others") << u"services/new"_s;
    QTest::newRow("above others") << u"services"_s;
    QTest::newRow("new at the top") << u"apps"_s;
    QTest::newRow("new and deep") << u"a/b/c/d"_s;
    QTest::newRow("sorts as a folder") << u"readme.d"_s;
    QTest::newRow("Unicode") << u"概/ü"_s;
}

void TestBaseDirectory::plants()
{
    QFETCH(QString, directory);
    const SampleFolder folder(others);
    const auto parent = folder.commitAt(u"others"_s);
    CommitRequest request = requestFor(folder, {}, u"windlass/shop"_s);
    request.parent = parent;
    request.baseDirectory = directory;
    const QString status = folder.status();
    const auto made = commit(request);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    // Git itself does the same to another index.
    QVERIFY(folder.run("export GIT_INDEX_FILE=../other; git read-tree others; git rm -rq --cached "
                       "--ignore-unmatch -- '"
                       + directory.toUtf8() + "'; git read-tree --prefix='" + directory.toUtf8()
                       + "/' " + request.expectedTree.hex().toLatin1()
                       + "; git write-tree > ../expected"));
    QFile expected(folder.place() + u"/expected"_s);
    QVERIFY(expected.open(QIODevice::ReadOnly));
    QCOMPARE(folder.ask({u"rev-parse"_s, made->hex() + u"^{tree}"_s}),
             QString::fromLatin1(expected.readAll().trimmed()));
    QCOMPARE(folder.commitAt(made->hex() + u"^"_s), parent);
    QCOMPARE(folder.commitAt(u"refs/windlass/windlass/shop"_s), *made);
    QCOMPARE(folder.status(), status);
    QVERIFY(isSoundWith(folder, *made));
    const auto below = treeBelow(folder.path(), *made, directory);
    QVERIFY(below && *below == request.expectedTree);
}

void TestBaseDirectory::plantsIntoNothing()
{
    const SampleFolder folder("echo 1 > f");
    CommitRequest request = requestFor(folder);
    request.baseDirectory = u"services/shop"_s;
    const auto made = commit(request);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(folder.ask({u"ls-tree"_s, u"-r"_s, u"--name-only"_s, made->hex()}),
             u"services/shop/f"_s);
    QVERIFY(!folder.commitAt(u"main"_s)); // HEAD's branch would say that all files were moved
    QVERIFY(isSoundWith(folder, *made));
}

void TestBaseDirectory::takesTheLastFileAway()
{
    const SampleFolder folder(others);
    QVERIFY(folder.run("rm -r src top"));
    CommitRequest request = requestFor(folder, folder.commitAt(u"others"_s));
    request.baseDirectory = u"services/shop"_s;
    const auto made = commit(request);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(folder.ask({u"diff-tree"_s, u"-r"_s, u"--name-status"_s, u"others"_s, made->hex()}),
             u"D\tservices/shop/old"_s);
    QVERIFY(isSoundWith(folder, *made)); // no empty folder
}

void TestBaseDirectory::replacesTheRoot()
{
    const SampleFolder folder(others);
    CommitRequest request = requestFor(folder, {}, u"windlass/shop"_s);
    request.parent = folder.commitAt(u"others"_s);
    const auto made = commit(request);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(folder.ask({u"rev-parse"_s, made->hex() + u"^{tree}"_s}), request.expectedTree.hex());
    QCOMPARE(folder.commitAt(made->hex() + u"^"_s), request.parent);
}

void TestBaseDirectory::asideWithHeadOnTheBranch()
{
    const SampleFolder folder(testing::oneCommit);
    QVERIFY(folder.run("echo 2 > f"));
    CommitRequest request = requestFor(folder, folder.commitAt(u"main"_s));
    request.isAside = true;
    const auto made = commit(request);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(folder.commitAt(u"main"_s), request.parent);
    QCOMPARE(folder.commitAt(u"refs/windlass/main"_s), *made);
    QCOMPARE(folder.status(), u"M f"_s);
}

void TestBaseDirectory::refusesFiles_data()
{
    QTest::addColumn<QString>("directory");
    QTest::newRow("a file") << u"readme"_s;
    QTest::newRow("below a file") << u"readme/shop"_s;
    QTest::newRow("a link") << u"link"_s;
    QTest::newRow("a file further down") << u"services/crm/f/x"_s;
}

void TestBaseDirectory::refusesFiles()
{
    QFETCH(QString, directory);
    const SampleFolder folder(others);
    CommitRequest request = requestFor(folder);
    request.parent = folder.commitAt(u"others"_s);
    request.baseDirectory = directory;
    const auto made = commit(request);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::BadInput);
    QVERIFY(!folder.commitAt(u"refs/windlass/main"_s));
    const auto below = treeBelow(folder.path(), *request.parent, directory);
    QVERIFY(!below && below.error().kind == ErrorKind::BadInput);
}

void TestBaseDirectory::nothingHasChanged()
{
    const SampleFolder folder(others);
    CommitRequest request = requestFor(folder);
    request.parent = folder.commitAt(u"others"_s);
    request.baseDirectory = u"services/shop"_s;
    const auto made = commit(request);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    request.parent = *made;
    const auto again = commit(request);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::NothingToPush);
}

void TestBaseDirectory::comparesBelow()
{
    const SampleFolder folder(others);
    QVERIFY(folder.run("echo other > old; rm -r src top"));
    const auto below = treeBelow(folder.path(), *folder.commitAt(u"others"_s), u"services/shop"_s);
    QVERIFY(below && *below);
    const auto taken = snapshot(folder.path(), *below);
    QVERIFY(taken);
    QCOMPARE(taken->changes.size(), 1);
    QCOMPARE(taken->changes.constFirst().path, u"old"_s);
    QCOMPARE(taken->changes.constFirst().kind, Change::Kind::Modified);
    const auto nowhere = treeBelow(folder.path(), *folder.commitAt(u"others"_s), u"services/x"_s);
    QVERIFY(nowhere && !*nowhere);
}

void TestBaseDirectory::startsARepository()
{
    const SampleFolder folder("echo 1 > f");
    const auto branch = *BranchName::parse(u"windlass/shop"_s);
    const auto started = startRepository(folder.path(), branch);
    QVERIFY(started && *started);
    QCOMPARE(folder.ask({u"symbolic-ref"_s, u"HEAD"_s}), u"refs/heads/windlass/shop"_s);
    const auto again = startRepository(folder.path(), *BranchName::parse(u"main"_s));
    QVERIFY(again && !*again);
    QCOMPARE(folder.ask({u"symbolic-ref"_s, u"HEAD"_s}), u"refs/heads/windlass/shop"_s);
}

void TestBaseDirectory::dropsAnUnusedRepository()
{
    const SampleFolder folder("echo 1 > f");
    QVERIFY(startRepository(folder.path(), *BranchName::parse(u"main"_s)));
    dropUnusedRepository(folder.path());
    QVERIFY(!QFileInfo::exists(folder.path() + u"/.git"_s));
    QVERIFY(QFileInfo::exists(folder.path() + u"/f"_s));
    QVERIFY(startRepository(folder.path(), *BranchName::parse(u"main"_s)));
    QVERIFY(folder.run("git add f; git commit -qm one"));
    dropUnusedRepository(folder.path());
    QVERIFY(folder.commitAt(u"main"_s));
}

QTEST_GUILESS_MAIN(TestBaseDirectory)
#include "tst_basedirectory.moc"
