// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/sendingpace.h"

#include <cmath>

namespace windlass::workflows {

using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

constexpr auto swallowed = 1s; // at first buffers on the way take more than the line does
constexpr auto leastKnown = 3s;
constexpr auto memory = 5s;
constexpr auto sampleInterval = 100ms;
constexpr auto judgeInterval = 1s;

// Seconds by fives, minutes and hours one by one.
seconds stepAt(double secondsLeft)
{
    constexpr double minute = 60;
    if (secondsLeft <= minute - 5)
        return 5s;
    return secondsLeft <= minute * (minute - 1) ? seconds(1min) : seconds(1h);
}

seconds roundedUp(double secondsLeft)
{
    const auto step = stepAt(secondsLeft);
    return step * std::max<qint64>(1, std::llround(std::ceil(secondsLeft / double(step.count()))));
}

} // namespace

SendingPace::Time SendingPace::steadyTime()
{
    return std::chrono::duration_cast<Time>(std::chrono::steady_clock::now().time_since_epoch());
}

SendingPace::SendingPace(std::function<Time()> now) : m_now(std::move(now))
{
}

PublishProgress SendingPace::timed(PublishProgress progress)
{
    if (progress.phase != PublishProgress::Phase::Sending || progress.totalBytes <= 0) {
        m_samples.clear();
        return progress;
    }
    const Time now = m_now();
    learn(now, progress.bytes);
    if (now - m_begin >= leastKnown && now - m_judged >= judgeInterval)
        judge(now, progress.totalBytes - progress.bytes);
    progress.bytesPerSecond = m_rate;
    progress.left = m_left;
    return progress;
}

// A push that is repeated begins anew.
void SendingPace::learn(Time now, qint64 bytes)
{
    if (m_samples.empty() || bytes < m_samples.back().bytes) {
        m_samples.clear();
        m_begin = now;
        m_judged = now;
        m_rate = 0;
        m_left = 0s;
    }
    if (now - m_begin < swallowed)
        m_samples.clear();
    else if (m_samples.size() > 1 && now - m_samples[m_samples.size() - 2].time < sampleInterval)
        m_samples.pop_back();
    m_samples.push_back({now, bytes});
    while (m_samples.size() > 2 && now - m_samples[1].time >= memory)
        m_samples.pop_front();
}

void SendingPace::judge(Time now, qint64 bytesLeft)
{
    const Sample &first = m_samples.front();
    const double time = std::chrono::duration<double>(now - first.time).count();
    const double rate = time > 0 ? double(m_samples.back().bytes - first.bytes) / time : 0;
    m_judged = now;
    m_rate = std::llround(rate);
    if (rate >= 1)
        judgeLeft(double(bytesLeft) / rate);
    else
        m_left = 0s;
}

// What is shown stays while it is as good as the truth.
void SendingPace::judgeLeft(double secondsLeft)
{
    constexpr double worthTelling = 10;
    constexpr double hardlyAny = 3;
    const bool isShown = m_left > 0s;
    if (secondsLeft < (isShown ? hardlyAny : worthTelling)) {
        m_left = 0s;
        return;
    }
    const auto step = double(stepAt(secondsLeft).count());
    const auto shown = double(m_left.count());
    if (!isShown || secondsLeft <= shown - step || secondsLeft > shown + step)
        m_left = roundedUp(secondsLeft);
}

} // namespace windlass::workflows
