// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ownaddresses.h"

#include "foundation/deliver.h"
#include "workflows/allpages.h"
#include "workflows/session.h"

using namespace Qt::StringLiterals;

namespace windlass::workflows {

using bitbucket::EmailAddress;

static Result<bool> keep(Session &session, const Result<QList<EmailAddress>> &all)
{
    if (!all && all.error().kind != ErrorKind::Forbidden)
        return tl::unexpected(all.error());
    QStringList confirmed; // commits are recognised by these only
    for (const EmailAddress &email : all.value_or(QList<EmailAddress>())) {
        if (email.isConfirmed)
            confirmed.append(email.address);
    }
    session.kept().keepAddresses(confirmed);
    return !confirmed.isEmpty();
}

QFuture<Result<bool>> learnOwnAddresses(const std::shared_ptr<Session> &session)
{
    if (!session->account().scopes.contains(u"email"_s) || session->kept().addresses())
        return ready<bool>(false);
    const auto load = [session](const QUrl &next) {
        return session->client().emailAddresses(next);
    };
    return allPages<EmailAddress>(load).then(
        [session](const Result<QList<EmailAddress>> &all) { return keep(*session, all); });
}

} // namespace windlass::workflows
