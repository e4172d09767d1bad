// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace windlass::workflows {

//! Why a list would be fetched again.
enum class Occasion {
    ByItself, //!< nobody asked for it
    Shown,    //!< somebody looks at it now
};

//! Whether a list from \a fetchedAt (invalid: never) may be fetched again at \a now: by itself
//! after an hour and \a skew, never within five minutes. A time that lies ahead counts as never:
//! the clock was set back. The user's own wish needs no leave.
[[nodiscard]] bool isRefreshDue(Occasion occasion, const QDateTime &fetchedAt, const QDateTime &now,
                                std::chrono::seconds skew);

//! Up to ten minutes, by chance: not all copies of Windlass shall ask at the same time.
[[nodiscard]] std::chrono::seconds refreshSkew();

} // namespace windlass::workflows
