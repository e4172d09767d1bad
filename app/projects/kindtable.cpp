// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/kindtable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace windlass::projects {

namespace {

Mark readMark(const QJsonObject &object)
{
    using Kind = Mark::Kind;
    if (object.contains("package"_L1))
        return {Kind::Package, u"package.json"_s, {object["package"_L1].toString()}, {}};
    if (object.contains("json"_L1))
        return {Kind::Json,
                object["json"_L1].toString(),
                object["key"_L1].toVariant().toStringList(),
                {}};
    if (object.contains("text"_L1))
        return {Kind::Text,
                object["text"_L1].toString(),
                {},
                QRegularExpression(object["pattern"_L1].toString(),
                                   QRegularExpression::MultilineOption
                                       | QRegularExpression::CaseInsensitiveOption)};
    return {Kind::File, object["file"_L1].toString(), {}, {}};
}

QList<Mark> readMarks(const QJsonValue &array)
{
    QList<Mark> marks;
    const QJsonArray values = array.toArray();
    for (const auto &value : values)
        marks.append(readMark(value.toObject()));
    return marks;
}

QList<KindRow> readTable()
{
    QFile file(u":/projects/kinds.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QJsonObject table =
        QJsonDocument::fromJson(isOpen ? file.readAll() : QByteArray()).object();
    QList<KindRow> rows;
    const QJsonArray kinds = table["kinds"_L1].toArray();
    for (const auto &value : kinds) {
        KindRow row{value["id"_L1].toString(),
                    value["name"_L1].toString(),
                    table["ignores"_L1][value["ignore"_L1].toString()].toVariant().toStringList(),
                    {},
                    readMarks(value["version"_L1])};
        const QJsonArray ways = value["marks"_L1].toArray();
        for (const auto &together : ways)
            row.marks.append(readMarks(together));
        rows.append(row);
    }
    Q_ASSERT(!rows.isEmpty());
    return rows;
}

} // namespace

const QList<KindRow> &kindTable()
{
    static const QList<KindRow> table = readTable();
    return table;
}

} // namespace windlass::projects
