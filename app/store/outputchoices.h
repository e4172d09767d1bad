// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "store/types.h"

#include <QFuture>
#include <QList>

namespace windlass::store {

class Database;

//! What the user decided about files of generator output, for the next time; gone with the app.
//! Errors of all: Storage.
class OutputChoices final
{
public:
    //! \a database must outlive this object.
    explicit OutputChoices(Database &database) : m_database(database) {}

    //! In the order of paths.
    [[nodiscard]] Result<QList<OutputChoice>> all(qint64 app) const;
    //! Instead of what was decided for the path before.
    [[nodiscard]] Result<> save(qint64 app, const OutputChoice &choice);
    //! Likewise, all of them or none, without waiting for the disk: the result comes when it has
    //! it.
    [[nodiscard]] QFuture<Result<>> saveAside(qint64 app, const QList<OutputChoice> &choices);
    [[nodiscard]] Result<> forget(qint64 app, const QString &path);

private:
    Database &m_database;
};

} // namespace windlass::store
