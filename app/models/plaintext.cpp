// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plaintext.h"

namespace windlass::models {

namespace {

//! Never ends in the middle of a character that takes two units.
QString beginningOf(const QString &text, qsizetype maximum)
{
    const bool isSplit = text.size() > maximum && text.at(maximum - 1).isHighSurrogate();
    return text.left(isSplit ? maximum - 1 : maximum);
}

} // namespace

QString plainLine(const QString &text)
{
    constexpr qsizetype maximum = 200;
    QString line;
    for (const QChar c : beginningOf(text, 4 * maximum)) {
        const bool isFormat = c.category() == QChar::Other_Format;
        if (c.isSpace() || c.category() == QChar::Other_Control)
            line += u' ';
        else if (!isFormat)
            line += c;
    }
    line = line.simplified();
    return line.size() > maximum ? beginningOf(line, maximum) + u'…' : line;
}

} // namespace windlass::models
