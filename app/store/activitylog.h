// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "store/types.h"

#include <QFuture>
#include <QList>

namespace windlass::store {

class Database;

//! How the pushes of each app ended: the last hundred, without a secret. It goes with its app.
//! Errors of all: Storage.
class ActivityLog final
{
public:
    static constexpr int kept = 100;                //!< entries an app
    static constexpr qsizetype messageLimit = 1000; //!< characters of a sentence

    //! \a database must outlive this.
    explicit ActivityLog(Database &database) : m_database(database) {}

    //! Last first.
    [[nodiscard]] Result<QList<Activity>> all(qint64 app) const;
    //! Forgets the oldest ones beyond those that are kept. Cuts a message that is too long.
    [[nodiscard]] Result<> add(qint64 app, const Activity &activity);
    //! Likewise by Database::runAside().
    [[nodiscard]] QFuture<Result<>> addAside(qint64 app, const Activity &activity);

private:
    Database &m_database;
};

} // namespace windlass::store
