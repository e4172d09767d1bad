// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/isolates.h"

namespace windlass {

QString withIsolatesPaired(const QString &line)
{
    QString paired;
    qsizetype open = 0;
    for (const QChar c : line) {
        if (c == isolateEnd && open == 0)
            continue;
        open += c == isolate ? 1 : c == isolateEnd ? -1 : 0;
        paired += c;
    }
    return paired + QString(open, isolateEnd);
}

} // namespace windlass
