// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "store/types.h"
#include "workflows/services.h"

#include <QFuture>

namespace windlass::workflows {

class Sessions;

//! Whether \a account is signed in, or is being signed in.
[[nodiscard]] bool isInUse(const Services &services, const Sessions &sessions,
                           const store::Account &account);

enum class Leaving {
    SignOut,  //!< the account is stored, and goes
    TakeBack, //!< it is not stored: if it is by then, it has signed in again
};

//! Removes the refresh token of \a account, then the secret of its consumer, but for what another
//! account or one that is being signed in needs: asked before each step, as a keychain may take
//! long. Goes on when the caller is gone. Errors: KeychainMissing, KeychainLocked.
[[nodiscard]] QFuture<Result<>> removeSecrets(const Services &services, const Sessions &sessions,
                                              const store::Account &account, Leaving leaving);

} // namespace windlass::workflows
