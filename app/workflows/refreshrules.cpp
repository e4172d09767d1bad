// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/refreshrules.h"

#include <QRandomGenerator>

using namespace std::chrono_literals;

namespace windlass::workflows {

bool isRefreshDue(Occasion occasion, const QDateTime &fetchedAt, const QDateTime &now,
                  std::chrono::seconds skew)
{
    if (!fetchedAt.isValid() || fetchedAt > now)
        return true;
    const std::chrono::seconds age(fetchedAt.secsTo(now));
    return occasion == Occasion::Shown ? age >= 5min : age >= 1h + skew;
}

std::chrono::seconds refreshSkew()
{
    const auto most = int(std::chrono::seconds(10min).count());
    return std::chrono::seconds(QRandomGenerator::global()->bounded(most));
}

} // namespace windlass::workflows
