// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/language.h"
#include "translations/tscheck.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using translations::Message;
using translations::TsFile;

//! What holds for each file in translations/, and that it would be noticed.
class TestFiles final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void notices_data();
    void notices();

    void areAllCompiledIn();
    void isRight_data();
    void isRight();
    void hasEveryText_data() { isRight_data(); }
    void hasEveryText();
    void saysItsLanguage_data() { isRight_data(); }
    void saysItsLanguage();
    void saysWhoHasReadIt_data() { isRight_data(); }
    void saysWhoHasReadIt();
};

namespace {

const QString folder = QStringLiteral(WINDLASS_SOURCE_DIR) + u"/translations/"_s;

//! Contexts of texts that Qt looks up.
const QStringList asksQt{u"QGuiApplication"_s, u"QPlatformTheme"_s};

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TsFile fileOf(const QString &language)
{
    return translations::readTs(contentsOf(folder + u"windlass_%1.ts"_s.arg(language)));
}

//! English texts are in the source.
bool isOnlyPlurals(const QString &language)
{
    return language == "en"_L1;
}

QString translated(const TsFile &file, const QString &context, const QString &source)
{
    for (const Message &message : file.messages) {
        if (message.context == context && message.source == source)
            return message.forms.constFirst();
    }
    return {};
}

} // namespace

void TestFiles::notices_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("forms");
    QTest::addColumn<bool>("isPlural");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *name, const QString &source, const QString &form,
                        const QString &complaint) {
        QTest::newRow(name) << u"de"_s << source << QStringList{form} << false << complaint;
    };
    row("right", u"Push %1 to %2"_s, u"%2: %1 pushen"_s, {});
    row("said twice", u"%1 is gone."_s, u"%1 fehlt, und mit %1 alles."_s, {});
    row("empty", u"Push"_s, u" "_s, u"nothing there"_s);
    row("missing", u"Push %1 to %2"_s, u"%1 pushen"_s, u"placeholders"_s);
    row("additional", u"Push %1"_s, u"%1 nach %2 pushen"_s, u"placeholders"_s);
    row("wrong", u"Push %1"_s, u"%2 pushen"_s, u"placeholders"_s);
    row("number not by locale", u"%L1 bytes"_s, u"%1 Byte"_s, u"placeholders"_s);
    row("percent sign", u"pushing %1 %"_s, u"%1 % gepusht"_s, {});
    row("key moved", u"&File"_s, u"&Datei"_s, {});
    row("key behind", u"&File"_s, u"ファイル(&F)"_s, {});
    row("key of another script", u"&File"_s, u"ملف (&م)"_s, {});
    row("key that begins joined letters", u"&File"_s, u"&ملف"_s, u"key in a word"_s);
    row("key among joined letters", u"&Help"_s, u"مسا&عدة"_s, u"key in a word"_s);
    row("no key", u"&File"_s, u"Datei"_s, u"key"_s);
    row("key from nowhere", u"File"_s, u"&Datei"_s, u"key"_s);
    row("two keys", u"&File"_s, u"&Da&tei"_s, u"key"_s);
    row("no key at all", u"Find & Replace"_s, u"Suchen & Ersetzen"_s, {});
    row("entity", u"a &lt; b"_s, u"b &gt; a"_s, {});
    row("tag left open", u"<b>Push</b>"_s, u"<b>Pushen"_s, u"tags"_s);
    row("dots lost", u"Add App..."_s, u"App hinzufügen"_s, u"end"_s);
    row("one sign for the dots", u"Add App..."_s, u"App hinzufügen…"_s, u"end"_s);
    row("dots from nowhere", u"Push"_s, u"Pushen..."_s, u"end"_s);
    row("blank lost", u"Branch: "_s, u"Branch:"_s, u"end"_s);
    row("blank in a wide mark", u", "_s, u"、"_s, {});
    row("dots behind a wide mark", u"Looking..."_s, u"確認："_s, u"end"_s);
    row("line break lost", u"Done.\n"_s, u"Fertig."_s, u"end"_s);
    const auto plural = [](const char *name, const QString &language, const QStringList &forms,
                           const QString &complaint) {
        QTest::newRow(name) << language << u"%n file(s)"_s << forms << true << complaint;
    };
    plural("plural", u"de"_s, {u"%n Datei"_s, u"%n Dateien"_s}, {});
    plural("a form too few", u"de"_s, {u"%n Datei(en)"_s}, u"1 forms, not 2"_s);
    plural("a form too many", u"ja"_s, {u"%n"_s, u"%n"_s}, u"2 forms, not 1"_s);
    plural("number lost", u"de"_s, {u"%n Datei"_s, u"Dateien"_s}, u"placeholders"_s);
    plural("form empty", u"de"_s, {u"%n Datei"_s, QString()}, u"nothing there"_s);
    plural("in words", u"ar"_s, {u"لا ملفات"_s, u"ملف"_s, u"ملفان"_s, u"%n"_s, u"%n"_s, u"%n"_s},
           {});
    plural("in words for many", u"ar"_s, {u"%n"_s, u"%n"_s, u"%n"_s, u"ملفات"_s, u"%n"_s, u"%n"_s},
           u"placeholders"_s);
    plural("language nobody has counted for", u"xx"_s, {u"%n"_s}, u"1 forms, not 0"_s);
}

