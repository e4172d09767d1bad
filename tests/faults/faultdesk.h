// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/trouble.h"
#include "journeys/workplace.h"

#include <QTemporaryDir>

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

    //! What may be in no message and no log.
    [[nodiscard]] QStringList secrets();
    //! What of the sign-in is no longer as it was; sentences.
    [[nodiscard]] QStringList losses();
    //! Forgets what the session remembers of refusals, as the next program start does.
    void startAnew();

    Trouble trouble;

private:
    [[nodiscard]] QStringList secureArguments();

    QTemporaryDir m_certificates;
};

} // namespace windlass::faults
