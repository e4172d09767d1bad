// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What TROUBLESHOOTING.md says that somebody reads is what the program says.

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString inSource(const QString &name)
{
    return QStringLiteral(WINDLASS_SOURCE_DIR) + u'/' + name;
}

//! The texts of the program, each in one piece as the user sees it.
QStringList texts()
{
    QStringList all;
    static const QRegularExpression text(uR"x(tr\(\s*"((?:[^"\\]|\\.)*)")x"_s);
    static const QRegularExpression seam(uR"x("\s*\n\s*")x"_s);
    QDirIterator files(inSource(u"app"_s), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString source = contentOf(files.next()).remove(seam);
        for (auto at = text.globalMatch(source); at.hasNext();)
            all.append(at.next().captured(1).remove(u'&').replace(u"\\\""_s, u"\""_s));
    }
    return all;
}

//! The first cells of the tables.
QStringList sentences()
{
    QStringList all;
    static const QRegularExpression cell(u"^\\| \"(.+)\" \\|"_s,
                                         QRegularExpression::MultilineOption);
    const QString page = contentOf(inSource(u"TROUBLESHOOTING.md"_s));
    for (auto at = cell.globalMatch(page); at.hasNext();)
        all.append(at.next().captured(1));
    return all;
}

//! "…" in the page stands for what the program puts in.
QRegularExpression patternOf(const QString &sentence)
{
    QStringList parts = sentence.split(u'…');
    for (QString &part : parts)
        part = QRegularExpression::escape(part);
    return QRegularExpression(parts.join(u".*%.*"_s));
}

} // namespace

class TestTroubleshooting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRowHasASentence();
    void namesWhatTheProgramSays_data();
    void namesWhatTheProgramSays();
    void isLinked();
};

void TestTroubleshooting::eachRowHasASentence()
{
    const QStringList lines = contentOf(inSource(u"TROUBLESHOOTING.md"_s)).split(u'\n');
    const qsizetype rows = lines.filter(QRegularExpression(u"^\\| "_s)).size()
                           - lines.filter(QRegularExpression(u"^\\| You read "_s)).size();
    QVERIFY(rows > 30);
    QCOMPARE(sentences().size(), rows);
}

void TestTroubleshooting::namesWhatTheProgramSays_data()
{
    QTest::addColumn<QString>("sentence");
    for (const QString &sentence : sentences())
        QTest::newRow(qPrintable(sentence)) << sentence;
}

void TestTroubleshooting::namesWhatTheProgramSays()
{
    QFETCH(QString, sentence);
    static const QStringList all = texts();
    QVERIFY(all.size() > 500);
    QVERIFY(!all.filter(patternOf(sentence)).isEmpty());
}

void TestTroubleshooting::isLinked()
{
    QVERIFY(contentOf(inSource(u"README.md"_s)).contains(u"(TROUBLESHOOTING.md)"_s));
}

QTEST_GUILESS_MAIN(TestTroubleshooting)
#include "tst_troubleshooting.moc"
