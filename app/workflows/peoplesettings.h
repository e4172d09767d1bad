// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/profile.h"
#include "foundation/result.h"
#include "identity/resolver.h"

#include <QStringList>
#include <QUrl>

namespace windlass::workflows {

//! Where the catalog of people is.
struct CatalogPlace
{
    enum class Kind { None, Files, Server };
    Kind kind = Kind::None;
    QStringList paths = {}; //!< of Files: files or folders
    QUrl server = {};       //!< of Server: Backstage's address

    [[nodiscard]] static CatalogPlace ofFiles(const QStringList &paths);

    //! As people write it; tells places apart.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool operator==(const CatalogPlace &) const = default;
};

//! What somebody wrote: an http(s) address, a path, or several paths, each in quotation marks.
//! Empty: none. Errors: BadInput.
[[nodiscard]] Result<CatalogPlace> parseCatalogPlace(const QString &text);

//! What was chosen about people.
struct PeopleSettings
{
    CatalogPlace catalog = {};
    QList<identity::ResolverChoice> resolvers = usualResolvers();
    bool mustMatch = false;       //!< who is not in the catalog does not sign in
    bool commitsAsEntity = false; //!< name and address of commits come from the catalog

    //! By id, by username, by e-mail address.
    [[nodiscard]] static QList<identity::ResolverChoice> usualResolvers();
    //! Tells apart by which catalog and resolvers somebody was found.
    [[nodiscard]] QString rules() const;
    [[nodiscard]] bool operator==(const PeopleSettings &) const = default;
};

//! What was chosen. Errors: Storage when what is there cannot be read; it may have been a rule that
//! must hold, so it is not taken for none.
[[nodiscard]] Result<PeopleSettings> storedPeople(const Profile &profile);

//! Errors: Storage; then what was chosen before holds.
[[nodiscard]] Result<> usePeople(const Profile &profile, const PeopleSettings &settings);

} // namespace windlass::workflows
