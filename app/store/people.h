// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "store/types.h"

#include <optional>

namespace windlass::store {

class Database;

//! What a catalog of people said last. Only the catalog in use is kept; a match belongs to an
//! account and goes with it. Errors of all: Storage.
class People final
{
public:
    //! \a database must outlive this.
    explicit People(Database &database) : m_database(database) {}

    //! Nothing when the catalog at \a place was never read.
    [[nodiscard]] Result<std::optional<KeptCatalog>> catalog(const QString &place) const;
    //! Forgets every other catalog.
    [[nodiscard]] Result<> keepCatalog(const QString &place, const KeptCatalog &catalog);
    [[nodiscard]] Result<> forgetCatalogs();

    [[nodiscard]] Result<std::optional<Match>> match(const Account &account) const;
    //! \a account must be stored.
    [[nodiscard]] Result<> keepMatch(const Account &account, const Match &match);
    [[nodiscard]] Result<> forgetMatch(const Account &account);

private:
    Database &m_database;
};

} // namespace windlass::store
