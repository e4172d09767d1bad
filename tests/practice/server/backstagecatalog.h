// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http.h"
#include "settings.h"

namespace windlass::practice {

//! What a Backstage server answers below /api/catalog: one call is known, entities/by-query with
//! filters for kinds, fields (which change nothing), limit and cursor.
[[nodiscard]] Response catalogAnswer(const Request &request, const Settings &settings);

} // namespace windlass::practice
