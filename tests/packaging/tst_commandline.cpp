// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The manual page and bash's completion know the commands and options that the program knows.

#include "cli/invocation.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace windlass;
using namespace Qt::StringLiterals;

namespace {

const QString packaging = QStringLiteral(WINDLASS_SOURCE_DIR) + u"/packaging/linux/"_s;
const QStringList common{u"--web-url"_s, u"--api-url"_s, u"--profile"_s, u"--secret-store"_s,
                         u"--log-level"_s};

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

QSet<QString> completed(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted.append(u'\'' + word + u'\'');
    QProcess bash;
    bash.start(u"bash"_s,
               {u"--norc"_s, u"-c"_s,
                u"source '%1windlass.bash'; COMP_WORDS=(windlass %2); COMP_CWORD=%3; _windlass; "
                "printf '%s\\n' \"${COMPREPLY[@]}\""_s.arg(packaging, quoted.join(u' '))
                    .arg(words.size())});
    if (!bash.waitForFinished(20000) || bash.exitCode() != 0)
        return {QString::fromUtf8(bash.readAllStandardError())};
    const QStringList lines = QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n');
    QSet<QString> found(lines.cbegin(), lines.cend());
    found.remove({});
    return found;
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
    void completesValues();
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
    const QSet<QString> offered = completed({QString()});
    for (const QString &command : commandsInHelp())
        QVERIFY2(offered.contains(command), qPrintable(command + u": "_s + sorted(offered)));
    QCOMPARE(sorted(completed({u"who"_s})), u"whoami"_s);
}

void TestCommandLine::completesOptions_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : commandsInHelp())
        QTest::newRow(qPrintable(command)) << command;
}

void TestCommandLine::completesOptions()
{
    QFETCH(QString, command);
    QSet<QString> known(common.cbegin(), common.cend());
    for (const QString &option : optionsIn(cli::helpText())) {
        if (!QStringList{u"--help"_s, u"--version"_s}.contains(option) && takes(command, option))
            known.insert(option);
    }
    QCOMPARE(sorted(completed({command, u"--"_s})), sorted(known));
}

void TestCommandLine::completesValues()
{
    QCOMPARE(sorted(completed({u"publish"_s, u"."_s, u"--mode"_s, {}})), u"direct review"_s);
    QCOMPARE(sorted(completed({u"publish"_s, u"."_s, u"--on-conflict"_s, u"="_s, u"f"_s})),
             u"fail"_s);
    QCOMPARE(sorted(completed({u"login"_s, u"--key"_s, {}})), QString());
    QCOMPARE(sorted(completed({u"handover"_s, u"back"_s})), u"backstage"_s);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
