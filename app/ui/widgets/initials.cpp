// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/initials.h"

#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace windlass::ui {

namespace {

//! Light letters are readable on each.
QColor colourOf(const QString &key)
{
    return QColor::fromHsl(int(qHash(key, 0) % 360), 90, 95);
}

QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const auto end = finder.toNextBoundary();
    return word.left(std::max<qsizetype>(end, 0));
}

} // namespace

QString initials(const QString &name)
{
    QString letters;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        const auto start =
            std::find_if(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); });
        if (start != word.end())
            letters += firstLetter(word.mid(start - word.begin()));
        if (letters.size() >= 2)
            break;
    }
    return letters.toUpper();
}

void drawInitials(QPainter &painter, const QRect &area, const QString &name, const QString &key)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(key));
    painter.drawRoundedRect(area, 3, 3);
    QFont font = painter.font();
    font.setBold(true);
    font.setPixelSize(std::max(area.height() / 2, 6));
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(area, Qt::AlignCenter, initials(name));
}

} // namespace windlass::ui
