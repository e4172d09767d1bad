// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QFuture>

namespace windlass::http {

//! Says what to put into the Authorization header. Implemented above this room.
class Authorizer
{
public:
    virtual ~Authorizer() = default;

    //! The header's value, such as "Bearer …".
    [[nodiscard]] virtual QFuture<Result<QByteArray>> authorization() = 0;

    //! A new value after the server answered 401 to \a refused. Errors: SignInNeeded when there is
    //! none to be had.
    [[nodiscard]] virtual QFuture<Result<QByteArray>> renewed(const QByteArray &refused) = 0;
};

//! One value that cannot be renewed.
class FixedAuthorizer final : public Authorizer
{
public:
    explicit FixedAuthorizer(QByteArray value) : m_value(std::move(value)) {}

    [[nodiscard]] QFuture<Result<QByteArray>> authorization() override;
    [[nodiscard]] QFuture<Result<QByteArray>> renewed(const QByteArray &refused) override;

private:
    QByteArray m_value;
};

} // namespace windlass::http
