// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <condition_variable>
#include <mutex>
#include <optional>

namespace windlass::practice {

//! What goes wrong instead of an answer, for requests a rule describes.
struct Fault
{
    enum class Kind { Status, Delay, Stall, Drop };
    QByteArray method; //!< empty: any
    QRegularExpression path;
    int nth = 1;   //!< the first matching request it acts on
    int times = 1; //!< how many it acts on; 0: all from then on
    Kind kind = Kind::Status;
    int status = 500;
    QByteArray body;
    QByteArray contentType;
    QList<Header> headers;
    double seconds = 0;   //!< of a stall or delay; 0: until the server stops
    bool isAfter = false; //!< the request is carried out first and its answer is lost
    int seen = 0;
};

//! The rules in force. Any thread.
class Faults final
{
public:
    //! \return what is wrong with the rule; empty when it was added
    [[nodiscard]] QString add(const QJsonObject &rule);
    void clear();
    //! The rule that acts on this request, which counts as seen.
    [[nodiscard]] std::optional<Fault> match(const Request &request);
    //! The answer a fault gives; a stall waits here.
    [[nodiscard]] Response act(const Fault &fault);
    //! Sleeps for the seconds of the fault, or until release().
    void wait(const Fault &fault);
    //! Ends all stalls, now and later.
    void release();

private:
    std::mutex m_mutex;
    std::condition_variable m_released;
    bool m_isReleased = false;
    QList<Fault> m_rules;
};

} // namespace windlass::practice
