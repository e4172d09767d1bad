// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The pictures of README.md and of the description for software centres are kept here, and small.

#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString inSource(const QString &name)
{
    return QStringLiteral(WINDLASS_SOURCE_DIR) + u'/' + name;
}

//! What \a pattern captures in the file \a name.
QStringList namedIn(const QString &name, const QString &pattern)
{
    QFile file(inSource(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    QStringList found;
    const QRegularExpression expression(pattern);
    for (auto at = expression.globalMatch(text); at.hasNext();)
        found.append(at.next().captured(1));
    return found;
}

QStringList namedInReadme()
{
    return namedIn(u"README.md"_s, u"!\\[[^\\]]+\\]\\(resources/screenshots/([^)]+)\\)"_s);
}

} // namespace

class TestScreenshots final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsLightDarkAndArabic();
    void isKept_data();
    void isKept();
    void areAllShown();
    void softwareCentresGetKeptOnes();
};

void TestScreenshots::showsLightDarkAndArabic()
{
    QCOMPARE(namedInReadme(), (QStringList{u"pushed.png"_s, u"dark.png"_s, u"arabic.png"_s}));
}

void TestScreenshots::isKept_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : namedInReadme())
        QTest::newRow(qPrintable(name)) << name;
}

void TestScreenshots::isKept()
{
    QFETCH(QString, name);
    const QString file = inSource(u"resources/screenshots/"_s + name);
    const QImage picture(file);
    QVERIFY(!picture.isNull());
    QVERIFY(picture.width() >= 600 && picture.width() <= 1200);
    QVERIFY(QFileInfo(file).size() < 60'000);
    const bool isDark =
        picture.pixelColor(picture.width() / 2, picture.height() / 2).lightness() < 128;
    QCOMPARE(isDark, name == "dark.png"_L1);
}

void TestScreenshots::areAllShown()
{
    QStringList kept = QDir(inSource(u"resources/screenshots"_s)).entryList(QDir::Files);
    for (const QString &name : namedInReadme())
        kept.removeOne(name);
    QCOMPARE(kept, QStringList());
}

void TestScreenshots::softwareCentresGetKeptOnes()
{
    const QStringList named = namedIn(u"packaging/linux/io.github.windlass.Windlass.metainfo.xml"_s,
                                      u"<image>[^<]*/screenshots/([^<]+)</image>"_s);
    QVERIFY(!named.isEmpty());
    for (const QString &name : named)
        QVERIFY2(QFile::exists(inSource(u"resources/screenshots/"_s + name)), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
