// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/shortened.h"

namespace windlass {

QString beginningOf(const QString &text, qsizetype maximum)
{
    const bool isSplit = text.size() > maximum && text.at(maximum - 1).isHighSurrogate();
    return text.left(isSplit ? maximum - 1 : maximum);
}

QString shortened(const QString &text, qsizetype maximum)
{
    return text.size() > maximum ? beginningOf(text, maximum) + u'…' : text;
}

} // namespace windlass
