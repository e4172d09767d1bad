// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/aboutdialog.h"
#include "ui/help/helpdialog.h"
#include "workflows/libraryversions.h"

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace windlass;

//! The manual, and what the program says of itself.
class TestHelp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jumpsToEachChapter();
    void namesWhatIsThere_data();
    void namesWhatIsThere();
    void tellsVersions();
};

namespace {

QString manual()
{
    QFile file(u":/help/help_en.html"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList found(const QString &pattern)
{
    QStringList all;
    for (auto at = QRegularExpression(pattern).globalMatch(manual()); at.hasNext();)
        all.append(at.next().captured(1));
    return all;
}

//! All texts of the window, as the source has them, without the marks of their keys.
QString texts()
{
    QString all;
    QDirIterator files(QStringLiteral(WINDLASS_SOURCE_DIR) + u"/app"_s, {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += QString::fromUtf8(file.readAll());
    }
    return all.remove(u'&');
}

} // namespace

void TestHelp::jumpsToEachChapter()
{
    ui::HelpDialog dialog;
    dialog.show();
    auto *text = dialog.findChild<QTextBrowser *>();
    QVERIFY(text != nullptr);
    const QStringList chapters = found(u"href=\"#([a-z]+)\""_s);
    QVERIFY(chapters.size() >= 8);
    QCOMPARE(found(u"href=\"([^#][^\"]*)\""_s), QStringList()); // nothing is opened elsewhere
    int before = -1;
    for (const QString &chapter : chapters.mid(0, 4)) { // later ones may end at the same bottom
        text->setSource(QUrl(u"#"_s + chapter));
        QTRY_VERIFY(text->verticalScrollBar()->value() > before);
        before = text->verticalScrollBar()->value();
    }
    QStringList names = found(u"<a name=\"([a-z]+)\""_s);
    QCOMPARE(names, chapters);
}

void TestHelp::namesWhatIsThere_data()
{
    QTest::addColumn<QString>("label");
    QStringList labels = found(u"<b>([^<]+)</b>"_s);
    labels.removeDuplicates();
    QVERIFY(labels.size() > 15);
    for (const QString &label : std::as_const(labels))
        QTest::newRow(qPrintable(label)) << label;
}

void TestHelp::namesWhatIsThere()
{
    QFETCH(QString, label);
    static const QString all = texts();
    const QString asWritten = label == "Push to main"_L1 ? u"Push to %1"_s : label;
    QVERIFY(all.contains(u'"' + asWritten + u'"'));
}

void TestHelp::tellsVersions()
{
    ui::AboutDialog dialog;
    const QString told = dialog.findChild<QLabel *>(u"aboutParts"_s)->text();
    static const QRegularExpression number(u"^[0-9]+\\.[0-9]+"_s);
    QStringList names;
    for (const LibraryVersion &one : workflows::libraryVersions()) {
        names.append(one.name);
        QVERIFY2(one.version.contains(number), qPrintable(one.name + u' ' + one.version));
        QVERIFY2(told.contains(u"%1 %2 (%3)"_s.arg(one.name, one.version, one.licence)),
                 qPrintable(told));
    }
    for (const QString &name : {u"Qt"_s, u"libgit2"_s, u"qtkeychain"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
    QVERIFY2(told.startsWith(u"Windlass " WINDLASS_VERSION "\n"_s), qPrintable(told));
    dialog.findChild<QPushButton *>(u"copyVersions"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), told);
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
