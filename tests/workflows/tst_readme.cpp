// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/readme.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using bitbucket::SourceFile;

class TestReadme final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choosesOne_data();
    void choosesOne();
    void showsTheBeginning();
    void dropsWhatControls();
};

void TestReadme::choosesOne_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("readme");
    QTest::newRow("usual") << QStringList{u".env"_s, u"README.md"_s, u"src.c"_s} << u"README.md"_s;
    QTest::newRow("Markdown first")
        << QStringList{u"README"_s, u"readme.rst"_s, u"Readme.MD"_s} << u"Readme.MD"_s;
    QTest::newRow("without a suffix") << QStringList{u"README.txt"_s, u"README"_s} << u"README"_s;
    QTest::newRow("other suffix") << QStringList{u"a"_s, u"ReadMe.txt"_s} << u"ReadMe.txt"_s;
    QTest::newRow("similar names") << QStringList{u"READMES"_s, u"my-readme.md"_s} << QString();
    QTest::newRow("no files") << QStringList{} << QString();
}

void TestReadme::choosesOne()
{
    QFETCH(QStringList, files);
    QList<SourceFile> all;
    for (const QString &path : files)
        all.append({path, u"a1b2"_s, 1});
    QTEST(workflows::readmeAmong(all).path, "readme");
}

void TestReadme::showsTheBeginning()
{
    const QByteArray line = QByteArray(99, 'x') + '\n';
    QCOMPARE(workflows::readmeText(line), QString::fromUtf8(line));
    const QString text = workflows::readmeText(line.repeated(1000));
    QVERIFY(text.size() > 32000 && text.size() <= 32 * 1024);
    QVERIFY(text.endsWith(u"x\n"_s)); // a whole line
    QVERIFY(
        workflows::readmeText(QByteArray(100000, 'x')).isEmpty()); // no line that could be shown
}

void TestReadme::dropsWhatControls()
{
    QCOMPARE(workflows::readmeText("a\tb\r\n\x1b[31mred\x07\0\xe2\x80\xae!"), u"a\tb\n[31mred"_s);
    QCOMPARE(workflows::readmeText("\xff\xfe"), u"\ufffd\ufffd"_s);
}

QTEST_GUILESS_MAIN(TestReadme)
#include "tst_readme.moc"
