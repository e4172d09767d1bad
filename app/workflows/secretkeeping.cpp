// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/secretkeeping.h"

#include "auth/keychaindoctor.h"
#include "auth/switchablesecretstore.h"
#include "foundation/deliver.h"

namespace windlass::workflows {

namespace {

using auth::KeychainFinding;
using auth::KeychainState;
using Way = SecretKeeping::Way;

Way wayOf(KeychainState state)
{
    switch (state) {
    case KeychainState::Fine:
    case KeychainState::NotNeeded:
        return Way::Works;
    case KeychainState::Starting:
        return Way::Starting;
    case KeychainState::Locked:
    case KeychainState::NoCollection:
        return Way::NeedsUnlocking;
    case KeychainState::NotThere:
    case KeychainState::Mute:
        break;
    }
    return Way::Fails;
}

Result<SecretKeeping> keepingOf(const Result<KeychainFinding> &finding)
{
    return finding.map([](const KeychainFinding &found) {
        return SecretKeeping{wayOf(found.state), found.place, found.message};
    });
}

SecretKeeping inMemory(const Services &services)
{
    return {Way::Works, services.secrets.description(), {}};
}

} // namespace

QFuture<Result<SecretKeeping>> lookAtSecretKeeping(const Services &services)
{
    if (services.secrets.isKeptUntilQuit())
        return ready<SecretKeeping>(inMemory(services));
    return services.keychain.look().then(keepingOf);
}

QFuture<Result<SecretKeeping>> trySecretKeeping(const Services &services)
{
    if (services.secrets.isKeptUntilQuit())
        return ready<SecretKeeping>(inMemory(services));
    auth::KeychainDoctor &doctor = services.keychain;
    const auto probeWhenFine = [&doctor](const Result<KeychainFinding> &seen) {
        return seen && seen->state == KeychainState::Fine ? doctor.probe() : ready(seen);
    };
    return doctor.look().then(probeWhenFine).unwrap().then(keepingOf);
}

QFuture<Result<>> unlockKeychain(const Services &services)
{
    return services.keychain.unlock();
}

void keepSecretsUntilQuit(const Services &services)
{
    services.secrets.keepUntilQuit();
}

bool areSecretsKeptUntilQuit(const Services &services)
{
    return services.secrets.isKeptUntilQuit();
}

} // namespace windlass::workflows
