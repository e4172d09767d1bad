// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/trackedfiles.h"

#include <cstdint>
#include <memory>
#include <string_view>

struct evp_md_ctx_st;

namespace windlass::git {

enum class ObjectType : std::uint8_t { Commit = 1, Tree = 2, Blob = 3 }; // numbers of the pack

//! SHA-1 of pieces, and the names of objects.
//! \note One thread at a time; made once for many, as OpenSSL takes long to set one up.
class ObjectHash final
{
public:
    ObjectHash();

    void begin();
    //! As begin(), and adds what git puts in front of an object.
    void begin(ObjectType type, std::uint64_t size);
    void add(std::string_view piece);
    [[nodiscard]] RawId end();

    [[nodiscard]] RawId of(ObjectType type, std::string_view content);

private:
    struct Free
    {
        void operator()(evp_md_ctx_st *context) const noexcept;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

} // namespace windlass::git
