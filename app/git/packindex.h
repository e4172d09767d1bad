// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/trackedfiles.h"

#include <string>
#include <vector>

namespace windlass::git {

//! Where an object lies in a pack.
struct PackEntry
{
    RawId id = {};
    std::uint32_t checksum = 0; //!< CRC-32 of its bytes in the pack
    std::uint64_t offset = 0;
};

//! The content of the .idx file (version 2). \see gitformat-pack(5)
//! \param entries  no object twice; sorted by this call
[[nodiscard]] std::string packIndex(std::vector<PackEntry> &entries, const RawId &pack);

} // namespace windlass::git
