// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/entityauthor.h"

#include "workflows/admission.h"

namespace windlass::workflows {

std::optional<git::Identity> entityAuthor(const Services &services, const store::Account &account)
{
    const auto settings = storedPeople(services.profile);
    if (!settings || !settings->commitsAsEntity)
        return std::nullopt;
    const auto user = knownUser(services, account);
    if (!user || user->displayName.isEmpty() || user->email.isEmpty())
        return std::nullopt;
    return git::Identity{user->displayName, user->email};
}

} // namespace windlass::workflows
