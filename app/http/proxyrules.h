// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/proxychoice.h"

#include <memory>

class QNetworkProxyFactory;

namespace windlass::http {

//! Says which proxy a connection takes: the one of \a choice, but none to this computer itself: a
//! proxy would see the tokens that go to it.
[[nodiscard]] std::unique_ptr<QNetworkProxyFactory> proxyRules(const ProxyChoice &choice);

//! Makes every connection of the program that begins from now on follow \a choice. \note Main
//! thread only; other threads may be connecting meanwhile.
void installProxyRules(const ProxyChoice &choice = {});

} // namespace windlass::http
