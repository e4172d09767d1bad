// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslServer>

#include <memory>

namespace windlass::testing {

//! A TLS server whose certificate nobody trusts, made by the openssl program; nullptr without it.
[[nodiscard]] std::unique_ptr<QSslServer> selfSignedServer();

} // namespace windlass::testing
