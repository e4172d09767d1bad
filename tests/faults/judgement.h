// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QStringList>

namespace windlass::faults {

//! How long the most patient workflow may take with the short limits of the tests: its requests,
//! each with its retries, one after the other.
inline constexpr int mostMilliseconds = 40000;

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
