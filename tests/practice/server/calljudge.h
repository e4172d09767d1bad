// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "world.h"

#include <QSet>

namespace windlass::practice {

//! Sees calls of the API that a careful client never makes. Not for several threads at once.
class CallJudge final
{
public:
    explicit CallJudge(const World &world) : m_world(world) {}

    //! \param family  which sign-in the caller's token comes from
    [[nodiscard]] QList<Violation> look(const Exchange &exchange, const QString &family);

private:
    [[nodiscard]] QList<Violation> creation(const Exchange &exchange) const;
    [[nodiscard]] static QList<Violation> limits(const Exchange &exchange);
    [[nodiscard]] QList<Violation> pages(const Exchange &exchange, const QString &family);
    [[nodiscard]] QList<Violation> repetition(const Exchange &exchange, const QString &family);

    const World &m_world;
    QSet<QString> m_given;                  //!< addresses of next and previous pages, with family
    QHash<QString, QList<qint64>> m_recent; //!< when the same was asked and answered, milliseconds
};

} // namespace windlass::practice
