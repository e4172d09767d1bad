// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QCoreApplication>

#include <exception>

namespace windlass::git {

//! Runs \a work and turns an exception (memory that ran out, above all) into an Error, so that a
//! future always ends in one result.
template <typename T, typename Work> [[nodiscard]] Result<T> guarded(Work work)
{
    try {
        return work();
    } catch (const std::exception &problem) {
        return fail(
            ErrorKind::Internal,
            QCoreApplication::translate("windlass::git::Guarded",
                                        "Something went wrong in Windlass itself. Save your "
                                        "work, then start the program again."),
            QString::fromUtf8(problem.what()));
    }
}

} // namespace windlass::git
