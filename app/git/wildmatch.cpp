// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/wildmatch.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace windlass::git {

namespace {

using Byte = unsigned char;

// git knows ASCII only, whatever the locale says.
constexpr bool isLower(Byte c)
{
    return c >= 'a' && c <= 'z';
}

constexpr bool isUpper(Byte c)
{
    return c >= 'A' && c <= 'Z';
}

constexpr bool isDigit(Byte c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isAlpha(Byte c)
{
    return isLower(c) || isUpper(c);
}

// Without form feed and vertical tab.
constexpr bool isSpace(Byte c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

constexpr bool isPrint(Byte c)
{
    return c >= 0x20 && c < 0x7f;
}

constexpr Byte lower(Byte c)
{
    return isUpper(c) ? static_cast<Byte>(c - 'A' + 'a') : c;
}

constexpr Byte upper(Byte c)
{
    return isLower(c) ? static_cast<Byte>(c - 'a' + 'A') : c;
}

using IsMember = bool (*)(Byte);

std::optional<IsMember> namedClass(std::string_view name)
{
    static constexpr std::pair<std::string_view, IsMember> classes[] = {
        {"alnum", [](Byte c) { return isAlpha(c) || isDigit(c); }},
        {"alpha", isAlpha},
        {"blank", [](Byte c) { return c == ' ' || c == '\t'; }},
        {"cntrl", [](Byte c) { return c < 0x20 || c == 0x7f; }},
        {"digit", isDigit},
        {"graph", [](Byte c) { return isPrint(c) && c != ' '; }},
        {"lower", isLower},
        {"print", isPrint},
        {"punct", [](Byte c) { return isPrint(c) && c != ' ' && !isAlpha(c) && !isDigit(c); }},
        {"space", isSpace},
        {"upper", isUpper},
        {"xdigit", [](Byte c) { return isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'f'); }},
    };
    for (const auto &[known, isMember] : classes) {
        if (known == name)
            return isMember;
    }
    return std::nullopt;
}

// What stands between "[" and "]". The members are those that the text, in lower case where case
// does not count, is compared with.
class SetReader final
{
public:
    SetReader(std::string_view pattern, std::size_t at, bool ignoresCase)
        : m_pattern(pattern), m_at(at), m_ignoresCase(ignoresCase)
    {
    }

    // The position behind "]"; nothing when the set is not well formed.
    std::optional<std::size_t> read(std::bitset<256> &members)
    {
        bool isNegated = false;
        if (peek() == '!' || peek() == '^') {
            isNegated = true;
            ++m_at;
        }
        // A "]" in the first place is a member.
        do {
            if (!readOne(members))
                return std::nullopt;
        } while (peek() != ']');
        if (isNegated)
            members.flip();
        return m_at + 1;
    }

private:
    // 0 behind the end: no pattern contains it.
    [[nodiscard]] Byte peek(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_pattern.size() ? static_cast<Byte>(m_pattern[m_at + ahead]) : 0;
    }

    bool readOne(std::bitset<256> &members)
    {
        if (peek() == 0)
            return false;
        if (peek() == '-' && m_before != 0 && peek(1) != 0 && peek(1) != ']')
            return readRange(members);
        if (peek() == '[' && peek(1) == ':') {
            const std::size_t end = m_pattern.find(']', m_at + 2);
            if (end == std::string_view::npos)
                return false;
            if (end >= m_at + 3 && m_pattern[end - 1] == ':')
                return readClass(members, end);
        }
        if (peek() == '\\')
            ++m_at;
        m_before = peek();
        if (m_before == 0)
            return false;
        members.set(m_before);
        ++m_at;
        return true;
    }

    bool readRange(std::bitset<256> &members)
    {
        ++m_at;
        if (peek() == '\\')
            ++m_at;
        const Byte last = peek();
        if (last == 0)
            return false;
        for (int c = 0; c < 256; ++c) {
            const Byte byte = static_cast<Byte>(c);
            const auto isWithin = [&](Byte b) { return b >= m_before && b <= last; };
            if (isWithin(byte) || (m_ignoresCase && isWithin(upper(byte))))
                members.set(byte);
        }
        m_before = 0;
        ++m_at;
        return true;
    }

    bool readClass(std::bitset<256> &members, std::size_t end)
    {
        const auto isMember = namedClass(m_pattern.substr(m_at + 2, end - m_at - 3));
        if (!isMember)
            return false;
        for (int c = 0; c < 256; ++c) {
            const Byte byte = static_cast<Byte>(c);
            if ((*isMember)(byte) || (m_ignoresCase && *isMember == isUpper && isLower(byte)))
                members.set(byte);
        }
        m_before = 0;
        m_at = end + 1;
        return true;
    }

    std::string_view m_pattern;
    std::size_t m_at;
    bool m_ignoresCase;
    Byte m_before = 0; // the member that a "-" may start a range from
};

} // namespace

WildPattern::WildPattern(std::string_view pattern, Slash slash, bool ignoresCase)
    : m_slash(slash), m_ignoresCase(ignoresCase)
{
    compile(pattern);
    measureEnds();
}

// Behind a gate, the slash that follows the two stars may be missing in the text.
void WildPattern::measureEnds()
{
    const auto isWild = [](const Step &step) { return step.kind != Step::Kind::Byte; };
    const auto first = std::find_if(m_steps.begin(), m_steps.end(), isWild);
    if (first == m_steps.end())
        return; // nothing but plain bytes
    m_plainBegin = first - m_steps.begin();
    const auto last = std::find_if(m_steps.rbegin(), m_steps.rend(), isWild);
    m_plainEnd = last - m_steps.rbegin();
    const bool isGated = last->kind == Step::Kind::StarStar && std::next(last) != m_steps.rend()
                         && std::next(last)->kind == Step::Kind::Gate;
    if (isGated)
        --m_plainEnd;
}

void WildPattern::addByte(unsigned char byte)
{
    Step step;
    step.byte = byte;
    m_steps.push_back(step);
}

void WildPattern::compile(std::string_view pattern)
{
    std::size_t at = 0;
    while (at < pattern.size() && !m_isImpossible) {
        const auto byte = static_cast<Byte>(pattern[at]);
        if (byte == '*') {
            at = compileStars(pattern, at);
        } else if (byte == '[') {
            at = compileSet(pattern, at);
        } else if (byte == '?') {
            m_steps.push_back({Step::Kind::Set, 0, static_cast<std::uint16_t>(m_sets.size())});
            m_sets.push_back(ByteSet().set());
            ++at;
        } else if (byte == '\\') {
            m_isImpossible = at + 1 == pattern.size();
            if (!m_isImpossible) // git compares an escaped letter as it is, even without case
                addByte(static_cast<Byte>(pattern[at + 1]));
            at += 2;
        } else {
            addByte(m_ignoresCase ? lower(byte) : byte);
            ++at;
        }
    }
}

std::size_t WildPattern::compileStars(std::string_view pattern, std::size_t at)
{
    std::size_t end = pattern.find_first_not_of('*', at);
    if (end == std::string_view::npos)
        end = pattern.size();
    const std::string_view rest = pattern.substr(end);
    const bool isBetweenSlashes =
        (at == 0 || pattern[at - 1] == '/')
        && (rest.empty() || rest.front() == '/' || rest.substr(0, 2) == "\\/");
    const bool crosses = m_slash == Slash::Ordinary || (end - at > 1 && isBetweenSlashes);
    Step step;
    if (m_slash == Slash::Separates && crosses && rest.substr(0, 1) == "/") {
        step.kind = Step::Kind::Gate;
        m_steps.push_back(step);
    }
    step.kind = crosses ? Step::Kind::StarStar : Step::Kind::Star;
    m_steps.push_back(step);
    return end;
}

std::size_t WildPattern::compileSet(std::string_view pattern, std::size_t at)
{
    ByteSet members;
    const auto end = SetReader(pattern, at + 1, m_ignoresCase).read(members);
    m_isImpossible = !end;
    m_steps.push_back({Step::Kind::Set, 0, static_cast<std::uint16_t>(m_sets.size())});
    m_sets.push_back(members);
    return end.value_or(pattern.size());
}

bool WildPattern::accepts(const Step &step, unsigned char byte) const
{
    switch (step.kind) {
    case Step::Kind::Byte:
        return step.byte == byte;
    case Step::Kind::Set:
        return m_sets[step.set].test(byte) && (byte != '/' || m_slash == Slash::Ordinary);
    case Step::Kind::Star:
        return byte != '/';
    case Step::Kind::StarStar:
        return true;
    case Step::Kind::Gate:
        return false;
    }
    return false;
}

// What may be passed without taking a byte.
void WildPattern::spread(std::vector<char> &at) const
{
    constexpr std::size_t behindSlash = 3;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const Step::Kind kind = m_steps[i].kind;
        if (!at[i] || kind == Step::Kind::Byte || kind == Step::Kind::Set)
            continue;
        at[i + 1] = 1;
        if (kind == Step::Kind::Gate)
            at[i + behindSlash] = 1;
    }
}

