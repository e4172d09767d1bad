// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/yamldocuments.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::identity;

//! Files as people write them, and as somebody would who wants to see the program suffer.
class TestYamlDocuments final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsDocuments();
    void tellsKindsApart_data();
    void tellsKindsApart();
    void goesOnAfterBrokenDocument();
    void countsLinesOfTheFile();
    void refusesHostile_data();
    void refusesHostile();
    void unfoldsAliases();
    void endsInTime_data();
    void endsInTime();
};

void TestYamlDocuments::readsDocuments()
{
    const auto documents =
        yamlDocuments("# only words\n---\na: 1\n...\n---\nb: {c: [x, y]}\n---\n");
    QCOMPARE(documents.size(), 2);
    QCOMPARE(documents[0].value->at(u"a").kind, Node::Kind::Number);
    QCOMPARE(documents[1].value->at(u"b").at(u"c").parts.at(1)->text, u"y"_s);
    QVERIFY(!documents[1].value->at(u"c").isGiven());
    QVERIFY(yamlDocuments({}).isEmpty());
    QCOMPARE(yamlDocuments("\xEF\xBB\xBFname: x\r\n---\r\nname: y\r\n").size(), 2);
}

void TestYamlDocuments::tellsKindsApart_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *written, Node::Kind kind) {
        QTest::newRow(written) << QByteArray(written) << int(kind);
    };
    row("ada", Node::Kind::Text);
    row("'12'", Node::Kind::Text);
    row("\"true\"", Node::Kind::Text);
    row("!!str 12", Node::Kind::Text);
    row("12", Node::Kind::Number);
    row("-1.5e3", Node::Kind::Number);
    row("0x1f", Node::Kind::Number);
    row("true", Node::Kind::Number);
    row("yes", Node::Kind::Text); // as in YAML 1.2
    row("1.2.3", Node::Kind::Text);
    row("~", Node::Kind::Nothing);
    row("null", Node::Kind::Nothing);
    row("", Node::Kind::Nothing);
    row("{4f1c}", Node::Kind::Map);
    row("[a]", Node::Kind::List);
}

void TestYamlDocuments::tellsKindsApart()
{
    QFETCH(QByteArray, written);
    QFETCH(int, kind);
    const auto documents = yamlDocuments("value: " + written + '\n');
    QCOMPARE(documents.size(), 1);
    QVERIFY2(documents[0].value, qPrintable(documents[0].problem));
    QCOMPARE(int(documents[0].value->at(u"value").kind), kind);
}

void TestYamlDocuments::goesOnAfterBrokenDocument()
{
    const auto documents = yamlDocuments("a: 1\n---\nb: [1, 2\nc: 'x\n---\nd: 4\n---\ne: e: e\n");
    QCOMPARE(documents.size(), 4);
    QVERIFY(documents[0].value);
    QVERIFY(!documents[1].value);
    QCOMPARE(documents[1].problem, u"This is not YAML."_s);
    QVERIFY(documents[1].line >= 3 && documents[1].line <= 5);
    QVERIFY(documents[2].value);
    QVERIFY(!documents[3].value);
    QCOMPARE(documents[3].line, 8);
}

void TestYamlDocuments::countsLinesOfTheFile()
{
    const auto documents = yamlDocuments("a: 1\n\n---\n# words\nb:\n  c: 2\n");
    QCOMPARE(documents.size(), 2);
    QCOMPARE(documents[1].value->line, 5);
    QCOMPARE(documents[1].value->at(u"b").at(u"c").line, 6);
}

