// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/linkspeed.h"

#include "foundation/address.h"

#include <QHash>

#include <mutex>

namespace windlass::git {

namespace {

struct Speeds
{
    std::mutex mutex;
    QHash<QString, double> megabitsOf;
};

Speeds &speeds()
{
    static Speeds all;
    return all;
}

QString keyOf(const QUrl &url)
{
    return url.host() + QLatin1Char(':') + QString::number(url.port());
}

} // namespace

void rememberSpeed(const QUrl &url, qint64 bytes, std::chrono::milliseconds time)
{
    constexpr qint64 leastBytes = 4 << 20; // less is swallowed by buffers on the way
    if (bytes < leastBytes || time.count() <= 0)
        return;
    const double megabits =
        static_cast<double>(bytes) * 8 / 1000 / static_cast<double>(time.count());
    const std::lock_guard lock(speeds().mutex);
    speeds().megabitsOf.insert(keyOf(url), megabits);
}

bool isFastLink(const QUrl &url)
{
    constexpr double fast = 30;
    if (isLoopbackHost(url.host()))
        return true;
    const std::lock_guard lock(speeds().mutex);
    return speeds().megabitsOf.value(keyOf(url), 0) > fast;
}

} // namespace windlass::git
