// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/callbackaddress.h"
#include "auth/callbackpage.h"
#include "auth/callbackrequest.h"

namespace windlass::auth {

//! Decides what a request to the callback is worth. Knows nothing of sockets.
class CallbackJudge final
{
public:
    struct Verdict
    {
        CallbackPage page;
        Parameters accepted = {};      //!< empty: not our callback
        bool looksLikeRefusal = false; //!< an error without a state, that anybody could have sent
    };

    explicit CallbackJudge(CallbackAddress address) : m_address(std::move(address)) {}

    [[nodiscard]] const CallbackAddress &address() const { return m_address; }

    //! Only what carries \a state is accepted from now on; nothing when it is empty.
    void expect(const QString &state) { m_expectedState = state; }

    //! \param head  of a browser's request, complete
    [[nodiscard]] Verdict judge(const QByteArray &head) const;

    //! \param text  the address that the browser ended on, as the user pasted it
    //! Errors: BadInput, with a sentence that tells what is wrong with it.
    [[nodiscard]] Result<Parameters> judgePasted(const QString &text) const;

private:
    [[nodiscard]] Verdict judgeParameters(const QByteArray &query) const;
    [[nodiscard]] bool isOurs(const Parameters &parameters) const;

    const CallbackAddress m_address;
    QString m_expectedState;
};

} // namespace windlass::auth
