// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/authorizer.h"

#include "foundation/deliver.h"

#include <QCoreApplication>

namespace windlass::http {

QFuture<Result<QByteArray>> FixedAuthorizer::authorization()
{
    return ready<QByteArray>(m_value);
}

QFuture<Result<QByteArray>> FixedAuthorizer::renewed(const QByteArray &)
{
    return ready<QByteArray>(
        fail(ErrorKind::SignInNeeded,
             QCoreApplication::translate("windlass::http::Authorizer",
                                         "Bitbucket does not accept the sign-in. Sign in again.")));
}

} // namespace windlass::http
