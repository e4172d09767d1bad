// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslServer>

#include <QString>

#include <memory>
#include <optional>

namespace windlass::testing {

//! PEM files.
struct TlsIdentity
{
    QString certificate;
    QString key;
};

//! A self-signed certificate for localhost in \a folder, made by the openssl program; nothing
//! without it.
[[nodiscard]] std::optional<TlsIdentity> makeTlsIdentity(const QString &folder);

//! A TLS server whose certificate nobody trusts, made by the openssl program; nullptr without it.
[[nodiscard]] std::unique_ptr<QSslServer> selfSignedServer();

} // namespace windlass::testing
