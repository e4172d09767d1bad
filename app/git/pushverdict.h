// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/pushstatus.h"
#include "git/transfer.h"

#include <functional>

//! Only for sources of this room.

namespace windlass::git {

//! What the server's answer to a push means: of its branch, and of the companion's.
class PushVerdict final
{
public:
    //! \param onText  what the server says to people, in arbitrary pieces
    PushVerdict(const PushRequest &request, std::function<void(const QByteArray &)> onText);

    //! Which of the two were sent; without this, the branch alone.
    void expect(bool isBranchSent, bool isCompanionSent);
    //! \a bytes came in, in whatever pieces.
    void feed(const QByteArray &bytes);

    //! The branch was refused, and not the pack.
    [[nodiscard]] bool isBranchRefused() const;

    //! \param lines  what the server said to people. Errors: BranchMoved, Rejected,
    //!               UnreadableReply, also when the branch has moved and the companion has not.
    [[nodiscard]] Result<> judge(const QStringList &lines) const;

private:
    [[nodiscard]] bool isRefused() const;
    [[nodiscard]] bool isForCompanion() const;
    [[nodiscard]] Error companionRefusal(const QString &words) const;

    BranchName m_branch;
    std::optional<BranchName> m_companion;
    PushStatus m_status;
    PushStatus m_companionStatus;
    bool m_isBranchSent = true;
    bool m_isCompanionSent = false;
};

} // namespace windlass::git
