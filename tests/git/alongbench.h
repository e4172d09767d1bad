// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/packfeed.h"
#include "git/pushbench.h"
#include "git/workingtree.h"

namespace windlass::testing {

//! A first push of some seven megabytes that is sent while it is committed, in the steps in which
//! the program does it.
class AlongBench final
{
public:
    static constexpr int patienceMs = 30000;

    //! Before each test, and after it.
    [[nodiscard]] bool begin();
    void end();

    //! Looks at the folder, as a plan does; false where nothing can go along.
    [[nodiscard]] bool look();
    //! After look(): sends to \a url from now on.
    void send(const QUrl &url);
    void send() { send(push.host().url(QStringLiteral("app.git"))); }
    //! Of what was looked at.
    [[nodiscard]] git::CommitRequest commitRequest() const;
    [[nodiscard]] Result<git::ObjectId> committed() const;
    //! Likewise, and all may go.
    [[nodiscard]] Result<git::ObjectId> released() const;
    //! How the sending ends; Internal when it does not, or when the token is in its words.
    [[nodiscard]] Result<git::PushReport> sent() const;
    [[nodiscard]] bool hasEnded() const { return m_sending.isFinished(); }

    [[nodiscard]] QString tip() const { return push.remoteTip(QStringLiteral("main")); }
    //! Git has nothing to complain about here and on the server.
    [[nodiscard]] bool isSound() const;

    PushBench push;
    std::stop_source stop;
    std::optional<git::Snapshot> plan;
    std::shared_ptr<git::PackFeed> feed;

private:
    QFuture<Result<git::PushReport>> m_sending;
};

} // namespace windlass::testing
