// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "foundation/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QProcess>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace windlass;

//! Which language is spoken.
class TestLanguage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { speak(u"en"_s); }

    void goesByTheSystem_data();
    void goesByTheSystem();
    void changes();
    void fallsBack();
    void refusesUnknownOnes();
};

namespace {

constexpr const char *context = "windlass::ui::MainWindow";

QString inLanguage(const QString &language, const char *source)
{
    QTranslator translator;
    const bool isThere = translator.load(u":/i18n/windlass_%1.qm"_s.arg(language));
    return isThere ? translator.translate(context, source) : QString();
}

//! Runs the real program: how it is asked is settled when a process starts.
QProcess &run(QProcess &process, const QStringList &arguments, const QStringList &environment)
{
    QStringList all = environment;
    for (const QString &one : QProcess::systemEnvironment()) {
        if (!one.startsWith("LANG"_L1) && !one.startsWith("LC_"_L1))
            all.append(one);
    }
    process.setEnvironment(all);
    process.start(qEnvironmentVariable("WINDLASS_BIN") + u"/windlass"_s, arguments);
    process.waitForFinished();
    return process;
}

} // namespace

void TestLanguage::goesByTheSystem_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *name, const QStringList &environment, const QString &language,
                        const QStringList &options = {}) {
        QTest::newRow(name) << environment << options << language;
    };
    row("nothing", {}, u"en"_s);
    row("C", {u"LANG=C.UTF-8"_s}, u"en"_s);
    row("with country", {u"LANG=de_DE.UTF-8"_s}, u"de"_s);
    row("another country", {u"LANG=de_AT.UTF-8"_s}, u"de"_s);
    row("another one", {u"LANG=es_MX.UTF-8"_s}, u"es"_s);
    row("Chinese", {u"LANG=zh_CN.UTF-8"_s}, u"zh_CN"_s);
    row("the same script elsewhere", {u"LANG=zh_SG.UTF-8"_s}, u"zh_CN"_s);
    row("another script", {u"LANG=zh_TW.UTF-8"_s}, u"en"_s);
    row("nobody's", {u"LANG=fi_FI.UTF-8"_s}, u"en"_s);
    row("texts only", {u"LANG=en_US.UTF-8"_s, u"LC_MESSAGES=fr_FR.UTF-8"_s}, u"fr"_s);
    row("all but texts", {u"LANG=fr_FR.UTF-8"_s, u"LC_MESSAGES=C"_s}, u"en"_s);
    row("list", {u"LANG=en_US.UTF-8"_s, u"LANGUAGE=fi:ja:de"_s}, u"ja"_s);
    row("English first", {u"LANG=de_DE.UTF-8"_s, u"LANGUAGE=en:de"_s}, u"en"_s);
    row("C has no list", {u"LC_ALL=C"_s, u"LANGUAGE=de"_s}, u"en"_s);
    row("option", {u"LANG=de_DE.UTF-8"_s}, u"ar"_s, {u"--language"_s, u"ar"_s});
    row("option for English", {u"LANG=de_DE.UTF-8"_s}, u"en"_s, {u"--language=en"_s});
}

void TestLanguage::goesByTheSystem()
{
    QFETCH(QStringList, environment);
    QFETCH(QStringList, options);
    QFETCH(QString, language);
    QProcess process;
    run(process, options + QStringList{u"--help"_s}, environment);
    QCOMPARE(process.exitCode(), 0);
    const QString help = QString::fromUtf8(process.readAllStandardOutput());
    speak(language);
    QCOMPARE(help.trimmed(), cli::helpText().trimmed());
    const bool isEnglish = help.startsWith("Windlass pushes generated apps"_L1);
    QCOMPARE(isEnglish, language == "en"_L1);
}

void TestLanguage::changes()
{
    QCOMPARE(spokenLanguage(), u"en"_s);
    for (const QString &language : languages()) {
        speak(language);
        QCOMPARE(spokenLanguage(), language);
        const QString said = QCoreApplication::translate(context, "&File");
        QCOMPARE(said, language == "en"_L1 ? u"&File"_s : inLanguage(language, "&File"));
        QCOMPARE(QLocale().language(), QLocale(language).language());
    }
    speak(u"de"_s);
    QCOMPARE(QLocale().toString(1234.5), u"1.234,5"_s);
}

void TestLanguage::fallsBack()
{
    for (const QString &unknown : {QString(), u"fi"_s, u"../de"_s}) {
        speak(u"de"_s);
        speak(unknown);
        QCOMPARE(spokenLanguage(), languageOfSystem());
        QCOMPARE(QLocale(), QLocale::system());
    }
}

void TestLanguage::refusesUnknownOnes()
{
    QProcess process;
    run(process, {u"--language"_s, u"fi"_s, u"accounts"_s}, {u"LANG=C.UTF-8"_s});
    QCOMPARE(process.exitCode(), 2);
    QCOMPARE(QString::fromUtf8(process.readAllStandardError()).trimmed(),
             u"--language is one of %1, not \"fi\"."_s.arg(languages().join(u", "_s)));
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
