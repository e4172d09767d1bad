// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QString>

namespace windlass {

//! The folders of one user's Windlass: the XDG ones, or all below the folder given by --profile.
class Profile final
{
public:
    //! Makes the folders, readable by their owner only.
    //! \param folder  empty: the usual places of the system
    //! Errors: Storage.
    [[nodiscard]] static Result<Profile> open(const QString &folder);

    [[nodiscard]] QString databaseFile() const
    {
        return m_data + QStringLiteral("/windlass.sqlite");
    }
    [[nodiscard]] QString settingsFile() const
    {
        return m_config + QStringLiteral("/windlass.ini");
    }

    [[nodiscard]] QString logFile() const { return m_data + QStringLiteral("/windlass.log"); }

    //! A lock file for whatever \a purpose names; any text.
    [[nodiscard]] QString lockFile(const QString &purpose) const;

    //! Where Windlass's own copy of a repository is, or will be. \param purpose  any text
    [[nodiscard]] QString repositoryFolder(const QString &purpose) const;

    //! Removes what is in the folders besides the database. Only files that are known to be ours:
    //! the folder given by --profile may hold others. Whoever adds a file here adds it there.
    //! Errors: Storage.
    [[nodiscard]] Result<> removeFiles() const;

    //! Under which name the keychain files the entries: "Windlass", or "Windlass:" and a hash of
    //! the profile folder's canonical path.
    [[nodiscard]] QString keychainService() const { return m_keychainService; }

private:
    Profile() = default;

    QString m_data;
    QString m_config;
    QString m_keychainService;
};

} // namespace windlass