void TestFiles::notices()
{
    QFETCH(QString, language);
    QFETCH(QString, source);
    QFETCH(QStringList, forms);
    QFETCH(bool, isPlural);
    QFETCH(QString, complaint);
    Message message;
    message.source = source;
    message.forms = forms;
    message.isPlural = isPlural;
    QCOMPARE(complaintsAbout(message, language).join(u", "_s), complaint);
    message.isUnfinished = true;
    QVERIFY(complaintsAbout(message, language).contains(u"unfinished"_s));
}

void TestFiles::areAllCompiledIn()
{
    QStringList files;
    for (const QString &name : QDir(folder).entryList({u"windlass_*.ts"_s}))
        files.append(name.chopped(3).section(u'_', 1));
    QStringList known = languages();
    files.sort();
    known.sort();
    QCOMPARE(known, files);
    QCOMPARE(files.size(), 7);
}

void TestFiles::isRight_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestFiles::isRight()
{
    QFETCH(QString, language);
    const TsFile file = fileOf(language);
    QVERIFY2(file.error.isEmpty(), qPrintable(file.error));
    QCOMPARE(file.language, language); // lupdate would write ar_EG
    QVERIFY(file.messages.size() > (isOnlyPlurals(language) ? 10 : 1000));
    QStringList complaints;
    for (const Message &message : file.messages) {
        const QStringList found = complaintsAbout(message, language);
        if (!found.isEmpty())
            complaints.append(u"\n%1: %2: \"%3\" -> \"%4\""_s.arg(
                message.context, found.join(u", "_s), message.source, message.forms.join(u'|')));
        // lupdate sometimes loses sight of where it is; the program would not find the text
        const bool isOurs = message.context.startsWith("windlass::"_L1);
        if (!isOurs && !asksQt.contains(message.context))
            complaints.append(u"\nthe context %1 of \"%2\""_s.arg(message.context, message.source));
        if (message.source.contains("%n"_L1))
            complaints.append(u"\nnot in digits of the language (%Ln): "_s + message.source);
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QString())));
}

//! As lupdate leaves it: with each text of the source, and none that is gone.
void TestFiles::hasEveryText()
{
    const QString lupdate = QStringLiteral(WINDLASS_LUPDATE);
    if (!QFile::exists(lupdate))
        QSKIP("lupdate is not installed.");
    QFETCH(QString, language);
    const QTemporaryDir place;
    const QString name = u"windlass_%1.ts"_s.arg(language);
    QVERIFY(QFile::copy(folder + name, place.filePath(name)));
    QStringList arguments{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s};
    if (isOnlyPlurals(language))
        arguments.append(u"-pluralonly"_s);
    arguments += {QStringLiteral(WINDLASS_SOURCE_DIR) + u"/app"_s, u"-ts"_s, place.filePath(name)};
    QCOMPARE(QProcess::execute(lupdate, arguments), 0);
    QStringList before;
    for (const Message &message : fileOf(language).messages)
        before.append(message.context + u": "_s + message.source + message.comment);
    for (const Message &message : translations::readTs(contentsOf(place.filePath(name))).messages) {
        const QString text = message.context + u": "_s + message.source + message.comment;
        QVERIFY2(before.removeOne(text), qPrintable(text + u" is not in the file."_s));
    }
    QVERIFY2(before.isEmpty(), qPrintable(before.join(u'\n') + u" is not in the source."_s));
}

void TestFiles::saysItsLanguage()
{
    QFETCH(QString, language);
    if (isOnlyPlurals(language))
        return;
    const TsFile file = fileOf(language);
    const QLocale locale(language);
    QCOMPARE(translated(file, u"QGuiApplication"_s, u"QT_LAYOUT_DIRECTION"_s),
             locale.textDirection() == Qt::RightToLeft ? u"RTL"_s : u"LTR"_s);
    const QString code = translated(file, u"windlass::auth::CallbackPage"_s, u"en"_s);
    QCOMPARE(QLocale(code).language(), locale.language());
    QVERIFY(!code.contains(u'_')); // the browser's kind of code
    QCOMPARE(nameOfLanguage(language), translated(file, u"windlass::Language"_s, u"English"_s));
    QSet<QString> names;
    for (const QString &one : languages())
        names.insert(nameOfLanguage(one));
    QCOMPARE(names.size(), languages().size());
}

//! At its head, where lupdate keeps it: what else it has there it throws away.
void TestFiles::saysWhoHasReadIt()
{
    QFETCH(QString, language);
    if (isOnlyPlurals(language))
        return;
    const QString note = fileOf(language).messages.constFirst().note;
    QVERIFY2(note.contains("review"_L1), qPrintable(note));
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
