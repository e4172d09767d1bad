// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The manual page and the completions of bash, zsh and fish know the commands and options that the
// program knows.

#include "cli/invocation.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace windlass;
using namespace Qt::StringLiterals;

namespace {

const QString packaging = QStringLiteral(WINDLASS_SOURCE_DIR) + u"/packaging/linux/"_s;
const QStringList common{u"--web-url"_s,      u"--api-url"_s,  u"--profile"_s,
                         u"--secret-store"_s, u"--language"_s, u"--log-level"_s};
const QStringList shells{u"bash"_s, u"zsh"_s, u"fish"_s};

QSet<QString> optionsIn(const QString &text)
{
    static const QRegularExpression option(u"--[a-z]+(?:-[a-z]+)*"_s);
    QSet<QString> found;
    for (auto at = option.globalMatch(text); at.hasNext();)
        found.insert(at.next().captured());
    return found;
}

// The commands that --help lists.
QSet<QString> commandsInHelp()
{
    static const QRegularExpression command(u"^  windlass ([a-z][a-z-]*)"_s,
                                            QRegularExpression::MultilineOption);
    QSet<QString> found;
    for (auto at = command.globalMatch(cli::helpText()); at.hasNext();)
        found.insert(at.next().captured(1));
    return found;
}

// Whether the program takes the option after the command, with a value or without.
bool takes(const QString &command, const QString &option)
{
    static const QHash<QString, QStringList> arguments{{u"handover"_s, {u"amplication"_s, u"."_s}},
                                                       {u"publish"_s, {u"."_s}},
                                                       {u"import"_s, {u"file"_s}},
                                                       {u"repositories"_s, {u"acme"_s}}};
    for (const QString &form : {option, option + u"=1"_s}) {
        const auto read = cli::parseInvocation(QStringList{command} + arguments.value(command)
                                               + QStringList{form});
        if (read)
            return true;
        const QString why = read.error().message;
        if (why.contains("has no option"_L1))
            return false;
        if (!why.contains("Missing value"_L1) && !why.contains("Unexpected value"_L1))
            return true; // a value or a company that it does not have: known all the same
    }
    return false;
}

QString quoted(const QStringList &words)
{
    QStringList all;
    for (const QString &word : words)
        all.append(u'\'' + word + u'\'');
    return all.join(u' ');
}

QSet<QString> linesOf(const QString &shell, const QString &script)
{
    static const QHash<QString, QString> plain{
        {u"bash"_s, u"--norc"_s}, {u"zsh"_s, u"-f"_s}, {u"fish"_s, u"--no-config"_s}};
    QProcess process;
    process.start(shell, {plain.value(shell), u"-c"_s, script});
    if (!process.waitForFinished(20000) || process.exitCode() != 0)
        return {QString::fromUtf8(process.readAllStandardError())};
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n');
    QSet<QString> found(lines.cbegin(), lines.cend());
    found.remove({});
    return found;
}

QSet<QString> completed(const QStringList &words)
{
    return linesOf(u"bash"_s,
                   u"source '%1windlass.bash'; COMP_WORDS=(windlass %2); COMP_CWORD=%3; _windlass; "
                   "printf '%s\\n' \"${COMPREPLY[@]}\""_s.arg(packaging, quoted(words))
                       .arg(words.size()));
}

QSet<QString> completedByFish(const QStringList &words)
{
    return linesOf(
        u"fish"_s,
        u"source '%1windlass.fish'; complete -C \"windlass %2\" | string replace -r '\\t.*' ''; true"_s
            .arg(packaging, words.join(u' ')));
}

//! What it hands to zsh's own functions, which complete only where somebody types.
QSet<QString> handedToZsh(const QStringList &words)
{
    return linesOf(u"zsh"_s, u"_files() { }; _describe() { print -l ${(P)2%%:*} }; "
                             "_arguments() { print -rl -- $@; (( ${@[(I)*_windlass_first]} )) "
                             "&& _windlass_first }; words=(windlass %2); CURRENT=%3; "
                             "source '%1_windlass'; true"_s.arg(packaging, quoted(words))
                                 .arg(words.size() + 1));
}

//! The options and commands, or the values of one option, that a shell offers.
QSet<QString> offered(const QString &shell, const QString &command, const QString &option = {})
{
    const QStringList words = command.isEmpty() ? QStringList() : QStringList{command};
    if (shell == "bash"_L1)
        return completed(option.isEmpty() ? words + QStringList{u"--"_s}
                                          : words + QStringList{option, {}});
    if (shell == "fish"_L1)
        return completedByFish(words + QStringList{option.isEmpty() ? u"--"_s : option + u" "_s});
    static const QRegularExpression form(u"^\\*?(--[a-z-]+)(?:=?\\[.*\\])(?::[^:]*:(.*))?$"_s);
    QSet<QString> found;
    for (const QString &spec : handedToZsh(words + QStringList{{}})) {
        const auto match = form.match(spec);
        if (option.isEmpty() && match.hasMatch())
            found.insert(match.captured(1));
        else if (!option.isEmpty() && match.captured(1) == option)
            for (const QString &value : match.captured(2).mid(1).chopped(1).split(u' '))
                found.insert(value);
    }
    return found;
}

bool isInstalled(const QString &shell)
{
    return !QStandardPaths::findExecutable(shell).isEmpty();
}

QString sorted(const QSet<QString> &words)
{
    QStringList list = words.values();
    list.sort();
    return list.join(u' ');
}

} // namespace

class TestCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manualNamesAll();
    void completesCommands();
    void completesOptions_data();
    void completesOptions();
    void completesValues_data();
    void completesValues();
    void completesPartsOfWords();
};

void TestCommandLine::manualNamesAll()
{
    QFile file(packaging + u"windlass.1"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString manual = QString::fromUtf8(file.readAll()).remove(u'\\');
    QCOMPARE(sorted(optionsIn(manual)), sorted(optionsIn(cli::helpText())));
    QVERIFY(manual.contains(u"\"Windlass " WINDLASS_VERSION "\""_s));
    QVERIFY(commandsInHelp().size() >= 10);
    for (const QString &command : commandsInHelp()) {
        const QRegularExpression entry(u"^\\.[A-Z]+ \"?%1"_s.arg(command),
                                       QRegularExpression::MultilineOption);
        QVERIFY2(manual.contains(entry), qPrintable(command));
    }
}

void TestCommandLine::completesCommands()
{
    const QSet<QString> byBash = completed({QString()});
    const QSet<QString> byFish = completedByFish({QString()});
    const QSet<QString> byZsh = handedToZsh({QString()});
    for (const QString &command : commandsInHelp()) {
        QVERIFY2(byBash.contains(command), qPrintable(command + u": "_s + sorted(byBash)));
        if (isInstalled(u"fish"_s))
            QVERIFY2(byFish.contains(command), qPrintable(command + u": "_s + sorted(byFish)));
        if (isInstalled(u"zsh"_s))
            QVERIFY2(byZsh.contains(command), qPrintable(command + u": "_s + sorted(byZsh)));
    }
    QCOMPARE(sorted(completed({u"who"_s})), u"whoami"_s);
}

void TestCommandLine::completesOptions_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("command");
    for (const QString &shell : shells) {
        QTest::newRow(qPrintable(shell + u" window"_s)) << shell << QString();
        for (const QString &command : commandsInHelp())
            QTest::newRow(qPrintable(shell + u' ' + command)) << shell << command;
    }
}

void TestCommandLine::completesOptions()
{
    QFETCH(QString, shell);
    QFETCH(QString, command);
    if (!isInstalled(shell))
        QSKIP(qPrintable(shell + u" is not installed."_s));
    QSet<QString> known(common.cbegin(), common.cend());
    if (command.isEmpty())
        known.unite({u"--help"_s, u"--version"_s, u"--practice"_s});
    for (const QString &option : optionsIn(cli::helpText())) {
        if (!command.isEmpty() && !QStringList{u"--help"_s, u"--version"_s}.contains(option)
            && takes(command, option))
            known.insert(option);
    }
    QCOMPARE(sorted(offered(shell, command)), sorted(known));
}

void TestCommandLine::completesValues_data()
{
    QTest::addColumn<QString>("shell");
    for (const QString &shell : shells)
        QTest::newRow(qPrintable(shell)) << shell;
}

void TestCommandLine::completesValues()
{
    QFETCH(QString, shell);
    if (!isInstalled(shell))
        QSKIP(qPrintable(shell + u" is not installed."_s));
    QCOMPARE(sorted(offered(shell, u"publish"_s, u"--mode"_s)), u"direct review"_s);
    QCOMPARE(sorted(offered(shell, u"publish"_s, u"--on-conflict"_s)),
             u"fail generated markers people"_s);
    QCOMPARE(sorted(offered(shell, u"publish"_s, u"--source"_s)), u"generated tree"_s);
    QCOMPARE(sorted(offered(shell, u"login"_s, u"--secret-store"_s)), u"keychain memory"_s);
    QCOMPARE(sorted(offered(shell, u"login"_s, u"--log-level"_s)),
             u"critical debug info warning"_s);
}

void TestCommandLine::completesPartsOfWords()
{
    QCOMPARE(sorted(completed({u"publish"_s, u"."_s, u"--on-conflict"_s, u"="_s, u"f"_s})),
             u"fail"_s);
    QCOMPARE(sorted(completed({u"login"_s, u"--key"_s, {}})), QString());
    QCOMPARE(sorted(completed({u"handover"_s, u"back"_s})), u"backstage"_s);
    if (isInstalled(u"fish"_s))
        QCOMPARE(sorted(completedByFish({u"handover"_s, u"back"_s})), u"backstage"_s);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
