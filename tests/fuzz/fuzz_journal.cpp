// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "store/apps.h"
#include "store/database.h"
#include "store/journal.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace windlass;

namespace {

//! A database with an app, whose row in the journal can be any.
class AnyRow final
{
public:
    AnyRow()
    {
        auto database = store::Database::open(m_folder.filePath(u"x.sqlite"_s));
        fuzz::require(database.has_value(), "a database can be made");
        m_database = std::move(*database);
        const auto app = store::Apps(*m_database).add(u"/home/ada/shop"_s);
        fuzz::require(app && m_database->run(u"PRAGMA synchronous=OFF"_s), "it can be written");
        m_app = app->id;
    }

    [[nodiscard]] Result<std::optional<store::JournalEntry>> with(QVariantList values)
    {
        values.prepend(m_app);
        const auto written = m_database->run(
            u"INSERT OR REPLACE INTO journal (app_id, step, api_url, workspace_slug,"
            " repository_slug, is_private, branch, destination, message, commit_id, source,"
            " makes_repository, started_at, owed_commit)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            values);
        fuzz::require(written.has_value(), "any row can be written");
        return store::Journal(*m_database).find(m_app);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    qint64 m_app = 0;
};

//! SQLite keeps whatever it is given, whatever the column was made for.
QVariant valueOf(const QByteArray &line)
{
    switch (line.isEmpty() ? 't' : line.front()) {
    case 'i':
        return line.mid(1).toLongLong();
    case 'd':
        return line.mid(1).toDouble();
    case 'b':
        return line.mid(1);
    default:
        return QString::fromUtf8(line.mid(1));
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int argc = 0;
    // For the plugin of SQLite. Never destroyed: Qt's SQL, which newer ones tell that it ends,
    // would be gone before it.
    [[maybe_unused]] static const auto *const application = new QCoreApplication(argc, nullptr);
    static AnyRow row;
    constexpr int columns = 13;
    const QList<QByteArray> lines = fuzz::bytes(data, size).split('\n');
    QVariantList values;
    for (int at = 0; at < columns; ++at)
        values.append(valueOf(lines.value(at)));
    const auto found = row.with(values);
    fuzz::require(found.has_value(), "a row that is no entry is no failure");
    static const QStringList steps{u"creating"_s,  u"created"_s,   u"committing"_s, u"committed"_s,
                                   u"pushing"_s,   u"pushed"_s,    u"verified"_s,   u"requesting"_s,
                                   u"requested"_s, u"commenting"_s};
    const qsizetype step = steps.indexOf(values.constFirst().toString());
    fuzz::require(found->has_value() == (step >= 0), "what has no step is no entry");
    if (!*found)
        return 0;
    fuzz::require(qsizetype((*found)->step) == step, "the step is the one that was written");
    const auto &owed = (*found)->owed;
    fuzz::require(!owed || !owed->commit.isEmpty(), "without a commit nothing is owed");
    return 0;
}
