// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

struct libdeflate_compressor;
struct z_stream_s;

namespace windlass::git {

//! Compresses what is in memory as a whole, about twice as fast as zlib.
//! \note One thread at a time; made once for many.
class WholeCompressor final
{
public:
    //! \param level  1, fast, to 9
    explicit WholeCompressor(int level);

    //! Puts the compressed \a content behind \a headRoom bytes into \a out, whose room it reuses.
    void run(std::string_view content, std::size_t headRoom, std::string &out);

private:
    struct Free
    {
        void operator()(libdeflate_compressor *raw) const noexcept;
    };
    std::unique_ptr<libdeflate_compressor, Free> m_raw;
};

//! Compresses what comes in pieces.
class PieceCompressor final
{
public:
    using Take = std::function<bool(std::string_view compressed)>;

    PieceCompressor(int level, Take take);
    ~PieceCompressor();
    PieceCompressor(const PieceCompressor &) = delete;
    PieceCompressor &operator=(const PieceCompressor &) = delete;

    //! \return false when whoever takes it does not want more
    bool add(std::string_view piece);
    bool end();

private:
    bool run(std::string_view piece, int flush);

    Take m_take;
    std::unique_ptr<z_stream_s> m_raw;
    std::string m_out;
};

} // namespace windlass::git
