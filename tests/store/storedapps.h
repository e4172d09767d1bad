// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/apps.h"
#include "store/database.h"

#include <QTemporaryDir>

#include <memory>

namespace windlass {

//! The apps of a new database in a folder of its own, which goes with this.
class StoredApps final
{
public:
    //! Null when the database cannot be opened.
    [[nodiscard]] static std::unique_ptr<StoredApps> open();

    [[nodiscard]] store::Apps &apps() { return m_apps; }
    [[nodiscard]] store::Database &database() { return *m_database; }

private:
    StoredApps(std::unique_ptr<QTemporaryDir> place, std::unique_ptr<store::Database> database);

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<store::Database> m_database;
    store::Apps m_apps;
};

//! A link that has a value of its own in each of its fields.
[[nodiscard]] store::Link sampleLink();

//! Fails the running test with the first field in which they differ.
void verifySame(const store::Link &left, const store::Link &right);

} // namespace windlass
