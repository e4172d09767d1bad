// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/publishprogress.h"

#include <chrono>
#include <deque>
#include <functional>

namespace windlass::workflows {

//! How fast a push is sent, over the last seconds, and how long the rest will take, both as they
//! can be shown: they change once a second at most, and not for a little.
class SendingPace final
{
public:
    using Time = std::chrono::milliseconds;

    //! Time since some moment.
    [[nodiscard]] static Time steadyTime();

    explicit SendingPace(std::function<Time()> now = &SendingPace::steadyTime);

    //! Adds rate and remaining time to what is sending. To be asked with all that is reported, for
    //! it learns from that.
    [[nodiscard]] PublishProgress timed(PublishProgress progress);

private:
    struct Sample
    {
        Time time{0};
        qint64 bytes = 0;
    };

    void learn(Time now, qint64 bytes);
    void judge(Time now, qint64 bytesLeft);
    void judgeLeft(double secondsLeft);

    std::function<Time()> m_now;
    Time m_begin{0};
    std::deque<Sample> m_samples; //!< of the last seconds; none: nothing is being sent
    Time m_judged{0};
    qint64 m_rate = 0;
    std::chrono::seconds m_left{0};
};

} // namespace windlass::workflows
