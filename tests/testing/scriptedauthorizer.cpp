// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/scriptedauthorizer.h"

#include "foundation/deliver.h"

namespace windlass::testing {

QFuture<Result<QByteArray>> ScriptedAuthorizer::authorization()
{
    ++asked;
    return ready(value);
}

QFuture<Result<QByteArray>> ScriptedAuthorizer::renewed(const QByteArray &refusedValue)
{
    refused.append(refusedValue);
    return ready(renewal);
}

} // namespace windlass::testing
