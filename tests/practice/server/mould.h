// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series.h"

#include <functional>

namespace windlass::practice {

//! The JSON of the repositories of a series: written once with marks where they differ, and then
//! filled in. Building a hundred of them for every page is most of what a page costs.
class RepositoryMould final
{
public:
    using Write = std::function<QByteArray(const Repository &)>;

    //! \param series  outlives this
    RepositoryMould(const RepositorySeries &series, const Write &write);
    [[nodiscard]] QByteArray cast(int index) const;

private:
    struct Piece
    {
        QByteArray before;
        int hole = 0; //!< number of the text that follows
    };
    const RepositorySeries &m_series;
    QList<Piece> m_pieces;
    QByteArray m_end;
};

} // namespace windlass::practice
