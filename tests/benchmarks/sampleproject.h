// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <cstdint>

namespace windlass::bench {

//! A made-up app of code-like text and, a sixteenth of the bytes, pictures that do not compress.
//! The same numbers give the same bytes everywhere.
struct SampleProject
{
    QString name;
    int files = 0;
    qint64 bytes = 0;
    int ignored = 0; //!< files below node_modules, which .gitignore leaves out

    //! \return false when something could not be written
    [[nodiscard]] bool make(const QString &folder) const;
    //! Puts a new file with the same content in the place of each, as generators do.
    [[nodiscard]] static bool writeAnew(const QString &folder);
    //! Adds a line to so many of the text files, others for another \a seed.
    [[nodiscard]] bool touch(const QString &folder, int count, std::uint64_t seed) const;
};

//! S, V, M, L and I.
[[nodiscard]] QList<SampleProject> sampleProjects();

} // namespace windlass::bench
