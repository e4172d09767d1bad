// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

//! Only for sources of this room.

namespace windlass::handover {

//! Whether \a yaml has more than one document. YAML::LoadAll() is no help: where the parser makes
//! no way it collects documents for ever.
//!
//! Throws YAML::Exception when it is no YAML.
[[nodiscard]] bool hasSeveralDocuments(const std::string &yaml);

} // namespace windlass::handover
