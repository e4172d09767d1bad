// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/accountcard.h"

#include "workflows/admission.h"
#include "workflows/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace windlass::workflows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::AccountCard)
};

} // namespace

Result<AccountCard> accountCard(const Services &services, Sessions &sessions,
                                const store::Account &account)
{
    const Result<QList<store::Account>> all = allAccounts(services);
    if (!all)
        return tl::unexpected(all.error());
    const auto stored =
        std::find_if(all->begin(), all->end(),
                     [&account](const store::Account &one) { return one.isSame(account); });
    if (stored == all->end())
        return fail(ErrorKind::SignInNeeded,
                    Text::tr("This account is signed out. Sign in again."));
    AccountCard card{*stored, sessions.open(*stored)->tokens().expiry()};
    if (const auto match = knownMatch(services, *stored))
        card.entity = match->reference;
    card.user = knownUser(services, *stored);
    return card;
}

} // namespace windlass::workflows
