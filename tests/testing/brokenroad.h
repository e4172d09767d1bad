// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace windlass::testing {

//! As long as it lives, this program gets no further than a number of connections to some ports of
//! 127.0.0.1: after those either connections are refused, or the name "localhost" is not found.
//! One at a time. For programs that are linked with ENABLE_EXPORTS, so that their libraries find
//! connect() and getaddrinfo() there. In all of such a program "localhost" is 127.0.0.1 alone.
class BrokenRoad final
{
public:
    enum class Kind { Refused, Unnamed };

    //! \param good  connections that are still made
    BrokenRoad(Kind kind, const QList<quint16> &ports, int good);
    ~BrokenRoad();
    Q_DISABLE_COPY_MOVE(BrokenRoad)

    //! How often somebody did not get further.
    [[nodiscard]] int met() const;
};

} // namespace windlass::testing
