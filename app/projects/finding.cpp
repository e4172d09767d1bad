// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/finding.h"

#include "foundation/shortened.h"

namespace windlass::projects {

using namespace Qt::StringLiterals;

const QStringList &findingKinds()
{
    static const QStringList all{
        u"author"_s,       u"case-clash"_s, u"filter"_s,      u"history"_s,
        u"ignore-file"_s,  u"junk"_s,       u"long-path"_s,   u"nested-repository"_s,
        u"outside-link"_s, u"push-size"_s,  u"secret"_s,      u"size"_s,
        u"staged"_s,       u"unreadable"_s, u"unsupported"_s, u"windows-name"_s};
    return all;
}

QString pathInWords(const QString &path)
{
    constexpr qsizetype longest = 300;
    constexpr qsizetype part = longest / 2 - 1;
    if (path.size() <= longest)
        return path;
    QString end = path.last(part);
    if (end.front().isLowSurrogate())
        end.remove(0, 1);
    return beginningOf(path, part) + u'…' + end;
}

} // namespace windlass::projects
