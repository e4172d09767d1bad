// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

namespace windlass::faults {

//! Text of the servers' error pages that nobody may ever read in Windlass.
inline constexpr auto hostileWord = "quixotic-canary";

//! One way in which a request goes wrong.
struct Fault
{
    enum class Way {
        Answer,      //!< the practice server does it, see its README
        Certificate, //!< likewise, to every connection from that request on
        Refused,     //!< see testing::BrokenRoad
        Unnamed,
    };
    QString name;
    Way way = Way::Answer;
    QJsonObject rule = {};    //!< for the practice server, without the request
    bool isOfRequest = false; //!< needs a request that has a body, or an effect

    //! Whether it happens before a request is sent, and so counts connections.
    [[nodiscard]] bool isOfConnection() const { return way != Way::Answer; }
    //! Whether nothing comes any more, and the connection stays: who waits must end that.
    [[nodiscard]] bool isStall() const
    {
        return rule.value(QLatin1String("action")) == QLatin1String("stall");
    }
};

[[nodiscard]] QList<Fault> allFaults();

} // namespace windlass::faults