void TestYamlDocuments::refusesHostile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("problem");
    QByteArray laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 12; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        laughs += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " ["
                  + QByteArrayList(10, before).join(", ") + "]\n";
    }
    const QString unfolded =
        u"The document has more than 200,000 values once its aliases are unfolded."_s;
    QTest::newRow("alias bomb") << laughs << unfolded;
    QTest::newRow("alias of itself")
        << QByteArray("a: &a [x, *a]\n") << u"An alias stands for a value that it is part of."_s;
    QTest::newRow("unknown alias") << QByteArray("a: *b\n") << u"This is not YAML."_s;
    QTest::newRow("deep lists") << "a: " + QByteArray(100'000, '[')
                                << u"Values are nested deeper than 64."_s;
    QTest::newRow("deep maps") << "a: " + QByteArray("{a: ").repeated(100'000)
                               << u"Values are nested deeper than 64."_s;
    QByteArray steps;
    for (int i = 0; i < 1000; ++i)
        steps += QByteArray(i, ' ') + "a:\n";
    QTest::newRow("deep by indentation") << steps << u"Values are nested deeper than 64."_s;
    QTest::newRow("very many values") << QByteArray("- x\n").repeated(300'000) << unfolded;
    QTest::newRow("huge") << QByteArray(4'000'001, '#') << u"The file is larger than 4.0 MB."_s;
    QTest::newRow("same key twice")
        << QByteArray("a: 1\nb: 2\na: 3\n") << u"A key is there twice."_s;
    QTest::newRow("Latin-1") << QByteArray("name: J\xF6rg\n") << u"The file is not in UTF-8."_s;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE\x61\x00", 4) << u"The file is not in UTF-8."_s;
    QTest::newRow("comma in front") << QByteArray(", 2]\nb: [* *a]\n") << u"This is not YAML."_s;
    QTest::newRow("tab") << QByteArray("a:\n\tb: 1\n") << u"This is not YAML."_s;
}

void TestYamlDocuments::refusesHostile()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, problem);
    const auto documents = yamlDocuments(content);
    QCOMPARE(documents.size(), 1);
    QVERIFY(!documents[0].value);
    QCOMPARE(documents[0].problem, problem);
    QVERIFY(documents[0].line >= 1);
}

void TestYamlDocuments::unfoldsAliases()
{
    const auto documents = yamlDocuments("a: &all {x: 1}\nb: *all\nc: [*all, *all]\nd: *all\n");
    QCOMPARE(documents.size(), 1);
    QVERIFY2(documents[0].value, qPrintable(documents[0].problem));
    QCOMPARE(documents[0].value->at(u"c").parts.size(), size_t(2));
    QCOMPARE(documents[0].value->at(u"d").at(u"x").text, u"1"_s);
}

void TestYamlDocuments::endsInTime_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("one long line of brackets") << QByteArray(4'000'000, '[');
    QTest::newRow("one long word") << QByteArray(4'000'000, 'x');
    QTest::newRow("question marks") << QByteArray("? ").repeated(2'000'000);
    QTest::newRow("dashes in a line") << QByteArray("- ").repeated(2'000'000);
    QTest::newRow("document marks") << QByteArray("---\n").repeated(1'000'000);
    QTest::newRow("quotes") << QByteArray(4'000'000, '"');
    QTest::newRow("anchors") << QByteArray("&a ").repeated(1'300'000);
    QTest::newRow("tags") << QByteArray("!t ").repeated(1'300'000);
    QTest::newRow("percent signs") << QByteArray("%\n").repeated(2'000'000);
    QTest::newRow("keys of one line") << QByteArray("a: ").repeated(1'300'000);
    QTest::newRow("many keys") << [] {
        QByteArray keys;
        for (int i = 0; i < 90'000; ++i)
            keys += "k" + QByteArray::number(i) + ": 1\n";
        return keys;
    }();
    QTest::newRow("blanks") << QByteArray(4'000'000, ' ');
    QTest::newRow("zeros") << QByteArray(4'000'000, '\0');
}

//! The worst of 4 MB may take seconds, not minutes.
void TestYamlDocuments::endsInTime()
{
    QFETCH(QByteArray, content);
    QElapsedTimer timer;
    timer.start();
    const auto documents = yamlDocuments(content);
    qInfo("%lld ms, %lld documents", timer.elapsed(), qint64(documents.size()));
    QVERIFY(timer.elapsed() < 60'000);
}

QTEST_GUILESS_MAIN(TestYamlDocuments)
#include "tst_yamldocuments.moc"
