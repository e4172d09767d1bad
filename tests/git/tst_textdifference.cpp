// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/gitoracle.h"
#include "git/library.h"
#include "git/samplefolder.h"
#include "git/textdifference.h"

#include <QRandomGenerator>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using Standing = TextDifference::Standing;
using Kind = DifferenceRow::Kind;

namespace {

// A row as a line of a test: "3= 3=", "-2", "+2", "2~2", "..".
QString shortly(const DifferenceRow &row)
{
    switch (row.kind) {
    case Kind::Same:
        return u"%1=%2"_s.arg(row.leftLine).arg(row.rightLine);
    case Kind::Changed:
        return u"%1~%2"_s.arg(row.leftLine).arg(row.rightLine);
    case Kind::Added:
        return u"+%1"_s.arg(row.rightLine);
    case Kind::Removed:
        return u"-%1"_s.arg(row.leftLine);
    case Kind::Gap:
        return u".."_s;
    }
    return {};
}

QString shortly(const TextDifference &difference)
{
    QStringList all;
    for (const DifferenceRow &row : difference.rows)
        all.append(shortly(row));
    return all.join(u' ');
}

QByteArray randomText(QRandomGenerator &random)
{
    QByteArray text;
    for (int lines = random.bounded(0, 30); lines > 0; --lines)
        text += "line " + QByteArray::number(random.bounded(6)) + '\n';
    if (random.bounded(4) == 0)
        text += "no end";
    return text;
}

} // namespace

//! Two texts beside each other.
class TestTextDifference final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aligns_data();
    void aligns();
    void losesNoLine();
    void countsAsGitDoes();
    void tellsWhatHasNoLines_data();
    void tellsWhatHasNoLines();
    void cutsWhatIsLong();
    void comparesBlobs();
    void refusesUnknownBlobs();

private:
    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
};

void TestTextDifference::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    m_library = std::make_unique<Library>();
}

void TestTextDifference::aligns_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QString>("rows");
    const QByteArray nine = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
    QTest::newRow("a line changed")
        << QByteArray("a\nb\nc\n") << QByteArray("a\nB\nc\n") << u"1=1 2~2 3=3"_s;
    QTest::newRow("more came than went")
        << QByteArray("a\nb\n") << QByteArray("a\nx\ny\n") << u"1=1 2~2 +3"_s;
    QTest::newRow("more went than came")
        << QByteArray("a\nb\nc\nd\n") << QByteArray("x\nd\n") << u"1~1 -2 -3 4=2"_s;
    QTest::newRow("from nothing") << QByteArray() << QByteArray("a\nb\n") << u"+1 +2"_s;
    QTest::newRow("to nothing") << QByteArray("a\nb") << QByteArray() << u"-1 -2"_s;
    QTest::newRow("far apart") << nine << QByteArray(nine).replace("5", "five")
                               << u".. 4=4 5~5 6=6 .."_s;
    QTest::newRow("at the beginning") << nine << "0\n" + nine << u"+1 1=2 .."_s;
    QTest::newRow("at the end") << nine << nine + "10\n" << u".. 9=9 +10"_s;
    QTest::newRow("the end of the last line") << QByteArray("a") << QByteArray("a\n") << u"1~1"_s;
    QTest::newRow("ends of lines")
        << QByteArray("a\r\nb\r\n") << QByteArray("a\nb\n") << u"1~1 2~2"_s;
}

void TestTextDifference::aligns()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(QString, rows);
    const auto difference = textDifference(left, right, 1);
    QVERIFY(difference);
    QCOMPARE(difference->standing, Standing::Shown);
    QCOMPARE(shortly(*difference), rows);
}

// With all lines around, each side can be put together again.
void TestTextDifference::losesNoLine()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int round = 0; round < 300; ++round) {
        const QByteArray texts[] = {randomText(random), randomText(random)};
        const auto difference = textDifference(texts[0], texts[1], 1000);
        QVERIFY(difference);
        if (texts[0] == texts[1])
            continue;
        QStringList sides[2];
        int next[] = {1, 1};
        for (const DifferenceRow &row : difference->rows) {
            QVERIFY(row.kind != Kind::Gap);
            const int lines[] = {row.leftLine, row.rightLine};
            for (int side : {0, 1}) {
                if (lines[side] == 0)
                    continue;
                QCOMPARE(lines[side], next[side]++);
                sides[side].append(side == 0 ? row.left : row.right);
            }
        }
        for (int side : {0, 1}) {
            QStringList lines = QString::fromUtf8(texts[side]).split(u'\n');
            if (lines.constLast().isEmpty())
                lines.removeLast();
            QVERIFY2(sides[side] == lines, qPrintable(u"seed %1, round %2"_s.arg(seed).arg(round)));
        }
    }
}

