// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/foreignfolder.h"
#include "projects/amplicationbuilds.h"

#include <algorithm>

using namespace windlass;
using namespace Qt::StringLiterals;

namespace {

void checkName(const QString &name)
{
    fuzz::require(name.size() <= 64, "a name is short");
    fuzz::require(name == name.trimmed(), "a name has no blanks around it");
    for (const QChar one : name)
        fuzz::require(one.isPrint(), "a name is on one line, and can be shown");
}

void checkPlace(const QString &path)
{
    const auto place = projects::buildPlaceOf(path);
    if (!place)
        return;
    fuzz::require(path.startsWith(place->artifacts + u'/' + place->resource + u'/'),
                  "a build lies in its place");
    const QString ids = place->resource + path.section(u'/', -1);
    fuzz::require(std::all_of(ids.begin(), ids.end(),
                              [](QChar c) {
                                  return c.unicode() < 128
                                         && (c.isLetterOrNumber() || c == u'_' || c == u'-');
                              }),
                  "ids are letters and digits");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static fuzz::ForeignFolder folder({u"package.json"_s, u"README.md"_s, u"server/package.json"_s,
                                       u"admin/package.json"_s, u"admin/README.md"_s});
    const QByteArray input = fuzz::bytes(data, size);
    folder.fill(input);
    checkName(projects::nameOfBuild(folder.path()));
    checkPlace(QString::fromUtf8(input));
    return 0;
}
