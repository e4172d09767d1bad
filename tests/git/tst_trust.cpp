// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/gitoracle.h"
#include "git/library.h"
#include "git/samplefolder.h"
#include "git/workingtree.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::SampleFolder;

//! A repository that leads to the history of another one on this computer: only one that leads back
//! is taken without a question.
class TestTrust final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksWhoseHistoryItIs_data();
    void asksWhoseHistoryItIs();
    void asksAboutTheRepositoryAroundIt();
    void takesItsOwnHistory_data();
    void takesItsOwnHistory();

private:
    testing::PrivateHome m_home;
    Library m_library;
};

//! A repository beside the folder, with a commit, a loose object and a pack.
static const QByteArray others =
    "git init -q ../others; (cd ../others; echo 1 > f; git add f; git "
    "commit -qm one; git repack -qad; echo 2 > f; git commit -qam two);"
    "echo > x;";
static const QByteArray own = "git init -q; git add x; git commit -qm x;";

void TestTrust::asksWhoseHistoryItIs_data()
{
    QTest::addColumn<QByteArray>("script");
    const auto row = [](const char *name, const QByteArray &script) {
        QTest::newRow(name) << others + script;
    };
    const QByteArray store = "../others/.git/objects";
    const QByteArray alternates = " > .git/objects/info/alternates";
    row("borrowed objects", own + "echo $PWD/" + store + alternates);
    row("borrowed from below", own + "echo ../../" + store + alternates);
    row("borrowed from where the program runs", own + "echo others/.git/objects" + alternates);
    row("borrowed behind a comment", own + "printf '#\\n\\n%s\\n' $PWD/" + store + alternates);
    row("borrowed from whom the folder borrows",
        own + "mkdir -p store/info store/pack; echo $PWD/store" + alternates + "; echo $PWD/"
            + store + " > store/info/alternates");
    row("borrowed behind half a line", own + "printf '#\\r%s\\n' $PWD/" + store + alternates);
    row("borrowed before the end of the text",
        own + "printf '%s\\0more\\n' $PWD/" + store + alternates);
    row("borrowed by a name of no text",
        own + "mkdir $'.git/objects/\\xff'; printf './\\xff/../../../" + store + "\\n'"
            + alternates);
    row("borrowed below from where the program runs",
        own + "mkdir -p store/info store/pack; echo $PWD/store" + alternates + "; echo ./" + store
            + " > store/info/alternates");
    row("a linked store", own + "rm -r .git/objects; ln -s ../" + store + " .git/objects");
    row("a linked folder of packs",
        own + "rm -r .git/objects/pack; ln -s ../../" + store + "/pack .git/objects/pack");
    row("a linked pack", own + "ln -s $PWD/" + store + "/pack/*.pack .git/objects/pack/");
    row("a linked part of the store",
        own + "part=$(cd " + store + "; ls -d ?? | head -1); rm -rf .git/objects/$part; ln -s $PWD/"
            + store + "/$part .git/objects/$part");
    row("a file that names another repository", "echo \"gitdir: $PWD/../others/.git\" > .git");
    row("a link to another repository", "ln -s ../others/.git .git");
    row("the rest of the repository elsewhere", own + "echo $PWD/../others/.git > .git/commondir");
    row("kept apart on purpose", "git init -q --separate-git-dir ../others/apart");
}

void TestTrust::asksWhoseHistoryItIs()
{
    QFETCH(QByteArray, script);
    const SampleFolder folder(script);
    QVERIFY(folder.isReady());
    const auto asked = inspect(folder.path());
    QVERIFY(!asked);
    QVERIFY2(asksForTrust(asked.error()), qPrintable(asked.error().message));
    QVERIFY2(asked.error().message.contains(u"others"_s), qPrintable(asked.error().message));
    QVERIFY(!snapshot(folder.path(), std::nullopt));
    trustFolder(folder.path());
    const auto trusted = inspect(folder.path());
    QVERIFY2(trusted, trusted ? "" : qPrintable(trusted.error().message + trusted.error().detail));
    QVERIFY(trusted->hasRepository);
}

//! Unpacked below the files of a bare one.
void TestTrust::asksAboutTheRepositoryAroundIt()
{
    const SampleFolder folder(others
                              + "cp -r ../others/.git/. ..; mkdir .git; cp ../HEAD .git/; "
                                "echo ../.. > .git/commondir; git cat-file -e HEAD:f");
    QVERIFY(folder.isReady());
    const auto asked = inspect(folder.path());
    QVERIFY(!asked);
    QVERIFY2(asksForTrust(asked.error()), qPrintable(asked.error().message));
    const QString place = QFileInfo(folder.place()).canonicalFilePath();
    QVERIFY2(asked.error().message.contains(u'"' + place + u'"'),
             qPrintable(asked.error().message));
}

void TestTrust::takesItsOwnHistory_data()
{
    QTest::addColumn<QByteArray>("script");
    const auto row = [](const char *name, const QByteArray &script) {
        QTest::newRow(name) << others + script;
    };
    row("a work tree", "rm x; git -C ../others worktree add -q -f ../app -b side");
    row("a submodule",
        "cd ..; git init -q whole; git -C whole submodule --quiet add $PWD/others app; rm app/x; "
        "rmdir app; ln -s whole/app app");
    row("a repository within",
        "git init -q --separate-git-dir .real; echo .real > .real/info/exclude");
    row("objects within", own
                              + "mkdir store; mv .git/objects/?? store/; echo ../../store > "
                                ".git/objects/info/alternates");
    row("objects that are gone", own + "echo /nonexistent > .git/objects/info/alternates");
    row("links within", own + "mv .git/objects .git/store; ln -s store .git/objects");
}

void TestTrust::takesItsOwnHistory()
{
    QFETCH(QByteArray, script);
    const SampleFolder folder(script);
    QVERIFY(folder.isReady());
    const auto taken = inspect(folder.path());
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message + taken.error().detail));
    QVERIFY(taken->hasRepository);
}

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
