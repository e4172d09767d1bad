// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/oraclecheck.h"

#include <QTest>

using windlass::testing::OracleCheck;

//! Names, kinds of files and what becomes of them, against git.
class TestOracleNames final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commitsAsGitDoes_data();
    void commitsAsGitDoes() { m_check.run(); }

private:
    OracleCheck m_check;
};

void TestOracleNames::commitsAsGitDoes_data()
{
    OracleCheck::addRows({
        {"one file", "echo a > a"},
        {"folders", "mkdir -p a/b/c d; echo 1 > a/b/c/x; echo 2 > a/y; echo 3 > d/z"},
        {"empty file", "touch empty"},
        {"no newline", "printf abc > x"},
        {"same content many times",
         "mkdir d; for i in 1 2 3 4; do echo same > $i; echo same > d/$i; done"},
        {"sorting", "mkdir a; echo > a/x; echo > a.b; echo > a-b; echo > a0; echo > A"},
        {"sorting of folders", "mkdir foo foo-bar foo.d; echo > foo/a; echo > foo-bar/a; echo > "
                               "foo.d/a; echo > foo0; echo > fo"},
        {"executable",
         "echo > run; chmod 755 run; echo > odd; chmod 641 odd; echo > g; chmod 610 g"},
        {"modes of all kinds", "for m in 400 500 600 700 644 755 664 775 666 777 711; do echo $m > "
                               "f$m; chmod $m f$m; done"},
        {"no right to write", "echo > x; chmod 444 x"},
        {"symbolic link", "echo > x; ln -s x lnk; ln -s /etc/passwd away"},
        {"dangling link", "ln -s nowhere lnk"},
        {"link to itself", "ln -s me me; echo > x"},
        {"link to a folder", "mkdir d; echo > d/x; ln -s d lnk; ln -s .. up"},
        {"link to a long name", "ln -s $(printf 'x%.0s' {1..3000}) lnk"},
        {"link with a name of no text", "ln -s $'\\xff\\xfe' lnk; ln -s $'a\\nb' nl"},
        {"hard links", "echo 1 > a; ln a b; ln a c"},
        {"empty folder", "mkdir -p a/b; echo > x"},
        {"folders emptied by ignoring", "mkdir -p a/b; echo > a/b/x.o; echo '*.o' > .gitignore"},
        {"unicode", "echo > ünïcödé; echo > 日本; mkdir '😀'; echo > '😀/x'"},
        {"decomposed unicode", "echo > $'u\\u0308'; echo 2 > $'\\u00fc'"},
        {"decomposed and composed folder",
         "mkdir $'u\\u0308' $'\\u00fc'; echo > $'u\\u0308/a'; echo 2 > $'\\u00fc/a'"},
        {"right to left and zero width",
         "echo > $'\\u202eabc'; echo > $'a\\u200bb'; echo > $'\\ufeffx'"},
        {"no text", "echo > $'a\\xff\\xfeb'; mkdir $'\\xc3'; echo > $'\\xc3/\\xa4\\x28'"},
        {"like the end of a name", "echo > $'a\\xc0\\x80b'; echo > $'\\xe2\\x90\\x80'; echo > "
                                   "'a\\0b'; mkdir 'a%00'; echo > 'a%00/x'"},
        {"latin1 names", "echo > $'\\xe4\\xf6\\xfc'; echo > $'\\xdf'"},
        {"newline and quotes", "echo > $'a\\nb'; echo > '\"q\"'; echo > \"it's\"; echo > 'a\\b'"},
        {"spaces and stars", "echo > ' '; echo > 'a '; echo > '*'; echo > '[a]'; echo > '-rf'"},
        {"names like options and revisions", "echo > -- ; echo > @; echo > HEAD; echo > 'a:b'; "
                                             "echo > '^x'; echo > '~'; echo > '!x'; echo > '#x'"},
        {"dots", "echo > ...; echo > ..a; echo > a..; mkdir .hidden; echo > .hidden/.x"},
        {"control characters", "echo > $'a\\x01\\x1b[31m'; echo > $'\\x7f'; echo > $'\\t'"},
        {"case only differs", "echo 1 > a; echo 2 > A; mkdir b B; echo > b/x; echo 2 > B/x"},
        {"names of 255 bytes", "n=$(printf 'n%.0s' {1..255}); echo > $n; mkdir d; echo > d/$n"},
        {"long names of folders", "n=$(printf 'n%.0s' {1..250}); mkdir $n; echo > $n/$n"},
        {"deep", "p=$(printf 'd/%.0s' {1..60}); mkdir -p $p; echo > ${p}x"},
        {"deeper than a hundred folders",
         "p=$(printf 'd/%.0s' {1..400}); mkdir -p $p; echo > ${p}x; echo y > d/d/y"},
        {"long paths", "n=$(printf 'n%.0s' {1..200}); for i in 1 2 3 4 5 6 7 8; do mkdir $n; cd "
                       "$n; echo > x; done"},
        {"large", "head -c 20000000 /dev/zero > zeros; seq 2000000 > numbers"},
        {"larger than is read at once", "head -c 4194304 /dev/urandom > a; head -c 4194305 "
                                        "/dev/urandom > b; head -c 4194303 /dev/urandom > c"},
        {"large twice",
         "head -c 6000000 /dev/urandom > a; cp a b; mkdir d; cp a d/c",
         {},
         "cp a e; echo > d/c"},
        {"many", "mkdir d; for i in {1..1500}; do echo $i > d/f$i; done"},
        {"many folders", "for i in {1..300}; do mkdir -p d$i/s; echo $i > d$i/s/f; done"},
        {"names of git",
         "echo > .gitignore; echo > .gitmodulesx; echo > git; mkdir .github; echo > .github/x; "
         "echo > .gitkeep; echo > a.git; mkdir b.git; echo > b.git/HEAD"},
        {"empty .git in a folder", "mkdir -p d/.git; echo > d/x; echo > y", {}, "echo 2 > d/x"},
        {"half a .git in a folder",
         "mkdir -p d/.git/refs; echo x > d/.git/HEAD; echo > d/x",
         {},
         "echo 2 > d/x"},
        {"binary", "head -c 100000 /dev/urandom > r; printf 'a\\0b' > n; printf '\\r\\n\\0' > c"},
        {"nothing but whitespace", "printf '\\n\\n\\n' > a; printf ' ' > b; printf '\\t' > c"},
        {"old and future times", "echo 1 > old; touch -d 1975-01-01 old; echo 2 > new; touch -d "
                                 "2037-01-01 new; echo 3 > zero; touch -d @0 zero"},
        {"file to folder",
         "echo 1 > f; echo 2 > g",
         {},
         "rm f; mkdir f; echo > f/x; rm g; mkdir -p g/a/b; echo > g/a/b/c"},
        {"folder to file",
         "mkdir -p d/e; echo > d/x; echo > d/e/y; echo > z",
         {},
         "rm -r d; echo file > d"},
        {"file to link", "echo 1 > f; echo 2 > g", {}, "rm f; ln -s g f"},
        {"link to file", "echo 1 > f; ln -s f l", {}, "rm l; echo 1 > l"},
        {"link to folder", "mkdir d; echo > d/x; ln -s d l", {}, "rm l; mkdir l; echo > l/x"},
        {"folder to link", "mkdir d e; echo 1 > d/x; echo 2 > e/x", {}, "rm -r d; ln -s e d"},
        {"link rewritten", "ln -s a l; echo > x", {}, "ln -sfn b l"},
        {"link to the same length", "ln -s aa l", {}, "ln -sfn bb l"},
        {"executable becomes ordinary",
         "echo > a; chmod 755 a; echo > b",
         {},
         "chmod 644 a; chmod 755 b"},
        {"mode and content", "echo 1 > a", {}, "echo 2 > a; chmod 755 a"},
        {"same size in the same second", "echo 1 > a; echo 2 > b", {}, "echo 3 > a; echo 4 > b"},
        {"same size and time",
         "echo 1 > a; echo > b",
         {},
         "sleep 1.1; time=$(stat -c %y a); echo 2 > a; touch -d \"$time\" a"},
        {"swapped", "echo 1 > a; echo 2 > b", {}, "mv a c; mv b a; mv c b"},
        {"moved", "mkdir d; echo 1 > d/a; echo 2 > b", {}, "mkdir e; mv d/a e/a; mv b d/b"},
        {"everything removed but one",
         "mkdir d; echo 1 > d/a; echo 2 > b",
         {},
         "rm -r d b; echo > other"},
        {"everything removed", "mkdir d; echo 1 > d/a; echo 2 > b", {}, "rm -r d b"},
        {"folders deeper and higher",
         "mkdir -p a/b/c; echo 1 > a/b/c/x",
         {},
         "mv a/b/c c; rm -r a; mkdir -p c/d/e; mv c/x c/d/e/x"},
        {"emptied file", "echo 1 > a; echo 2 > b", {}, ": > a"},
        {"touched only", "echo 1 > a; echo 2 > b", {}, "touch -d 2021-01-01 a; echo 3 > b"},
        {"replaced by a file of the same content",
         "echo 1 > a; echo 2 > b",
         {},
         "cp a t; mv t a; echo 3 > b"},
        {"small becomes large", "echo 1 > a", {}, "head -c 9000000 /dev/urandom > a; echo 2 > b"},
        {"large changes in the middle",
         "head -c 9000000 /dev/zero > a",
         {},
         "printf x | dd of=a bs=1 seek=5000000 conv=notrunc 2>/dev/null"},
    });
}

QTEST_GUILESS_MAIN(TestOracleNames)
#include "tst_oraclenames.moc"
