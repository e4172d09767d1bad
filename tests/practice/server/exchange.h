// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http.h"

#include <QDateTime>
#include <QString>

#include <chrono>

namespace windlass::practice {

//! A request with its answer, as those who watch see it.
struct Exchange
{
    QString host; //!< web or api
    const Request &request;
    const Response &response;
    qint64 milliseconds = 0;
    bool isFaulty = false;                            //!< a fault replaced the answer, or lost it
    std::chrono::steady_clock::time_point began = {}; //!< when the request had come
    QDateTime date = {};                              //!< the same, as things of the world have it

    //! Whether the client has the answer to what it asked.
    [[nodiscard]] bool wasAnswered(int status) const
    {
        return !isFaulty && !response.hangUp && response.status == status;
    }
};

//! Something a client must never do.
struct Violation
{
    QString rule;     //!< a short name, for tests that do it on purpose
    QString sentence; //!< never a secret
};

} // namespace windlass::practice
