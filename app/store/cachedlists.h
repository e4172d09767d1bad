// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "store/types.h"

#include <QList>

#include <optional>

namespace windlass::store {

class Database;

//! Lists as a server told them last, to be shown before it is asked again. A list belongs to an
//! account and goes with it. Rows come in the order of their rank, highest first.
//!
//! Errors of all: Storage. Nothing here cannot be fetched again, so whoever writes may go on after
//! one.
class CachedLists final
{
public:
    //! \a database must outlive this.
    explicit CachedLists(Database &database) : m_database(database) {}

    //! Never fetched when it is not there.
    [[nodiscard]] Result<ListState> state(const Account &account, const QString &list) const;
    //! Makes the list when it is not there.
    [[nodiscard]] Result<> saveState(const Account &account, const QString &list,
                                     const ListState &state);

    //! At most \a count rows that follow \a after; nothing: from the first.
    [[nodiscard]] Result<QList<ListRow>> rows(const Account &account, const QString &list,
                                              int count,
                                              const std::optional<ListRow> &after = {}) const;
    [[nodiscard]] Result<std::optional<ListRow>> row(const Account &account, const QString &list,
                                                     const QString &key) const;

    //! Adds rows, or replaces those with the same key. Makes the list when it is not there.
    [[nodiscard]] Result<> put(const Account &account, const QString &list,
                               const QList<ListRow> &rows);
    //! The list as a whole is these rows now.
    [[nodiscard]] Result<> replace(const Account &account, const QString &list,
                                   const ListState &state, const QList<ListRow> &rows);
    [[nodiscard]] Result<> remove(const Account &account, const QString &list,
                                  const QStringList &keys);

private:
    [[nodiscard]] Result<> makeList(const Account &account, const QString &list);
    [[nodiscard]] Result<> putRows(const Account &account, const QString &list,
                                   const QList<ListRow> &rows);

    Database &m_database;
};

} // namespace windlass::store
