// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outputchoices.h"

#include "store/database.h"

using namespace Qt::StringLiterals;

namespace windlass::store {

namespace {

using Side = OutputChoice::Side;

QString nameOf(Side side)
{
    switch (side) {
    case Side::People:
        return u"people"_s;
    case Side::Generated:
        return u"generated"_s;
    case Side::Markers:
        return u"markers"_s;
    }
    return {};
}

Side sideOf(const QString &name)
{
    return name == "generated"_L1 ? Side::Generated
           : name == "markers"_L1 ? Side::Markers
                                  : Side::People;
}

} // namespace

Result<QList<OutputChoice>> OutputChoices::all(qint64 app) const
{
    auto query = m_database.run(
        u"SELECT path, side FROM output_choices WHERE app_id = ? ORDER BY path"_s, {app});
    if (!query)
        return tl::unexpected(query.error());
    QList<OutputChoice> choices;
    while (query->next())
        choices.append({query->value(0).toString(), sideOf(query->value(1).toString())});
    return Database::checkEnd(*query).map([&] { return choices; });
}

Result<> OutputChoices::save(qint64 app, const OutputChoice &choice)
{
    return m_database
        .run(u"INSERT OR REPLACE INTO output_choices (app_id, path, side) VALUES (?, ?, ?)"_s,
             {app, choice.path, nameOf(choice.side)})
        .map([](const QSqlQuery &) {});
}

QFuture<Result<>> OutputChoices::saveAside(qint64 app, const QList<OutputChoice> &choices)
{
    return m_database.runAside([app, choices](Database &database) {
        return database.inTransaction([&]() -> Result<> {
            for (const OutputChoice &choice : choices) {
                if (auto saved = OutputChoices(database).save(app, choice); !saved)
                    return saved;
            }
            return {};
        });
    });
}

Result<> OutputChoices::forget(qint64 app, const QString &path)
{
    return m_database
        .run(u"DELETE FROM output_choices WHERE app_id = ? AND path = ?"_s, {app, path})
        .map([](const QSqlQuery &) {});
}

} // namespace windlass::store
