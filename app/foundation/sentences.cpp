// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/sentences.h"

#include <algorithm>

namespace windlass {

namespace {

bool endsWide(const QString &text)
{
    static constexpr QStringView marks = u"。！？：";
    return std::ranges::any_of(marks, [&text](QChar mark) { return text.endsWith(mark); });
}

} // namespace

QString inARow(const QStringList &sentences)
{
    QString row;
    for (const QString &sentence : sentences) {
        if (!row.isEmpty() && !sentence.isEmpty() && !endsWide(row))
            row += u' ';
        row += sentence;
    }
    return row;
}

} // namespace windlass
