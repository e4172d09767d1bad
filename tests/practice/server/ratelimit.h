// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <mutex>

namespace windlass::practice {

//! Counts calls in the hour that ends now. Any thread.
class RateLimit final
{
public:
    //! \param who    whose budget
    //! \param now    seconds on a clock that never goes back
    //! \param limit  calls in an hour; 0: as many as one likes
    //! \return false when the budget is spent; the call is not counted then
    [[nodiscard]] bool admit(const QString &who, qint64 now, int limit);

private:
    std::mutex m_mutex;
    QHash<QString, QList<qint64>> m_calls; //!< times, oldest first
};

} // namespace windlass::practice
