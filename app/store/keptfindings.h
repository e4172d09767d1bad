// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "store/types.h"

#include <QList>

namespace windlass::store {

class Database;

//! What the user decided to push for ever. Errors of all: Storage.
class KeptFindings final
{
public:
    //! \a database must outlive this.
    explicit KeptFindings(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<KeptFinding>> all(qint64 app) const;
    [[nodiscard]] Result<> add(qint64 app, const KeptFinding &finding);

private:
    Database &m_database;
};

} // namespace windlass::store
