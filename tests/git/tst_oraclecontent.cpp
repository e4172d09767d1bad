// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/oraclecheck.h"

#include <QTest>

using windlass::testing::OracleCheck;

//! Line ends, encodings and attributes, against git.
class TestOracleContent final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void commitsAsGitDoes_data();
    void commitsAsGitDoes() { m_check.run(); }

private:
    OracleCheck m_check;
};

void TestOracleContent::init()
{
    QCOMPARE(windlass::testing::script(m_check.home().path(),
                                       "mkdir -p .config/git; echo 'crlf text' > attributes;"
                                       "echo 'usual eol=lf' > .config/git/attributes")
                 .exitCode,
             0);
}

void TestOracleContent::commitsAsGitDoes_data()
{
    const QByteArray lines =
        "printf 'a\\r\\nb\\r\\n' > crlf; printf 'a\\nb\\n' > lf; printf 'a\\r\\nb\\n' > mixed;"
        "printf 'a\\rb' > cr; printf 'a\\r\\nb\\rc' > both; printf 'a\\0\\r\\n' > binary;"
        "printf '\\r\\n' > one; touch none; printf 'a\\r\\n\\x1a' > dos; printf '\\x01\\r\\n' > "
        "odd;";
    const QByteArray more = "for f in *; do [ -f $f ] && printf 'x\\r\\n' >> $f; done;"
                            "printf 'y\\r\\n' > fresh; printf 'y\\n' > fresh2";
    const QByteArray on = "[core]\n autocrlf = true\n";
    const QByteArray input = "[core]\n autocrlf = input\n";
    const QByteArray commit = "git init -q; git config core.autocrlf false;" + lines
                              + "git add -A; git commit -qm one; git config --unset core.autocrlf;";
    const QByteArray id = "printf '$Id$ $Id: abc $\\n$Id: x\\ny$ $Id:$ $Idx$ $$Id: q $ $Id: open' "
                          "> i; printf '$Id: a $' > j;";
    OracleCheck::addRows({
        {"line ends", lines, {}, more},
        {"autocrlf", lines, on, more},
        {"autocrlf input", lines, input, more},
        {"autocrlf off", lines, "[core]\n autocrlf = false\n", more},
        {"autocrlf, committed before", commit + more, on, more},
        {"autocrlf input, committed before", commit + "echo > z", input, more},
        {"eol crlf", lines, "[core]\n eol = crlf\n", more},
        {"eol lf with autocrlf", lines, "[core]\n eol = lf\n autocrlf = input\n", more},
        {"safecrlf", "printf 'a\\r\\nb\\r\\n' > crlf",
         "[core]\n autocrlf = input\n safecrlf = warn\n"},
        {"text attribute", lines + "echo '* text' > .gitattributes", {}, more},
        {"text auto", lines + "echo '* text=auto' > .gitattributes", {}, more},
        {"text auto, committed before", commit + "echo '* text=auto' > .gitattributes", {}, more},
        {"text, committed before", commit + "echo '* text' > .gitattributes", {}, more},
        {"no text attribute",
         lines + "printf '* text=auto\\ncrlf -text\\n' > .gitattributes",
         {},
         more},
        {"text input", lines + "echo '* text=input' > .gitattributes", {}, more},
        {"text of no meaning", lines + "echo '* text=nonsense' > .gitattributes", on, more},
        {"crlf attribute",
         lines + "printf 'crlf crlf\\nmixed -crlf\\ncr crlf=input\\n' > .gitattributes",
         {},
         more},
        {"crlf and text", lines + "printf '* crlf -text\\nmixed !text\\n' > .gitattributes", on,
         more},
        {"eol attribute",
         lines + "printf 'crlf eol=crlf\\nmixed eol=lf\\nbinary eol=lf\\n' > .gitattributes",
         {},
         more},
        {"eol attribute and text auto",
         lines + "printf '* text=auto eol=lf\\n' > .gitattributes",
         {},
         more},
        {"eol crlf attribute and text auto",
         lines + "printf '* text=auto eol=crlf\\n' > .gitattributes",
         {},
         more},
        {"eol and no text", lines + "printf '* -text eol=lf\\n' > .gitattributes", {}, more},
        {"eol of no meaning", lines + "printf '* eol=cr\\n' > .gitattributes", on, more},
        {"binary macro", lines + "printf '* text\\ncrlf binary\\n' > .gitattributes", {}, more},
        {"own macro",
         lines
             + "printf '[attr]dos text eol=crlf\\n[attr]raw -text\\ncr* dos\\nmixed raw\\n' > "
               ".gitattributes",
         {},
         more},
        {"macro of macros",
         lines
             + "printf '[attr]a b\\n[attr]b text\\n* a\\nlf -a\\nmixed !text\\n' > .gitattributes",
         {},
         more},
        {"macro below the root",
         lines
             + "mkdir s; printf 'a\\r\\n' > s/x; printf '[attr]m text\\nx m\\n' > s/.gitattributes",
         {},
         "printf 'b\\r\\n' > s/x"},
        {"binary redefined",
         lines + "printf '[attr]binary text\\n* binary\\n' > .gitattributes",
         {},
         more},
        {"nested attributes", "mkdir s; printf 'a\\r\\n' > s/x; printf 'a\\r\\n' > x; echo '* "
                              "-text' > s/.gitattributes; echo '* text' > .gitattributes"},
        {"attributes of files in folders",
         "mkdir -p a/b; for f in x a/x a/b/x; do printf 'a\\r\\n' > $f; done; printf '/x "
         "text\\na/b/* text\\n' > .gitattributes"},
        {"attributes for folders", "mkdir a; printf 'a\\r\\n' > a/x; printf 'a\\r\\n' > y; printf "
                                   "'a/ text\\na text\\ny/ text\\n' > .gitattributes"},
        {"attributes with stars",
         "mkdir -p a/b/c; for f in a/x.t a/b/x.t a/b/c/x.t x.t; do printf 'a\\r\\n' > $f; done; "
         "printf 'a/**/x.t text\\n*.t !text\\n**/c/* text\\n' > .gitattributes"},
        {"quoted attributes",
         lines
             + "printf '\"crlf\" text\\n\"mi\\\\x\" text\\n\"mixe\\\\144\" text\\n\"a b\" text\\n' "
               "> .gitattributes; printf 'a\\r\\n' > 'a b'",
         {},
         more},
        {"attributes for odd names", "printf 'a\\r\\n' > $'\\xff'; printf 'a\\r\\n' > $'t\\tb'; "
                                     "printf '\\xff text\\n\"t\\\\tb\" text\\n' > .gitattributes"},
        {"broken attributes",
         lines
             + "printf 'crlf text bad~name\\n!mixed text\\n* -\\nlf =x\\n  # "
               "no\\n\\tmixed\\ttext\\r\\n' > .gitattributes",
         {},
         more},
        {"byte order mark in attributes",
         lines + "printf '\\xef\\xbb\\xbfcrlf text\\n' > .gitattributes",
         {},
         more},
        {"a link called .gitattributes",
         lines + "echo '* text' > rules; ln -s rules .gitattributes",
         "[fsck]\n gitattributesSymlink = ignore\n", more},
        {"own attributes", lines, "[core]\n attributesFile = ~/attributes\n", more},
        {"attributes at their usual place", lines + "printf 'a\\r\\n' > usual", {}, more},
        {"attributes against autocrlf", lines + "echo 'crlf -text' > .gitattributes", on, more},
        {"info/attributes",
         "git init -q; echo 'crlf -text' > .git/info/attributes; echo '* text' > .gitattributes;"
             + lines,
         {},
         more},
        {"case of attributes",
         "git init -q; git config core.ignoreCase true; printf 'CRLF text\\n*.TXT text\\n' > "
         ".gitattributes; printf 'a\\r\\n' > a.txt;"
             + lines,
         {},
         more},
        {"attributes added later", lines, {}, "echo '* text' > .gitattributes;" + more},
        {"attributes removed later",
         lines + "echo '* text' > .gitattributes",
         {},
         "sleep 1.1; rm .gitattributes; printf 'new\\r\\n' > crlf; printf 'q\\r\\n' > q"},
        {"ident", id + "echo '* ident' > .gitattributes", {}, "printf ' $Id: 2 $' >> i"},
        {"ident and line ends",
         id + "printf '$Id: a\\r\\n$ $Id: b $\\r\\n' > k; echo '* ident text' > .gitattributes",
         {},
         "printf ' $Id: 2 $\\r\\n' >> i"},
        {"ident switched on and the mode set again",
         id + "chmod 600 i j",
         {},
         "sleep 1.1; chmod 600 i; echo '* ident' > .gitattributes"},
        {"ident switched off",
         id + "printf '* ident\\ni -ident\\nj ident=x\\n' > .gitattributes",
         {},
         "printf ' $Id: 2 $' >> i"},
        {"utf-16",
         "printf 'a\\nü\\n' | iconv -t UTF-16 > x; echo 'x working-tree-encoding=UTF-16' > "
         ".gitattributes",
         {},
         "printf 'b\\n' | iconv -t UTF-16 > x"},
        {"utf-16le",
         "printf 'a\\r\\nü\\r\\n' | iconv -t UTF-16LE > x; echo 'x text "
         "working-tree-encoding=UTF-16LE' > .gitattributes",
         {},
         "printf 'b\\r\\n' | iconv -t UTF-16LE > x"},
        {"utf-16le with mark",
         "{ printf '\\xff\\xfe'; printf 'a\\r\\n' | iconv -t UTF-16LE; } > x; echo 'x text "
         "working-tree-encoding=UTF-16LE-BOM' > .gitattributes",
         {},
         "{ printf '\\xff\\xfe'; printf 'b\\r\\n' | iconv -t UTF-16LE; } > x"},
        {"utf-32",
         "printf 'a\\nü\\n' | iconv -t UTF-32 > x; echo 'x working-tree-encoding=utf32' > "
         ".gitattributes",
         {},
         "printf 'b\\n' | iconv -t UTF-32 > x"},
        {"latin1",
         "printf '\\xe4\\xf6\\n' > x; printf 'x working-tree-encoding=latin-1\\n' > .gitattributes",
         {},
         "printf '\\xdf\\n' >> x"},
        {"shift-jis",
         "printf '\\x93\\xfa\\x96\\x7b\\n' > x; printf 'x working-tree-encoding=SHIFT-JIS\\n' > "
         ".gitattributes",
         {},
         "printf '\\x8c\\xea\\n' >> x"},
        {"utf-8 as encoding",
         "printf '\\xff\\r\\n' > x; printf 'x text working-tree-encoding=utf8\\n' > .gitattributes",
         {},
         "printf 'x\\r\\n' >> x"},
        {"no encoding",
         "printf '\\xff\\n' > x; printf 'x -working-tree-encoding\\ny working-tree-encoding=\\n' > "
         ".gitattributes; echo > y",
         {},
         "printf 'x\\r\\n' >> x"},
        {"empty file with an encoding",
         ": > x; echo 'x working-tree-encoding=UTF-16' > .gitattributes",
         {},
         "echo > y"},
        {"encoding and ident",
         "printf '$Id: x $\\r\\n' | iconv -t UTF-16BE > x; echo 'x ident text "
         "working-tree-encoding=UTF-16BE' > .gitattributes",
         {},
         "printf '$Id: y $ z\\r\\n' | iconv -t UTF-16BE > x"},
        {"large text of Windows", "seq 1000000 | sed 's/$/\\r/' > x", on, "printf 'x\\r\\n' >> x"},
        {"large text attribute",
         "seq 1000000 | sed 's/$/\\r/' > x; head -c 6000000 /dev/urandom > y; echo '* text' > "
         ".gitattributes",
         {},
         "printf 'x\\r\\n' >> x"},
        {"large binary with autocrlf",
         "head -c 6000000 /dev/urandom > x; { seq 1000000 | sed 's/$/\\r/'; printf '\\0'; } > y",
         on, "printf 'x\\r\\n' >> x; printf 'x\\r\\n' >> y"},
        {"large with ident",
         "{ seq 1000000; printf '$Id: a $'; } > x; echo '* ident' > .gitattributes",
         {},
         "printf '$Id: b $\\r\\n' >> x"},
        {"filter without a driver",
         "printf 'a\\r\\n' > x; echo '* filter=shred text' > .gitattributes",
         {},
         "printf 'b\\r\\n' > x"},
        {"filter that is switched off",
         "echo > x; printf '* -filter\\nx !filter\\n' > .gitattributes",
         "[filter \"x\"]\n clean = false\n", "echo 2 > x"},
        {"filter with a driver that only smudges",
         "echo > x; printf '* filter=s\\n' > .gitattributes", "[filter \"s\"]\n smudge = cat\n",
         "echo 2 > x"},
    });
}

QTEST_GUILESS_MAIN(TestOracleContent)
#include "tst_oraclecontent.moc"
