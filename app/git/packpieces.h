// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QFile>

#include <string>

namespace windlass::git {

//! A pack that is to be sent, from its begin to its end.
class PackPieces
{
public:
    PackPieces() = default;
    Q_DISABLE_COPY_MOVE(PackPieces)
    virtual ~PackPieces() = default;

    [[nodiscard]] virtual qint64 objects() const = 0;
    //! Of all of it; 0 while it is not known.
    [[nodiscard]] virtual qint64 size() const = 0;
    //! Reads what comes after \a at, no more than fits into \a piece, which is cut; empty at the
    //! end. Errors: Storage.
    [[nodiscard]] virtual Result<> read(qint64 at, std::string &piece) = 0;
};

//! One that is on the disk.
class PackFile final : public PackPieces
{
public:
    //! \param file  is open, and outlives this object
    explicit PackFile(QFile &file) : m_file(file) {}

    [[nodiscard]] qint64 objects() const override;
    [[nodiscard]] qint64 size() const override { return m_file.size(); }
    [[nodiscard]] Result<> read(qint64 at, std::string &piece) override;

private:
    QFile &m_file;
};

} // namespace windlass::git
