// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>

namespace windlass::projects {

//! Reads many files of a folder, in pieces of at most 8 MB that overlap by 4 kB, so that whoever
//! looks for something short sees it whole. Follows no links and waits for no pipes.
//! \note One thread for each reader.
class FileReader final
{
public:
    enum class Outcome { Read, PassedOver, Failed };

    //! Gets a piece and the number of its first line (from 1); false ends the reading.
    using TakePiece = std::function<bool(QByteArrayView piece, int firstLine)>;

    explicit FileReader(const QString &folder);

    //! \return PassedOver for what is no plain file, Failed when it is gone or cannot be read.
    Outcome read(const QString &path, const TakePiece &take);

    static constexpr qsizetype pieceSize = qsizetype{8} * 1024 * 1024;
    static constexpr qsizetype overlap = 4096;

private:
    const QString m_folder;
    QByteArray m_buffer;
};

} // namespace windlass::projects
