// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "workflows/services.h"

#include <QFuture>

namespace windlass::workflows {

//! Whether secrets can be kept, and where.
struct SecretKeeping
{
    enum class Way {
        Works,          //!< it was tried
        Starting,       //!< the keychain is not ready yet; look again
        NeedsUnlocking, //!< unlockKeychain() may help
        Fails           //!< no keychain, or it does not answer
    };

    Way way = Way::Fails;
    QString place;   //!< for people: "GNOME Keyring (unlocked)"
    QString message; //!< translated: what is the matter and what to do; empty when it works
};

//! Looks at the keychain and, where no password is wanted, writes, reads and deletes a probe.
//! Errors: those of auth::KeychainDoctor. \note Main thread only, as all of these.
[[nodiscard]] QFuture<Result<SecretKeeping>> trySecretKeeping(const Services &services);

//! Looks only: nothing is written, and nobody is asked for a password. Works then says that the
//! keychain is open.
[[nodiscard]] QFuture<Result<SecretKeeping>> lookAtSecretKeeping(const Services &services);

//! Asks the system to unlock its keychain, prompt included. Errors: KeychainMissing,
//! KeychainLocked.
[[nodiscard]] QFuture<Result<>> unlockKeychain(const Services &services);

//! From now on secrets stay in memory and are forgotten when Windlass ends.
void keepSecretsUntilQuit(const Services &services);
//! True after keepSecretsUntilQuit(): the user should be reminded of it.
[[nodiscard]] bool areSecretsKeptUntilQuit(const Services &services);

} // namespace windlass::workflows
