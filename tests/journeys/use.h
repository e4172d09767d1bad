// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace windlass::journeys {

//! What a program that runs for weeks must not have more and more of.
struct Use
{
    qsizetype descriptors = 0;
    qsizetype threads = 0;
    qsizetype bytes = 0;
    qsizetype profile = 0; //!< bytes of its files
    qsizetype packs = 0;   //!< in the folder's repository

    //! Whether this system tells it.
    [[nodiscard]] static bool isTold();
    //! That of this process, with \a profile and the app in \a folder.
    [[nodiscard]] static Use now(const QString &profile, const QString &folder);

    //! What is more than \a times more of the same explain since \a before; says both.
    [[nodiscard]] QStringList growth(const Use &before, int times) const;
    [[nodiscard]] QString told() const;
};

} // namespace windlass::journeys
