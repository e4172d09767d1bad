// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/databasecontent.h"

#include "store/database.h"

#include <QFile>

namespace windlass {

using namespace Qt::StringLiterals;
using store::Database;

int versionOf(Database &database)
{
    auto query = database.run(u"PRAGMA user_version"_s);
    return query && query->next() ? query->value(0).toInt() : -1;
}

QStringList tablesOf(Database &database)
{
    QStringList tables;
    auto query = database.run(u"SELECT name FROM sqlite_master WHERE type='table' ORDER BY name"_s);
    while (query && query->next())
        tables.append(query->value(0).toString());
    return tables;
}

QByteArray bytesOf(const QString &file)
{
    QFile content(file);
    return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
}

} // namespace windlass
