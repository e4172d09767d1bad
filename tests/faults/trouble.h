// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/fault.h"
#include "journeys/desk.h"
#include "testing/brokenroad.h"
#include "workflows/session.h"

#include <chrono>
#include <memory>

namespace windlass::faults {

//! One request that a workflow makes. What is another one in each run is left open in its path.
struct SeenStep
{
    QString host; //!< web or api
    QString method;
    QString path;    //!< regular expression
    int nth = 1;     //!< among those of the same method and path
    int ordinal = 1; //!< among all

    [[nodiscard]] QString title() const;
    //! It is the browser's own.
    [[nodiscard]] bool isOfBrowser() const;
};

//! The browser looks no name up here, and what only reads has no body and no effect.
[[nodiscard]] bool canHappen(const Fault &fault, const SeenStep &step);

//! For how long anybody here waits for a byte.
inline constexpr auto silence = std::chrono::seconds(1);

//! How patient everybody is here.
[[nodiscard]] workflows::ServerPatience shortPatience();

//! Makes requests of a program to the server of a desk go wrong.
class Trouble final
{
public:
    explicit Trouble(journeys::Desk &desk) : m_desk(desk) {}
    Q_DISABLE_COPY_MOVE(Trouble)

    //! Ends what still stalls: a kept connection of a fault before, mute though nothing said so,
    //! would meet the next requests.
    void settle();
    //! From now on \a fault meets \a step of what is done.
    [[nodiscard]] bool begin(const SeenStep &step, const Fault &fault);
    //! All is well again.
    void end();
    //! How often the fault met somebody, asked before end().
    [[nodiscard]] int met();
    //! All that is asked before \a step was asked since begin().
    [[nodiscard]] bool cameTo(const SeenStep &step);
    //! What was asked since begin(), in words.
    [[nodiscard]] QString told();
    //! What was asked since begin(), or forgetCalls() of the desk.
    [[nodiscard]] QList<SeenStep> steps();

private:
    journeys::Desk &m_desk;
    std::unique_ptr<testing::BrokenRoad> m_road;
};

} // namespace windlass::faults
