// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/secureline.h"
#include "faults/trouble.h"
#include "journeys/workplace.h"

namespace windlass::faults {

//! Somebody signed in at a practice server whose answers can be spoiled.
class FaultDesk final : public journeys::Workplace
{
public:
    enum class Line {
        Plain,  //!< http, connections are kept
        Secure, //!< https at localhost, a connection for each request
    };
    FaultDesk();
    Q_DISABLE_COPY_MOVE(FaultDesk)

    //! \return false: something is missing, the openssl program for example
    [[nodiscard]] bool start(Line line);

    //! What may be in no message and no log; what was said here once belongs to it for ever.
    [[nodiscard]] QStringList secrets();
    //! What of the sign-in is no longer as it was; sentences.
    [[nodiscard]] QStringList losses();
    //! What is still here of the sign-in, though it should be gone; sentences.
    [[nodiscard]] QStringList remains();
    //! Forgets what the session remembers of refusals, as the next program start does.
    void startAnew();

    Trouble trouble;

private:
    SecureLine m_line;
    QStringList m_secrets;
};

} // namespace windlass::faults
