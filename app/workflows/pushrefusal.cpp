// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pushrefusal.h"

#include "bitbucket/permissions.h"
#include "workflows/session.h"

using namespace Qt::StringLiterals;

namespace windlass::workflows {

QFuture<Result<>> explainPushRefusal(const std::shared_ptr<Session> &session, const Error &refusal)
{
    return session->client().grantedScopes().then(
        [session, refusal](const Result<QStringList> &granted) -> Result<> {
            const QStringList needed{u"repository:write"_s};
            const bool isKnown = granted && !granted->isEmpty();
            if (!isKnown || bitbucket::lackingScopes(*granted, needed).isEmpty())
                return tl::unexpected(refusal);
            return tl::unexpected(bitbucket::errorOf({needed, *granted}));
        });
}

} // namespace windlass::workflows
