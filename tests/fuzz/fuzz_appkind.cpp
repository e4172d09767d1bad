// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/foreignfolder.h"
#include "projects/appkind.h"
#include "projects/kindtable.h"

#include <QRegularExpression>

#include <algorithm>

using namespace windlass;
using namespace Qt::StringLiterals;

namespace {

//! Every file that the table of kinds looks into; "x" for what may have any name.
QStringList readFiles()
{
    QStringList names{u"package.json"_s};
    const auto add = [&names](const projects::Mark &mark) {
        const bool isRead =
            mark.kind == projects::Mark::Kind::Json || mark.kind == projects::Mark::Kind::Text;
        const QString name = QString(mark.file).replace(u'*', u'x');
        if (isRead && !names.contains(name))
            names.append(name);
    };
    for (const projects::KindRow &row : projects::kindTable()) {
        for (const auto &together : row.marks)
            std::for_each(together.begin(), together.end(), add);
        std::for_each(row.versions.begin(), row.versions.end(), add);
    }
    return names;
}

bool isKnown(const QString &id)
{
    const QList<projects::KindRow> &rows = projects::kindTable();
    return id == "plain"_L1 || std::any_of(rows.begin(), rows.end(), [&id](const auto &row) {
               return row.id == id;
           });
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static fuzz::ForeignFolder folder(readFiles());
    static const QRegularExpression version(u"\\A(?:[0-9]{1,6}(?:\\.[0-9]{1,6}){0,3})?\\z"_s);
    folder.fill(fuzz::bytes(data, size));
    const projects::AppKind kind = projects::recogniseKind(folder.path());
    fuzz::require(isKnown(kind.id), "a kind is one of the table");
    fuzz::require(version.match(kind.version).hasMatch(), "a version is digits and dots");
    fuzz::require(kind.version.isEmpty() || !kind.name.isEmpty(), "what has a version has a name");
    fuzz::require(kind.title().startsWith(kind.name), "a title begins with the name");
    const projects::AppKind again = projects::recogniseKind(folder.path());
    fuzz::require(again.id == kind.id && again.version == kind.version, "twice says the same");
    return 0;
}
