// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "store/types.h"

#include <QList>
#include <QVariantList>

namespace windlass::store {

class Database;

//! Errors of all: Storage.
class Accounts final
{
public:
    //! \a database must outlive this.
    explicit Accounts(Database &database) : m_database(database) {}

    //! Those of one server, last signed in first.
    [[nodiscard]] Result<QList<Account>> all(const QUrl &apiUrl) const;
    //! Those of every server, last signed in first.
    [[nodiscard]] Result<QList<Account>> ofAllServers() const;
    //! Adds the account or replaces what was known of it.
    [[nodiscard]] Result<> save(const Account &account);
    //! Stores refreshedAt and scopes of an account that is there; does not bring back one that was
    //! signed out meanwhile.
    [[nodiscard]] Result<> noteRefresh(const Account &account);
    [[nodiscard]] Result<> remove(const Account &account);

private:
    [[nodiscard]] Result<QList<Account>> select(const QString &condition,
                                                const QVariantList &values) const;
    Database &m_database;
};

} // namespace windlass::store
