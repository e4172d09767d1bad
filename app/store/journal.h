// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "store/types.h"

#include <QFuture>

namespace windlass::store {

class Database;

//! How far the pushes have come, at most one entry an app. What was written survives a power cut:
//! the database is synchronised with the disk before the future finishes. Meanwhile nobody waits
//! (Database::runAside()); one call is done after the other.
//! Errors of all: Storage.
class Journal final
{
public:
    //! \a database must outlive this.
    explicit Journal(Database &database) : m_database(database) {}

    //! Nothing also when what was written is damaged.
    [[nodiscard]] Result<std::optional<JournalEntry>> find(qint64 app) const;
    //! Replaces what was written for \a app.
    [[nodiscard]] QFuture<Result<>> write(qint64 app, const JournalEntry &entry);
    [[nodiscard]] QFuture<Result<>> remove(qint64 app);

private:
    Database &m_database;
};

} // namespace windlass::store
