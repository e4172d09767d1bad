// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QStringList>

#include <chrono>

namespace windlass::faults {

struct Fault;

//! After that a workflow has surely stopped moving.
inline constexpr int hangMilliseconds = 40000;

//! How long a workflow may take that \a fault met \a met times: each time a stall costs it
//! \a silence, but not for ever. The rest, waits between tries included, takes a second or two;
//! there is more for it because machines are busy and sanitizers slow, and less than a call takes
//! in all that knows no limit for silence.
[[nodiscard]] std::chrono::milliseconds mostTime(const Fault &fault, int met,
                                                 std::chrono::milliseconds silence);

//! What is wrong with the words of \a error; sentences.
[[nodiscard]] QStringList complaints(const Error &error, const QStringList &secrets);

//! As long as it lives, log messages are kept.
class LogWatch final
{
public:
    LogWatch();
    ~LogWatch();
    Q_DISABLE_COPY_MOVE(LogWatch)

    //! What is wrong with them.
    [[nodiscard]] QStringList complaints(const QStringList &secrets) const;
};

} // namespace windlass::faults
