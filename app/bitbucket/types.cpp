// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitbucket/types.h"

using namespace Qt::StringLiterals;

namespace windlass::bitbucket {

QString slugFor(const QString &name)
{
    QString slug;
    // NFKD: the base letter of "é" stands alone then and can be kept
    const QString letters = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : letters) {
        const bool isKept = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.'
                            || c == u'_' || c == u'-';
        if (isKept)
            slug += c;
        else if (c.isSpace() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    while (slug.startsWith(u'-'))
        slug.remove(0, 1);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    if (slug == "."_L1 || slug == ".."_L1)
        return {}; // steps of a path, no name
    return slug;
}

} // namespace windlass::bitbucket
