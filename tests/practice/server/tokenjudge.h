// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"

#include <QHash>

namespace windlass::practice {

//! Follows the tokens that were given out and sees what a client does with them. Not for several
//! threads at once.
class TokenJudge final
{
public:
    [[nodiscard]] QList<Violation> look(const Exchange &exchange);
    //! All tokens that come from one sign-in have the same; empty without a token, or with one that
    //! was never given out.
    [[nodiscard]] QString familyOf(const Request &request) const;

private:
    struct Refresh
    {
        QString family;
        std::chrono::steady_clock::time_point began;
        std::chrono::steady_clock::time_point ended;
    };
    [[nodiscard]] bool isToken(const QString &text) const;
    [[nodiscard]] QList<Violation> places(const Exchange &exchange) const;
    [[nodiscard]] QList<Violation> gitName(const Exchange &exchange) const;
    [[nodiscard]] QList<Violation> refreshes(const Exchange &exchange);
    void learn(const Exchange &exchange);

    QHash<QString, QString> m_families; //!< by hash of the token
    QHash<QString, int> m_uses;         //!< refresh tokens that were answered with a new one
    QList<Refresh> m_refreshes;
};

} // namespace windlass::practice
