// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/oraclecheck.h"

#include <QTest>

using windlass::testing::OracleCheck;

//! Repositories that somebody has worked in before, against git.
class TestOracleRepositories final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commitsAsGitDoes_data();
    void commitsAsGitDoes() { m_check.run(); }

private:
    OracleCheck m_check;
};

void TestOracleRepositories::commitsAsGitDoes_data()
{
    const QByteArray commit = "git init -q; mkdir d; echo 1 > f; echo 2 > d/g; git add -A;"
                              "git commit -qm one;";
    OracleCheck::addRows({
        {"repository without commits", "git init -q; echo > x"},
        {"nothing changed", commit},
        {"changed", commit + "echo 3 > f; rm d/g; echo 4 > n"},
        {"changed at the same size and time",
         commit
             + "git status >/dev/null; touch -d '2020-01-01' f; git add f; git commit -qm x || "
               "true; echo 9 > f; touch -d '2020-01-01' f"},
        {"changed in the same second", commit + "echo 9 > f"},
        {"mode", commit + "chmod 755 f"},
        {"mode not looked at",
         commit + "git config core.fileMode false; chmod 755 f; echo > n; chmod 755 n",
         {},
         "chmod 755 d/g; echo 5 > f"},
        {"mode not looked at, but recorded",
         "git init -q; echo > f; chmod 755 f; git add f; git commit -qm x; git config "
         "core.fileMode false; chmod 644 f; echo 2 > f",
         {},
         "echo 3 > f; echo > n"},
        {"links not supported",
         "git init -q; ln -s target l; git add l; git commit -qm x; git config core.symlinks "
         "false; rm l; printf other > l",
         {},
         "printf third > l; printf plain > p"},
        {"file becomes link", commit + "rm f; ln -s d/g f"},
        {"file becomes folder", commit + "rm f; mkdir f; echo > f/x"},
        {"folder becomes file", commit + "rm -r d; echo > d"},
        {"folder becomes link", commit + "mv d e; ln -s e d"},
        {"file becomes empty folder", commit + "rm f; mkdir f"},
        {"folder removed", commit + "rm -r d"},
        {"renamed", commit + "git mv f h"},
        {"untracked, but kept",
         commit + "echo f > .gitignore; git rm -q --cached f; git commit -qm untracked"},
        {"skip-worktree",
         commit + "git update-index --skip-worktree f d/g; echo 7 > f; rm d/g; echo > n",
         {},
         "echo 8 > f; echo 2 > n"},
        {"assume-unchanged",
         commit + "git update-index --assume-unchanged f; echo 7 > f; echo > n",
         {},
         "echo 8 > f; echo 2 > n"},
        {"assume-unchanged and removed",
         commit + "git update-index --assume-unchanged f; rm f; echo > n",
         {},
         "echo 2 > n"},
        {"intent to add", commit + "echo > n; git add -N n"},
        {"intent to add, then removed", commit + "echo > n; git add -N n; rm n"},
        {"index 4", commit + "git update-index --index-version 4; echo 3 > f; echo > n"},
        {"index 3 by flags",
         commit + "echo > n; git add -N n; git update-index --index-version 3; echo 3 > f"},
        {"index without times", commit
                                    + "git ls-files -s > ../list; rm .git/index; git update-index "
                                      "--index-info < ../list; echo > n"},
        {"index with other times", commit + "touch -d 2001-01-01 f d/g; echo > n"},
        {"stat is minimal",
         commit + "git config core.checkStat minimal; cp f t; mv t f; echo > n",
         {},
         "echo 5 > f; chmod 755 d/g"},
        {"status time not trusted",
         commit + "git config core.trustCtime false; chmod 600 f; echo > n",
         {},
         "echo 5 > f"},
        {"packed", commit + "git gc -q; git pack-refs --all; echo 3 > f; cp d/g copy"},
        {"loose objects staged by others", commit + "echo staged > s; git add s; echo 3 > f"},
        {"content that another commit has",
         commit
             + "echo other > o; git add o; git commit -qm o; git rm -q o; git commit -qm gone; "
               "echo other > again"},
        {"content of a branch aside", commit
                                          + "git checkout -qb side; echo side > s; git add s; git "
                                            "commit -qm s; git checkout -q main; echo side > t"},
        {"borrowed objects", "git init -q ../from; (cd ../from; echo 1 > f; git add f; git commit "
                             "-qm one); git clone -qs ../from .; echo 2 > f; echo > n"},
        {"shallow",
         "git init -q ../from; (cd ../from; echo 1 > f; git add f; git commit -qm one; echo 2 > f; "
         "git commit -qam two); git clone -q --depth 1 file://$PWD/../from .; echo 3 > f"},
        {"line ends committed before",
         "git init -q; printf 'a\\r\\n' > f; git add f; git commit -qm one; printf "
         "'a\\r\\nb\\r\\n' > f; git config core.autocrlf true",
         {},
         "printf 'c\\r\\n' >> f; printf 'd\\r\\n' > n"},
        {"worktree of another",
         "git init -q ../from; (cd ../from; echo 1 > f; git add f; git commit -qm one; git "
         "worktree add -q -f ../app -b side); echo 2 > f; echo > n"},
        {"worktree with excludes",
         "git init -q ../from; (cd ../from; echo '*.tmp' >> .git/info/exclude; echo 'x text' > "
         ".git/info/attributes; echo 1 > f; git add f; git commit -qm one; git worktree add -q -f "
         "../app -b side); echo > a.tmp; printf 'a\\r\\n' > x",
         {},
         "printf 'b\\r\\n' > x; echo > b.tmp"},
        {"a .git file",
         "git init -q --separate-git-dir ../elsewhere; echo 1 > f",
         {},
         "echo 2 > f"},
        {"submodule untouched",
         "git init -q ../lib; (cd ../lib; echo 1 > f; git add f; git commit -qm one); git init -q; "
         "git submodule --quiet add ../lib lib; git commit -qm sub; echo > x",
         {},
         "echo 2 > x; echo > y"},
        {"submodule removed",
         "git init -q ../lib; (cd ../lib; echo 1 > f; git add f; git commit -qm one); git init -q; "
         "git submodule --quiet add ../lib lib; git commit -qm sub; rm -rf lib",
         {},
         "echo 2 > x"},
        {"submodule becomes a file",
         "git init -q ../lib; (cd ../lib; echo 1 > f; git add f; git commit -qm one); git init -q; "
         "git submodule --quiet add ../lib lib; git commit -qm sub; rm -rf lib; echo file > lib",
         {},
         "echo 2 > x"},
        {"tracked files below a later repository",
         "mkdir d; echo 1 > d/x",
         {},
         "git init -q d; echo 2 > d/x; echo > d/y"},
        {"sparse checkout",
         "git init -q; mkdir a b; echo 1 > a/x; echo 2 > b/y; echo > z; git add -A; git commit -qm "
         "one; git sparse-checkout set --cone a; echo 3 > a/x",
         {},
         "echo 4 > a/x; echo > a/n"},
        {"sparse checkout with a file that is there",
         "git init -q; mkdir a b; echo 1 > a/x; echo 2 > b/y; git add -A; git commit -qm one; git "
         "sparse-checkout set --no-cone /a/; mkdir b; echo 2 > b/y; echo 5 > a/x",
         {},
         "echo 4 > a/x"},
        {"rules that a sparse checkout hides",
         "git init -q; mkdir a b; printf '*.o\\n' > .gitignore; printf '* text\\n' > "
         ".gitattributes; echo 1 > a/x; git add -A; git commit -qm one; git update-index "
         "--skip-worktree .gitignore .gitattributes; rm .gitignore .gitattributes; touch a/q.o; "
         "printf 'a\\r\\n' > a/w",
         {},
         "printf 'b\\r\\n' > a/w; touch a/r.o"},
        {"no index", commit + "rm .git/index; echo > n"},
        {"many entries, few changes",
         "git init -q; mkdir d; for i in {1..800}; do echo $i > d/$i; done; git add -A; git commit "
         "-qm one; echo x > d/400; rm d/1; echo > d/aaa"},
        {"trees of the cache",
         commit
             + "mkdir -p d/e/f; echo > d/e/f/x; git add -A; git commit -qm two; git read-tree "
               "HEAD; echo 5 > f",
         {},
         "echo 6 > d/e/f/x"},
        {"a configuration that includes",
         "git init -q; printf '[core]\\n autocrlf = true\\n' > .git/more; git config include.path "
         "more; printf 'a\\r\\n' > x",
         {},
         "printf 'b\\r\\n' > y"},
    });
}

QTEST_GUILESS_MAIN(TestOracleRepositories)
#include "tst_oraclerepositories.moc"
