// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"

#include <condition_variable>
#include <mutex>
#include <optional>

namespace windlass::practice {

//! The rules in force. Any thread.
class Faults final
{
public:
    //! Whether rules about certificates make sense.
    void setTls(bool isTls) { m_isTls = isTls; }
    //! \return what is wrong with the rule; empty when it was added
    [[nodiscard]] QString add(const QJsonObject &rule);
    void clear();
    //! How often any of the rules in force has acted.
    [[nodiscard]] int met();
    //! The rule that acts on this request, which counts as seen.
    //! \param host  web or api
    [[nodiscard]] std::optional<Fault> match(const QByteArray &host, const Request &request);
    //! What the next connection to \a host sees; counts it.
    [[nodiscard]] Certificates::Kind certificate(const QByteArray &host);
    //! What the client gets instead of the answer, or of its right delivery.
    //! \param answer  carries the request out; called once or not at all
    [[nodiscard]] Response apply(const Fault &fault, Request &request,
                                 const std::function<Response()> &answer);
    //! Ends the stalls and pauses of now. \return how many
    int endStalls();
    //! Ends all stalls, now and later.
    void release();

private:
    [[nodiscard]] bool counts(Fault &fault) const;
    [[nodiscard]] Response substitute(const Fault &fault);
    [[nodiscard]] Response misdeliver(const Fault &fault, Response response);
    void cutRequest(const Fault &fault, Request &request);
    //! Sleeps so long, or until endStalls(). \param seconds  0: until then
    void wait(double seconds);

    std::mutex m_mutex;
    std::condition_variable m_released;
    bool m_isReleased = false;
    int m_waiting = 0;
    int m_ends = 0; //!< how often stalls were ended
    bool m_isTls = false;
    QList<Fault> m_rules;
};

} // namespace windlass::practice
