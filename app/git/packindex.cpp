// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/packindex.h"

#include "git/objecthash.h"

#include <algorithm>

namespace windlass::git {

namespace {

constexpr std::uint64_t firstLargeOffset = 0x80000000U;

void append(std::string &out, std::uint32_t number)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        out += static_cast<char>((number >> shift) & 0xff);
}

void append(std::string &out, const RawId &id)
{
    out.append(reinterpret_cast<const char *>(id.data()), id.size());
}

// How many objects have a name whose first byte is no larger.
void appendFanout(std::string &out, const std::vector<PackEntry> &entries)
{
    std::uint32_t count = 0;
    for (unsigned first = 0; first < 256; ++first) {
        while (count < entries.size() && entries[count].id[0] <= first)
            ++count;
        append(out, count);
    }
}

void appendOffsets(std::string &out, const std::vector<PackEntry> &entries)
{
    std::vector<std::uint64_t> large;
    for (const PackEntry &entry : entries) {
        if (entry.offset < firstLargeOffset) {
            append(out, static_cast<std::uint32_t>(entry.offset));
        } else {
            append(out, static_cast<std::uint32_t>(firstLargeOffset | large.size()));
            large.push_back(entry.offset);
        }
    }
    for (const std::uint64_t offset : large) {
        append(out, static_cast<std::uint32_t>(offset >> 32));
        append(out, static_cast<std::uint32_t>(offset & 0xffffffffU));
    }
}

} // namespace

std::string packIndex(std::vector<PackEntry> &entries, const RawId &pack)
{
    std::sort(entries.begin(), entries.end(),
              [](const PackEntry &a, const PackEntry &b) { return a.id < b.id; });
    std::string out;
    constexpr std::size_t perObject = 20 + 4 + 4;
    out.reserve(8 + 256 * 4 + entries.size() * perObject + 40);
    append(out, 0xff744f63U); // "\377tOc"
    append(out, 2);
    appendFanout(out, entries);
    for (const PackEntry &entry : entries)
        append(out, entry.id);
    for (const PackEntry &entry : entries)
        append(out, entry.checksum);
    appendOffsets(out, entries);
    append(out, pack);
    ObjectHash hash;
    hash.begin();
    hash.add(out);
    append(out, hash.end());
    return out;
}

} // namespace windlass::git
