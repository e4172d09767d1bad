// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "foundation/isolates.h"
#include "foundation/shortened.h"

#include <QFile>
#include <QTextStream>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace windlass::cli {

int exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::SignInNeeded:
        return SignInNeeded;
    case ErrorKind::Cancelled:
        return Cancelled;
    case ErrorKind::NothingToPush:
        return NothingToPush;
    default:
        return Failed;
    }
}

QJsonObject toJson(const Error &error)
{
    return {{u"kind"_s, kindName(error.kind)},
            {u"message"_s, error.message},
            {u"detail"_s, error.detail}};
}

namespace console {

namespace {

//! Switches the terminal's echo off for as long as it lives.
class Hidden final
{
public:
#ifdef Q_OS_WIN
    Hidden() : m_input(GetStdHandle(STD_INPUT_HANDLE))
    {
        m_isTerminal = GetConsoleMode(m_input, &m_before) != 0;
        if (m_isTerminal)
            SetConsoleMode(m_input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~Hidden()
    {
        if (m_isTerminal)
            SetConsoleMode(m_input, m_before);
    }

private:
    HANDLE m_input;
    DWORD m_before = 0;
#else
    Hidden() : m_isTerminal(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Hidden()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

private:
    termios m_before{};
#endif
    bool m_isTerminal = false;
};

void write(FILE *stream, const QString &text)
{
    QTextStream(stream, QIODevice::WriteOnly) << text;
}

//! Translations into languages that are written from the right have isolates and marks around
//! names.
bool isHarmless(QChar c)
{
    const bool isJoinerOrMark = c >= QChar(0x200c) && c <= QChar(0x200f);
    if (c.category() == QChar::Other_Format)
        return isJoinerOrMark || c == isolate || c == isolateEnd || c == QChar::SoftHyphen;
    return c.category() != QChar::Other_Control || c == u'\n' || c == u'\t';
}

QString harmless(const QString &text)
{
    constexpr qsizetype mostOfLine = 10'000;
    QString line = shortened(text, mostOfLine);
    line.replace(u'\n', u' ').replace(u'\r', u' '); // or the words around them would be one
    return withIsolatesPaired(line.removeIf([](QChar c) { return !isHarmless(c); }));
}

QString escaped(const QString &json)
{
    QString text;
    for (const QChar c : json)
        text += isHarmless(c) ? QString(c) : u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
    return text;
}

} // namespace

void printLine(const QString &line)
{
    write(stdout, harmless(line) + u'\n');
}

void printText(const QString &text)
{
    for (const QString &line : text.split(u'\n'))
        printLine(line);
}

void printRow(const QStringList &cells)
{
    constexpr qsizetype mostOfCell = 200; // as in the window
    QStringList clean;
    for (const QString &cell : cells)
        clean.append(shortened(cell.simplified(), mostOfCell));
    printLine(clean.join(u'\t'));
}

void print(const QJsonDocument &document)
{
    write(stdout, escaped(QString::fromUtf8(document.toJson())));
}

void tell(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines.append(harmless(line));
    write(stderr, lines.join(u"\n  "_s) + u'\n');
}

bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

void tellAgain(const QString &line)
{
    if (isTerminal())
        write(stderr, u"\r\x1b[K"_s + harmless(line));
}

QString readSecretLine()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QByteArray line = input.readLine(qint64{64} * 1024);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

QString askSecret(const QString &prompt)
{
    write(stderr, prompt);
    const Hidden hidden;
    QString secret = readSecretLine();
    write(stderr, u"\n"_s);
    return secret;
}

} // namespace console

} // namespace windlass::cli
