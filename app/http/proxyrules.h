// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace windlass::http {

//! Makes every connection of the program follow the system's proxy settings, except that this
//! computer itself is always reached directly: a proxy would see the tokens that go to it.
void installProxyRules();

} // namespace windlass::http
