// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

namespace windlass {

//! Through which proxy the servers are reached. This computer itself is always reached directly.
struct ProxyChoice
{
    enum class Way {
        System, //!< whatever the system says
        None,
        Http,
        Socks5,
    };
    Way way = Way::System;
    QString host = {}; //!< these two: of Http and Socks5
    int port = 0;

    [[nodiscard]] bool hasAddress() const { return way == Way::Http || way == Way::Socks5; }
    //! As people write it: "proxy.example.com:8080". Empty when there is none.
    [[nodiscard]] QString address() const;
    [[nodiscard]] bool operator==(const ProxyChoice &) const = default;
};

//! \a way with the address that was typed, "HOST:PORT" with or without a scheme in front. Where a
//! way needs no address, nothing is looked at. Errors: BadInput; a password in \a address is not
//! repeated.
[[nodiscard]] Result<ProxyChoice> parseProxy(ProxyChoice::Way way, const QString &address);

} // namespace windlass
