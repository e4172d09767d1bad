// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/oraclecheck.h"

#include <QTest>

using windlass::testing::OracleCheck;

//! Ignore rules of all sources, against git.
class TestOracleRules final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void commitsAsGitDoes_data();
    void commitsAsGitDoes() { m_check.run(); }

private:
    OracleCheck m_check;
};

void TestOracleRules::init()
{
    QCOMPARE(windlass::testing::script(m_check.home().path(),
                                       "echo '*~' > ignore; mkdir -p .config/git;"
                                       "printf '*.bak\\n!keep.bak\\n' > .config/git/ignore")
                 .exitCode,
             0);
}

void TestOracleRules::commitsAsGitDoes_data()
{
    const QByteArray git = "git init -q;";
    OracleCheck::addRows({
        {"ignored",
         "printf '*.log\\nbuild/\\n/top\\n' > .gitignore; mkdir -p build sub/build sub/top; echo > "
         "a.log; echo > build/x; echo > sub/build/y; echo > top; echo > sub/top/x; echo > keep"},
        {"ignored, but one",
         "printf '*.log\\n!important.log\\n' > .gitignore; echo > a.log; echo > important.log"},
        {"many folders with rules of their own",
         "printf '*.o\\n/d1/skipped/\\n' > .gitignore; printf '*.t text\\n' > .gitattributes; for "
         "i in "
         "{1..40}; do mkdir -p d$i/deep/er d$i/skipped; echo \"!$i.o\" > d$i/.gitignore; echo > "
         "d$i/$i.o; echo > d$i/x.o; printf 'a\\r\\n' > d$i/deep/x.t; echo > d$i/deep/er/f; echo > "
         "d$i/skipped/f; done; for i in {1..20}; do printf '*.t -text\\n' > d$i/.gitattributes; "
         "done",
         {},
         "rm -r d3; echo 2 > d9/deep/er/f; rm d11/.gitignore; mkdir -p d41/a; echo > d41/a/b"},
        {"wanted below a rule above",
         "echo '*.log' > .gitignore; mkdir -p d/e; echo '!important.log' > d/.gitignore; touch "
         "important.log d/important.log d/e/important.log d/x.log"},
        {"wanted, then ignored deeper", "printf '*.o\\n!x.o\\n' > .gitignore; mkdir d; echo x.o > "
                                        "d/.gitignore; touch x.o d/x.o d/y.o y.o keep d/keep"},
        {"wanted by a file inside an ignored folder",
         "echo 'd/' > .gitignore; mkdir d; echo '!*' > d/.gitignore; touch d/x y"},
        {"nested rules",
         "echo '*.o' > .gitignore; mkdir -p s/t; printf 'x\\n/y\\n' > s/.gitignore; echo > s/x; "
         "echo > s/y; echo > s/t/x; echo > s/t/y; echo > s/a.o; echo > x"},
        {"ignored folder has no exceptions",
         "printf 'd/\\n!d/x\\n' > .gitignore; mkdir d; echo > d/x; echo > y"},
        {"content of a folder has exceptions", "printf 'd/*\\n!d/x\\n' > .gitignore; mkdir -p d/e; "
                                               "echo > d/x; echo > d/y; echo > d/e/x; echo > y"},
        {"exceptions level by level",
         "printf '/*\\n!/a\\n/a/*\\n!/a/b\\n/a/b/*\\n!/a/b/c\\n' > .gitignore; mkdir -p a/b; touch "
         "x a/x a/b/x a/b/c; git init -q; git add -f .gitignore"},
        {"everything but folders",
         "printf '*\\n!*/\\n!*.c\\n' > .gitignore; mkdir -p a/b; touch a/b/x.c a/b/y a/z.c w"},
        {"everything", "printf '*\\n!.gitignore\\n' > .gitignore; touch a b"},
        {"stars", "printf 'a/**/z\\n**/q\\nb/*\\n!b/keep\\n' > .gitignore; mkdir -p a/1/2 b c/d; "
                  "echo > a/z; echo > a/1/2/z; echo > c/d/q; echo > b/x; echo > b/keep"},
        {"stars in odd places", "printf 'a**b\\nc**/d\\n/e/**\\nf**\\n**g\\n***/h\\n' > "
                                ".gitignore; mkdir -p a/x c/d cx/d c/x/d e/f fx/y x/h; touch axb "
                                "a/xb ab c/d/1 cx/d/1 c/x/d/1 e/1 e/f/2 fx/y/z xg x/h/1 h k"},
        {"stars and slashes",
         "printf '*/a\\na/*/c\\n**/\\n' > .gitignore; mkdir -p x a/b/c; touch a1 x/a y"},
        {"trailing stars", "printf 'foo/**\\n!foo/keep\\n' > .gitignore; mkdir -p foo/bar; touch "
                           "foo/x foo/keep foo/bar/keep y"},
        {"classes", "printf '[ab].txt\\n?.md\\nfoo[!x]\\n' > .gitignore; touch a.txt c.txt a.md "
                    "ab.md foox fooy"},
        {"classes of all kinds",
         "printf "
         "'[[:digit:]]*\\n[^a]z\\n[a-]y\\n[]]x\\n[!]]w\\n[\\\\]]v\\n[a-c]u\\n[[:alpha:][:digit:]]"
         "t\\n[z-a]s\\n' > .gitignore; touch 1a az bz ay ./-y ]x ]w aw ]v bu dt 5t zs as q"},
        {"broken classes",
         "printf '[a\\n[[:nope:]]x\\n[\\n[]\\n' > .gitignore; touch '[a' a '[' '[]' x"},
        {"question marks",
         "printf '?\\n??.x\\na/?\\n' > .gitignore; mkdir a; touch b ab.x abc.x a/c a/dd"},
        {"comments and escapes", "printf '#c\\n\\\\#real\\n\\\\!bang\\ntail\\\\ \\n' > .gitignore; "
                                 "touch '#c' '#real' '!bang' 'tail ' tail"},
        {"escaped letters and stars", "printf 'a\\\\*b\\n\\\\a\\n\\\\\\\\x\\nend\\\\\\n' > "
                                      ".gitignore; touch 'a*b' axb a '\\x' 'end\\' end"},
        {"blanks at the end", "printf 'a  \\nb\\\\  \\nc\\t\\nd \\\\ \\n  e\\n' > .gitignore; "
                              "touch a 'a  ' b 'b ' 'b  ' c $'c\\t' 'd  ' 'd ' e '  e'"},
        {"blank lines", "printf '\\n\\n   \\n\\t\\na\\n\\n' > .gitignore; touch a b"},
        {"line ends of Windows",
         "printf '*.log\\r\\nx\\r\\n\\r\\n!y.log\\r\\n' > .gitignore; touch a.log b x y.log"},
        {"no newline at the end", "printf 'a\\nb' > .gitignore; touch a b c"},
        {"byte order mark", "printf '\\xef\\xbb\\xbfa\\nb\\n' > .gitignore; touch a b c"},
        {"bytes of no text",
         "printf '\\xff*\\n*\\xe4\\n' > .gitignore; touch $'\\xffa' $'x\\xe4' y"},
        {"zero bytes", "printf 'a\\0b\\nc\\n' > .gitignore; touch a ab c d"},
        {"a folder called .gitignore",
         "mkdir .gitignore d; touch .gitignore/x d/y",
         {},
         "echo 2 > d/y"},
        {"a link called .gitignore", "printf 'a\\n' > rules; ln -s rules .gitignore; touch a b",
         "[fsck]\n gitignoreSymlink = ignore\n"},
        {"a long list",
         "for i in {1..2000}; do echo \"x$i*\"; done > .gitignore; touch x1 x77y x2001 z"},
        {"slash alone", "printf '/\\n//\\n!\\n!/\\n' > .gitignore; mkdir d; touch a d/b"},
        {"slash in front of nested",
         "mkdir -p a/b; printf '/x\\nb/x\\n' > a/.gitignore; touch x a/x a/b/x b"},
        {"folder only", "printf 'a/\\nlnk/\\n' > .gitignore; mkdir -p a d/a; touch a/x d/a/x; echo "
                        "> d/lnk; ln -s d lnk; mkdir d/e; echo > d/e/a"},
        {"case", "printf 'ABC\\n' > .gitignore; touch abc ABC Abc"},
        {"case does not count",
         "git init -q; git config core.ignoreCase true; printf 'ABC\\n*.LOG\\n[D-F]x\\nsub/Y\\n' > "
         ".gitignore; mkdir sub; touch abc x.log dx gx sub/y",
         {},
         "touch aBc y.Log z"},
        {"own excludes", "echo > x~; echo > y", "[core]\n excludesFile = ~/ignore\n"},
        {"own excludes that are not there", "echo > x~; echo > y.bak",
         "[core]\n excludesFile = ~/nothing\n"},
        {"excludes at their usual place", "echo > x.bak; echo > keep.bak; echo > y"},
        {"excludes against the folder's rules", "echo '!x.bak' > .gitignore; touch x.bak y.bak"},
        {"info/exclude", git + "echo '*.tmp' > .git/info/exclude; touch a.tmp b"},
        {"wanted over info/exclude", git
                                         + "echo '*.tmp' > .git/info/exclude; echo '!keep.tmp' > "
                                           ".gitignore; touch a.tmp keep.tmp"},
        {"info/exclude over own excludes",
         git + "printf '!x.bak\\n' > .git/info/exclude; touch x.bak y.bak"},
        {"settings of the repository",
         git + "git config core.excludesFile .git/mine; echo 'n*' > .git/mine; touch n1 m1"},
        {"tracked, then ignored",
         "echo 1 > f; echo 2 > g",
         {},
         "echo f > .gitignore; echo 5 > f; echo 6 > g"},
        {"tracked in an ignored folder",
         "mkdir -p d/e; echo 1 > d/g; echo 2 > d/e/h",
         {},
         "echo d/ > .gitignore; echo 5 > d/g; echo > d/new; rm d/e/h"},
        {"tracked in an ignored folder, gone",
         "mkdir d; echo 1 > d/g; echo > x",
         {},
         "echo d/ > .gitignore; rm -r d"},
        {"tracked in an ignored folder that is a link now",
         "mkdir d e; echo 1 > d/g; echo 1 > e/g",
         {},
         "echo /d > .gitignore; rm -r d; ln -s e d"},
        {"tracked by force", git
                                 + "echo '*.o' > .gitignore; echo > a.o; git add -f a.o; git "
                                   "commit -qm x; echo 2 > a.o; echo > b.o"},
        {"ignored, then wanted",
         "echo '*.o' > .gitignore; echo > a.o; echo > b",
         {},
         "rm .gitignore"},
        {"node_modules",
         "printf 'node_modules/\\ndist\\n.env\\n!.env.example\\n*.local\\n' > .gitignore; mkdir -p "
         "node_modules/a/b web/node_modules/c web/dist; touch node_modules/a/b/x "
         "web/node_modules/c/y web/dist/z .env .env.example web/.env x.local; echo > web/main.ts"},
    });
}

QTEST_GUILESS_MAIN(TestOracleRules)
#include "tst_oraclerules.moc"
