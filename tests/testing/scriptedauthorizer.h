// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/authorizer.h"

#include <QList>

namespace windlass::testing {

//! An Authorizer that says what the test wants and remembers what it was asked.
class ScriptedAuthorizer final : public http::Authorizer
{
public:
    Result<QByteArray> value = QByteArray("Bearer first");
    Result<QByteArray> renewal = QByteArray("Bearer second");
    int asked = 0;
    QList<QByteArray> refused;

    [[nodiscard]] QFuture<Result<QByteArray>> authorization() override;
    [[nodiscard]] QFuture<Result<QByteArray>> renewed(const QByteArray &refusedValue) override;
};

} // namespace windlass::testing