// The plain bytes at the ends of the pattern are at the ends of every text that matches.
bool WildPattern::mayMatch(std::string_view text) const
{
    const auto isSame = [this](const Step &step, char c) {
        const Byte byte = static_cast<Byte>(c);
        return step.byte == (m_ignoresCase ? lower(byte) : byte);
    };
    return std::ssize(text) >= m_plainBegin + m_plainEnd
           && std::equal(m_steps.begin(), m_steps.begin() + m_plainBegin, text.begin(), isSame)
           && std::equal(m_steps.end() - m_plainEnd, m_steps.end(), text.end() - m_plainEnd,
                         isSame);
}

// Follows all ways through the pattern at once; at[i] says that everything before step i matched.
bool WildPattern::matches(std::string_view text) const
{
    if (m_isImpossible || !mayMatch(text))
        return false;
    std::vector<char> at(m_steps.size() + 1, 0);
    std::vector<char> next(at.size());
    at[0] = 1;
    spread(at);
    for (const char c : text) {
        const Byte byte = m_ignoresCase ? lower(static_cast<Byte>(c)) : static_cast<Byte>(c);
        next.assign(next.size(), 0);
        bool isAlive = false;
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            const Step &step = m_steps[i];
            if (!at[i] || !accepts(step, byte))
                continue;
            const bool stays = step.kind == Step::Kind::Star || step.kind == Step::Kind::StarStar;
            next[stays ? i : i + 1] = 1;
            isAlive = true;
        }
        if (!isAlive)
            return false;
        at.swap(next);
        spread(at);
    }
    return at.back() != 0;
}

} // namespace windlass::git
