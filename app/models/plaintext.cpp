// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plaintext.h"

#include "foundation/isolates.h"
#include "foundation/shortened.h"

namespace windlass::models {

namespace {

//! Tells where a sentence begins, and turns nothing round.
bool isMark(QChar c)
{
    return c == QChar(0x200e) || c == QChar(0x200f);
}

bool isHarmless(QChar c)
{
    return c.category() != QChar::Other_Format;
}

QString lineOf(const QString &text, qsizetype maximum, bool (*isKept)(QChar))
{
    QString line;
    const QString beginning = beginningOf(text, 4 * maximum);
    for (const QChar c : beginning) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            line += u' ';
        else if (isKept(c))
            line += c;
    }
    return shortened(line.simplified(), maximum);
}

} // namespace

QString plainLine(const QString &text)
{
    return lineOf(text, 200, isHarmless);
}

QString plainSentences(const QString &text)
{
    return withIsolatesPaired(lineOf(text, 2000, [](QChar c) {
        return isHarmless(c) || c == isolate || c == isolateEnd || isMark(c);
    }));
}

QString toolTipText(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<span style=\"white-space:pre-wrap\">%1</span>")
        .arg(text.toHtmlEscaped());
}

} // namespace windlass::models
