// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace windlass::projects {

//! What made an app folder, as far as its marks tell.
struct AppKind
{
    QString id = QStringLiteral("plain"); //!< stable; "plain" when no mark is known
    QString name;                         //!< as its makers write it; empty when plain
    QString version;                      //!< digits and dots; empty: not written
    QStringList usualIgnores;             //!< lines of the usual .gitignore; may be empty

    //! "Nest 11.0", for people; empty when plain.
    [[nodiscard]] QString title() const;
    //! "Nest 11"
    [[nodiscard]] QString shortTitle() const;
};

//! Recognises a folder by its marks, the more special kinds first (kinds.json). Only a few files at
//! the top are read, of each at most 1 MB; what cannot be read or understood is no mark.
//! \note Any thread.
[[nodiscard]] AppKind recogniseKind(const QString &folder);

} // namespace windlass::projects
