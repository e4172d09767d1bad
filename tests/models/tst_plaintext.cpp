// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plaintext.h"

#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using windlass::models::plainLine;
using windlass::models::plainSentences;
using windlass::models::toolTipText;

class TestPlainText final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesOneHarmlessLine_data();
    void makesOneHarmlessLine();
    void shortensAtWholeCharacters_data();
    void shortensAtWholeCharacters();
    void keepsIsolatesOfSentences_data();
    void keepsIsolatesOfSentences();
    void makesRichToolTips_data();
    void makesRichToolTips();
};

void TestPlainText::makesOneHarmlessLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << u"My app"_s << u"My app"_s;
    QTest::newRow("other scripts") << u"Ä 概要 שלום"_s << u"Ä 概要 שלום"_s;
    QTest::newRow("emoji") << u"🚀 go"_s << u"🚀 go"_s;
    QTest::newRow("HTML stays text") << u"<b>&amp;</b>"_s << u"<b>&amp;</b>"_s;
    QTest::newRow("line breaks") << u"a\nb\r\nc\u2028d\u2029e"_s << u"a b c d e"_s;
    QTest::newRow("blanks") << u" \t a \u00a0\u3000 b "_s << u"a b"_s;
    QTest::newRow("control characters")
        << u"a\u0007b\u001b[31mc\u007fd\u0085e"_s << u"a b [31mc d e"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u'b' << u"a b"_s;
    QTest::newRow("right-to-left override") << u"a\u202Egpj.exe"_s << u"agpj.exe"_s;
    QTest::newRow("isolates and marks") << u"\u2066a\u2069\u200F\u200E\u061Cb"_s << u"ab"_s;
    QTest::newRow("invisible") << u"a\u200B\u2060\uFEFF\u00ADb"_s << u"ab"_s;
    QTest::newRow("nothing left") << u"\u202E\n\u200B"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("places in a format") << u"%1 %n %%"_s << u"%1 %n %%"_s;
}

void TestPlainText::makesOneHarmlessLine()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QCOMPARE(plainLine(text), line);
}

void TestPlainText::shortensAtWholeCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    const QString full(200, u'x');
    QTest::newRow("just fits") << full << full;
    QTest::newRow("one too many") << full + u'y' << full + u'…';
    QTest::newRow("huge") << QString(1'000'000, u'x') << full + u'…';
    const QString almost(199, u'x');
    QTest::newRow("not in the middle of a pair") << almost + u"🚀🚀"_s << almost + u'…';
}

void TestPlainText::shortensAtWholeCharacters()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QCOMPARE(plainLine(text), line);
    QVERIFY(plainLine(text).isValidUtf16());
}

void TestPlainText::keepsIsolatesOfSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentences");
    QTest::newRow("none") << u"a\nb\u202E"_s << u"a b"_s;
    QTest::newRow("a pair") << u"a \u2068.env\u2069."_s << u"a \u2068.env\u2069."_s;
    QTest::newRow("one in the other")
        << u"\u2068a\u2068b\u2069\u2069"_s << u"\u2068a\u2068b\u2069\u2069"_s;
    QTest::newRow("marks") << u"\u200Fa: \u200Eb"_s << u"\u200Fa: \u200Eb"_s;
    QTest::newRow("not closed") << u"a \u2068b"_s << u"a \u2068b\u2069"_s;
    QTest::newRow("closed by a name") << u"\u2068a\u2069b\u2069c"_s << u"\u2068a\u2069bc"_s;
    QTest::newRow("other directions") << u"\u2067a\u2066b\u202Dc"_s << u"abc"_s;
    const QString list(2000, u'x');
    QTest::newRow("a long list") << list << list;
    QTest::newRow("too long a list") << list + u'y' << list + u'…';
    QTest::newRow("cut while open")
        << u'\u2068' + list + u'\u2069' << u'\u2068' + list.chopped(1) + u"…\u2069"_s;
}

void TestPlainText::keepsIsolatesOfSentences()
{
    QFETCH(QString, text);
    QFETCH(QString, sentences);
    QCOMPARE(plainSentences(text), sentences);
}

void TestPlainText::makesRichToolTips_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("inside");
    QTest::newRow("an ampersand") << u"R&D"_s << u"R&amp;D"_s;
    QTest::newRow("tags") << u"<b>"_s << u"&lt;b&gt;"_s;
    QTest::newRow("nothing special") << u"shop"_s << u"shop"_s;
}

//! What is escaped and not taken for rich text would be shown with its entities.
void TestPlainText::makesRichToolTips()
{
    QFETCH(QString, text);
    QFETCH(QString, inside);
    const QString tip = toolTipText(text);
    QVERIFY(Qt::mightBeRichText(tip));
    QVERIFY2(tip.contains(u'>' + inside + u'<'), qPrintable(tip));
    QCOMPARE(toolTipText({}), QString());
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
