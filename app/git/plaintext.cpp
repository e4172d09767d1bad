// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/plaintext.h"

#include "foundation/shortened.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

bool turnsDirection(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e
           || c == 0x200f || c == 0x061c;
}

QString harmless(QString line)
{
    static const QRegularExpression terminalSequence(
        u"\\x1b(\\[[0-?]*[ -/]*[@-~]|\\][^\\x07\\x1b]*(\\x07|\\x1b\\\\)?|.)"_s);
    line.remove(terminalSequence);
    line.replace(u'\t', u' ');
    line.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control || turnsDirection(c.unicode())
               || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    });
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

QStringList plainText(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines.append(harmless(line));
    while (!lines.isEmpty() && lines.first().isEmpty())
        lines.removeFirst();
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QString excerpt(const QString &text)
{
    return shortened(text, 2000);
}

} // namespace windlass::git
