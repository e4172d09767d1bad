// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

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

} // namespace

void printLine(const QString &line)
{
    write(stdout, line + u'\n');
}

void print(const QJsonDocument &document)
{
    write(stdout, QString::fromUtf8(document.toJson()));
}

void tell(const QString &line)
{
    write(stderr, line + u'\n');
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
        write(stderr, u"\r\x1b[K"_s + line);
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