void TestTextDifference::countsAsGitDoes()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 10; ++round) {
        const testing::SampleFolder folder("git init -q");
        const QByteArray left = randomText(random) + "x\n";
        const QByteArray right = randomText(random) + "y\n";
        QVERIFY(
            folder.run("cat > a <<'END'\n" + left + "END\ncat > b <<'END'\n" + right + "END\n"));
        const auto numbers = testing::git(
            folder.path(), {u"diff"_s, u"--no-index"_s, u"--numstat"_s, u"a"_s, u"b"_s});
        const auto difference = textDifference(left, right);
        QVERIFY(difference);
        QCOMPARE(QByteArray::number(difference->added) + '\t'
                     + QByteArray::number(difference->removed),
                 numbers.output.split('\t').mid(0, 2).join('\t'));
    }
}

void TestTextDifference::tellsWhatHasNoLines_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<int>("standing");
    const QByteArray large(mostDifferenceBytes + 1, 'x');
    QTest::newRow("the same") << QByteArray("a") << QByteArray("a") << int(Standing::Same);
    QTest::newRow("binary") << QByteArray("a\0b", 3) << QByteArray("a") << int(Standing::Binary);
    QTest::newRow("binary, new") << QByteArray() << QByteArray("\0", 1) << int(Standing::Binary);
    QTest::newRow("large") << large << QByteArray("a") << int(Standing::Large);
    QTest::newRow("as large as it may be")
        << large.chopped(1) << QByteArray("a") << int(Standing::Shown);
}

void TestTextDifference::tellsWhatHasNoLines()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(int, standing);
    const auto difference = textDifference(left, right);
    QVERIFY(difference);
    QCOMPARE(int(difference->standing), standing);
    QCOMPARE(difference->leftBytes, left.size());
    QCOMPARE(difference->rightBytes, right.size());
    QCOMPARE(difference->rows.isEmpty(), difference->standing != Standing::Shown);
}

void TestTextDifference::cutsWhatIsLong()
{
    QByteArray many;
    for (int i = 0; i < mostDifferenceRows + 10; ++i)
        many += "x\n";
    const auto difference = textDifference({}, many);
    QVERIFY(difference);
    QCOMPARE(difference->rows.size(), qsizetype(mostDifferenceRows));
    QVERIFY(difference->isCut);
    QCOMPARE(difference->added, mostDifferenceRows + 10);
    const auto wide = textDifference("a", QByteArray(5000, 'x') + "\xff");
    QVERIFY(wide);
    QCOMPARE(wide->rows.constFirst().right.size(), qsizetype(longestDifferenceLine) + 1);
    QVERIFY(!wide->isCut);
}

void TestTextDifference::comparesBlobs()
{
    const testing::SampleFolder folder("git init -q; echo 1 > a; head -c 3000000 /dev/zero > b;"
                                       "git add -A; git commit -qm 1; echo 2 > a; git add -A;"
                                       "git commit -qm 2");
    const auto before = folder.commitAt(u"HEAD~1:a"_s);
    const auto difference = textDifference(folder.path(), before, folder.commitAt(u"HEAD:a"_s));
    QVERIFY(difference);
    QCOMPARE(shortly(*difference), u"1~1"_s);
    const auto gone = textDifference(folder.path(), before, std::nullopt);
    QVERIFY(gone);
    QCOMPARE(shortly(*gone), u"-1"_s);
    const auto large = folder.commitAt(u"HEAD:b"_s);
    QCOMPARE(textDifference(folder.path(), large, before)->standing, Standing::Large);
    QCOMPARE(textDifference(folder.path(), large, before)->leftBytes, 3000000);
    QCOMPARE(textDifference(folder.path(), large, large)->standing, Standing::Same);
}

void TestTextDifference::refusesUnknownBlobs()
{
    const testing::SampleFolder folder("git init -q; echo 1 > a; git add -A; git commit -qm 1");
    const auto unknown = ObjectId::fromHex(QString(40, u'a'));
    const auto difference = textDifference(folder.path(), unknown, std::nullopt);
    QVERIFY(!difference);
    QCOMPARE(difference.error().kind, ErrorKind::NotFound);
    QVERIFY(!textDifference(folder.path(), folder.commitAt(u"HEAD"_s), std::nullopt));
    QVERIFY(!textDifference(folder.place() + u"/none"_s, unknown, std::nullopt));
}

QTEST_GUILESS_MAIN(TestTextDifference)
#include "tst_textdifference.moc"
