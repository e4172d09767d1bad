// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/commitrequests.h"
#include "git/library.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::SampleFolder;

namespace {

const QByteArray folders =
    "git init -q; mkdir -p a/deep b c/d; echo 1 > a/x; echo 1 > a/deep/x; echo 2 > b/y; echo 3 > "
    "c/z; echo 4 > c/d/z; echo > top; echo '*.log' > .gitignore; git add -A; git commit -qm one;";
const QByteArray changes = "mkdir -p a/new b/new c/d; echo 5 > a/x; echo n > a/n; echo n > "
                           "a/new/n; echo n > b/n; echo n > b/new/n; echo n > c/n; echo n > c/d/n;"
                           "echo n > n; echo n > a/n.log; echo 6 > top;";

} // namespace

//! Sparse checkouts, against `git add -A`; which complains about files outside of what is checked
//! out, so that these are no rows of the oracle.
class TestSparse final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void commitsAsGitDoes_data();
    void commitsAsGitDoes();

private:
    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
};

void TestSparse::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    m_library = std::make_unique<Library>();
}

void TestSparse::commitsAsGitDoes_data()
{
    QTest::addColumn<QByteArray>("script");
    const auto row = [](const char *name, const QByteArray &how, const QByteArray &more = {}) {
        QTest::newRow(name) << folders + "git sparse-checkout set " + how + ';' + changes + more;
    };
    row("cone", "--cone a");
    row("cone, a folder below", "--cone a/deep");
    row("cone, two folders", "--cone a c/d");
    row("cone, nothing but the top", "--cone");
    row("cone, tracked file comes back", "--cone a", "echo 9 > b/y; echo 2 > c/z");
    row("cone, tracked file comes back as it was", "--cone a", "echo 2 > b/y");
    row("cone, tracked file removed", "--cone a", "rm a/deep/x");
    row("cone, file becomes folder", "--cone a",
        "mkdir b/y; echo > b/y/in; rm a/x; mkdir a/x;"
        "echo > a/x/in");
    row("cone, ignored case", "--cone A", "git config core.ignoreCase true");
    row("patterns", "--no-cone '/a/' '/top'");
    row("patterns with an exception", "--no-cone '/*' '!/b/' '!/c/*/'");
    row("patterns of names", "--no-cone '*x' 'n'");
    row("patterns, the last counts", "--no-cone '/*' '!/a/' '/a/deep/'");
    row("patterns, nothing", "--no-cone '/none'");
    row("patterns, tracked file comes back", "--no-cone '/a/'", "echo 9 > b/y; rm -f c/z");
    row("reapplied", "--cone a", "git sparse-checkout reapply 2>/dev/null");
    row("disabled", "--cone a", "git sparse-checkout disable 2>/dev/null");
    row("without the patterns", "--cone a", "rm .git/info/sparse-checkout");
    QTest::newRow("skip-worktree without sparse checkout")
        << folders
               + "git update-index --skip-worktree b/y a/x c/z; rm -r b; echo 7 > a/x; mkdir b; "
                 "echo n > b/n";
    QTest::newRow("skip-worktree inside the cone")
        << folders
               + "git sparse-checkout set --cone a c; git update-index --skip-worktree a/x c/z; rm "
                 "a/x; echo 7 > c/z; echo > c/n";
    QTest::newRow("worktree of its own")
        << "git init -q ../from; (cd ../from;" + folders
               + "git worktree add -q -f ../app -b side); git sparse-checkout set --cone a;"
               + changes;
}

void TestSparse::commitsAsGitDoes()
{
    QFETCH(QByteArray, script);
    const SampleFolder folder(script);
    QVERIFY(folder.isReady());
    const auto head = folder.commitAt(u"HEAD"_s);
    QVERIFY(folder.run("cp -p $(git rev-parse --git-path index) ../index;"
                       "export GIT_INDEX_FILE=$PWD/../index;"
                       "git add -A 2>/dev/null || true; git write-tree > ../tree;"
                       "git ls-files -t > ../files"));
    const auto expected = ObjectId::fromHex(
        QString::fromLatin1(testing::script(folder.place(), "cat tree").output.trimmed()));
    QVERIFY(expected);
    const auto taken = snapshot(folder.path(), head);
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message + taken.error().detail));
    QCOMPARE(taken->tree.hex(), expected->hex());
    const auto branch = folder.ask({u"symbolic-ref"_s, u"--short"_s, u"HEAD"_s});
    const auto made = commit(testing::requestFor(folder, head, branch));
    if (!made) {
        QCOMPARE(made.error().kind, ErrorKind::NothingToPush);
        return;
    }
    QCOMPARE(folder.commitAt(u"HEAD^{tree}"_s), expected);
    QVERIFY(folder.isSound());
    QCOMPARE(folder.ask({u"ls-files"_s, u"-t"_s}),
             QString::fromUtf8(testing::script(folder.place(), "cat files").output.trimmed()));
}

QTEST_GUILESS_MAIN(TestSparse)
#include "tst_sparse.moc"
