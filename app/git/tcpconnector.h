// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/wire.h"

#include <QSslSocket>

#include <memory>

//! Only for tcpstream.cpp.

namespace windlass::git {

//! The longest that anything here waits without looking at the stop token.
constexpr int sliceMs = 50;

struct Address
{
    QString host;
    quint16 port = 0;
    bool isEncrypted = false;
};

struct Connected
{
    std::unique_ptr<QSslSocket> socket; //!< lives in the calling thread; empty when it failed
    Wire::Fault fault = Wire::Fault::None;
    QString text;
};

//! Looks the name up, tries one address after the other, and shakes hands; through the
//! application's proxy unless the host is this computer. The certificate must be good for the
//! host's name.
[[nodiscard]] Connected connectTo(const Address &address, const Wire &wire);

[[nodiscard]] bool isTlsError(QAbstractSocket::SocketError error);

} // namespace windlass::git
