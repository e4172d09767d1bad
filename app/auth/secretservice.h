// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QString>

#include <chrono>

namespace windlass::auth {

//! What the Secret Service (freedesktop.org; Linux only) says of itself.
struct SecretServiceState
{
    enum class Condition {
        Absent,   //!< no session bus, or nobody offers the service
        Starting, //!< somebody would, but is not up yet
        Mute,     //!< somebody has the name and does not answer
        Empty,    //!< there is no default collection
        Locked,   //!< the default collection is locked
        Open,
    };

    Condition condition = Condition::Absent;
    QString program = {};    //!< who serves it, such as "GNOME Keyring"; empty: unknown
    QString collection = {}; //!< D-Bus path of the default one
};

//! True where secrets are kept by a Secret Service.
[[nodiscard]] bool isSecretServiceUsed();

//! Asks for its state. Nothing is changed, except that the bus may start the service.
//! \param start   how long the service may take to start
//! \param answer  how long it may take to answer each question
[[nodiscard]] QFuture<SecretServiceState> secretServiceState(std::chrono::milliseconds start,
                                                             std::chrono::milliseconds answer);

//! Whether qtkeychain's entry \a key of \a service is locked, or the default collection is, or
//! nobody answers, so that "not found" says nothing. False where there is no Secret Service.
[[nodiscard]] QFuture<bool> isLockedInSecretService(const QString &service, const QString &key);

//! Unlocks the default collection \a state tells of, or makes one where there is none; the service
//! may ask the person, who has \a patience. \return whether it is open in the end
[[nodiscard]] QFuture<bool> openSecretService(const SecretServiceState &state,
                                              std::chrono::milliseconds patience);

} // namespace windlass::auth
