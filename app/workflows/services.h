// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/address.h"
#include "foundation/profile.h"
#include "identity/policyplace.h"
#include "workflows/pushqueue.h"

#include <QDateTime>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace windlass::auth {
class KeychainDoctor;
class SwitchableSecretStore;
} // namespace windlass::auth
namespace windlass::store {
class Accounts;
class ActivityLog;
class Apps;
class Journal;
class KeptFindings;
class CachedLists;
class People;
} // namespace windlass::store

namespace windlass::workflows {

class Sessions;

//! What the workflows work with. Application builds it; everything outlives every workflow.
struct Services
{
    ServerAddresses addresses;
    Profile profile;
    auth::SwitchableSecretStore &secrets;
    auth::KeychainDoctor &keychain;
    store::Accounts &accounts;
    store::Apps &apps;
    store::Journal &journal;
    store::KeptFindings &keptFindings;
    store::CachedLists &lists;
    store::ActivityLog &activity;
    store::People &people;
    QThreadPool &gitThreads;
    std::shared_ptr<PushQueue> pushQueue = std::make_shared<PushQueue>();
    identity::PolicyPlace policy = identity::PolicyPlace::ofSystem();
    std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc; //!< UTC
};

} // namespace windlass::workflows
