// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace windlass::git {

//! A shell pattern as gitignore(5) understands it, over raw bytes: "*", "?", "[...]", "**" and "\".
//!
//! Matching takes time proportional to pattern times text, whatever the pattern.
class WildPattern final
{
public:
    enum class Slash {
        Ordinary,  //!< "*" and "?" match it like any other byte
        Separates, //!< only "**" between slashes matches across it
    };

    //! \param ignoresCase  of ASCII letters, as core.ignoreCase wants it
    WildPattern(std::string_view pattern, Slash slash, bool ignoresCase);

    [[nodiscard]] bool matches(std::string_view text) const;

private:
    using ByteSet = std::bitset<256>;

    struct Step
    {
        enum class Kind : std::uint8_t {
            Byte,
            Set,
            Star,
            StarStar,
            Gate, // before "**" and "/", which may both be left out
        };
        Kind kind = Kind::Byte;
        unsigned char byte = 0;
        std::uint16_t set = 0; // which of m_sets
    };

    void compile(std::string_view pattern);
    std::size_t compileStars(std::string_view pattern, std::size_t at);
    std::size_t compileSet(std::string_view pattern, std::size_t at);
    void measureEnds();
    void addByte(unsigned char byte);
    void spread(std::vector<char> &at) const;
    [[nodiscard]] bool mayMatch(std::string_view text) const;
    [[nodiscard]] bool accepts(const Step &step, unsigned char byte) const;

    std::vector<Step> m_steps;
    std::vector<ByteSet> m_sets;
    std::ptrdiff_t m_plainBegin = 0; // steps of plain bytes before any other
    std::ptrdiff_t m_plainEnd = 0;   // and behind
    Slash m_slash;
    bool m_ignoresCase;
    bool m_isImpossible = false;
};

} // namespace windlass::git
