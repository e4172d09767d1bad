// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/compressor.h"

#include <libdeflate.h>
#include <zlib.h>

#include <new>

namespace windlass::git {

void WholeCompressor::Free::operator()(libdeflate_compressor *raw) const noexcept
{
    libdeflate_free_compressor(raw);
}

WholeCompressor::WholeCompressor(int level) : m_raw(libdeflate_alloc_compressor(level))
{
    if (!m_raw)
        throw std::bad_alloc();
}

void WholeCompressor::run(std::string_view content, std::size_t headRoom, std::string &out)
{
    const std::size_t most = libdeflate_zlib_compress_bound(m_raw.get(), content.size());
    out.resize(headRoom + most);
    out.resize(headRoom
               + libdeflate_zlib_compress(m_raw.get(), content.data(), content.size(),
                                          out.data() + headRoom, most));
}

PieceCompressor::PieceCompressor(int level, Take take)
    : m_take(std::move(take)), m_raw(std::make_unique<z_stream>()), m_out(1 << 16, '\0')
{
    if (deflateInit(m_raw.get(), level) != Z_OK)
        throw std::bad_alloc();
}

PieceCompressor::~PieceCompressor()
{
    deflateEnd(m_raw.get());
}

bool PieceCompressor::add(std::string_view piece)
{
    return run(piece, Z_NO_FLUSH);
}

bool PieceCompressor::end()
{
    return run({}, Z_FINISH);
}

bool PieceCompressor::run(std::string_view piece, int flush)
{
    // zlib does not write to its input, but its older headers do not say so.
    m_raw->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(piece.data()));
    m_raw->avail_in = static_cast<uInt>(piece.size());
    do {
        m_raw->next_out = reinterpret_cast<Bytef *>(m_out.data());
        m_raw->avail_out = static_cast<uInt>(m_out.size());
        deflate(m_raw.get(), flush);
        const std::size_t count = m_out.size() - m_raw->avail_out;
        if (count > 0 && !m_take(std::string_view(m_out).substr(0, count)))
            return false;
    } while (m_raw->avail_out == 0);
    return true;
}

} // namespace windlass::git
