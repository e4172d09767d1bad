// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QFuture>
#include <QObject>

#include <chrono>

namespace windlass::auth {

class SecretStore;

enum class KeychainState {
    Fine,
    Starting,     //!< the system is starting it and is not done
    NotThere,     //!< no session bus, or nobody who could keep secrets
    Locked,       //!< there, but a password is wanted first
    NoCollection, //!< there, but it was never set up: nothing to put secrets into
    Mute,         //!< there, but it does not answer
    NotNeeded,    //!< secrets are in memory
};

struct KeychainFinding
{
    KeychainState state = KeychainState::Fine;
    QString place;   //!< for people, such as "GNOME Keyring (unlocked)"
    QString message; //!< translated: what is the matter and what to do; empty when Fine
};

//! How long the doctor waits for others.
struct KeychainPatience
{
    std::chrono::milliseconds start = std::chrono::seconds(20); //!< until the keychain is there
    std::chrono::milliseconds answer = std::chrono::seconds(5); //!< until it says something
    std::chrono::milliseconds person = std::chrono::minutes(5); //!< until a password is typed
};

//! Finds out what is the matter with the system's keychain.
//!
//! On Linux it asks the Secret Service; elsewhere it knows what reading and writing brings to
//! light.
class KeychainDoctor final : public QObject
{
    Q_OBJECT
public:
    //! \param keychain  outlives this; nullptr: secrets are in memory
    explicit KeychainDoctor(SecretStore *keychain, KeychainPatience patience = {},
                            QObject *parent = nullptr);

    //! Only reads, and asks nobody for a password. Waits while the keychain starts.
    [[nodiscard]] QFuture<Result<KeychainFinding>> look();

    //! look(), then writes, reads and deletes 6 kB. May make the system ask for a password.
    [[nodiscard]] QFuture<Result<KeychainFinding>> probe();

    //! Asks the keychain to unlock its default collection, or to make one where there is none; the
    //! system's prompt included. Errors: KeychainMissing, KeychainLocked (not unlocked in the end).
    [[nodiscard]] QFuture<Result<>> unlock();

private:
    [[nodiscard]] QFuture<Result<KeychainFinding>> judgeProbe(const KeychainFinding &found,
                                                              const Result<> &tried);

    SecretStore *const m_keychain;
    const KeychainPatience m_patience;
};

} // namespace windlass::auth
