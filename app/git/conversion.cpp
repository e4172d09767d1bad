// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/conversion.h"

#include "git/encoding.h"

#include <algorithm>

namespace windlass::git {

namespace {

using LineEnds = ContentRules::LineEnds;

// text, or crlf where text says nothing.
std::optional<LineEnds> lineEndsOf(const AttributeValue &value)
{
    if (value.isTrue() || value.isText("input"))
        return LineEnds::Converted;
    if (value.isFalse())
        return LineEnds::Kept;
    return value.isText("auto") ? std::optional(LineEnds::IfText) : std::nullopt;
}

LineEnds lineEndsOf(const FileAttributes &attributes, const ContentSettings &settings)
{
    auto ends = lineEndsOf(attributes.text);
    if (!ends)
        ends = lineEndsOf(attributes.crlf);
    const bool hasEol = attributes.eol.isText("lf") || attributes.eol.isText("crlf");
    if (!ends && hasEol)
        return LineEnds::Converted;
    return ends.value_or(settings.convertsLineEnds ? LineEnds::IfText : LineEnds::Kept);
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](char c) { return lower(c); });
    return result;
}

} // namespace

// A list with commas or blanks between.
bool ContentSettings::isRoundtripChecked(std::string_view encoding) const
{
    const std::string list = lower(roundtripChecked);
    const std::string wanted = lower(encoding);
    const auto isBetween = [&list](std::size_t at) {
        return at >= list.size() || list[at] == ' ' || list[at] == '\t' || list[at] == ',';
    };
    const std::size_t at = list.find(wanted);
    return at != std::string::npos && (at == 0 || isBetween(at - 1))
           && isBetween(at + wanted.size());
}

ContentRules ContentRules::of(const FileAttributes &attributes, const ContentSettings &settings)
{
    ContentRules rules;
    rules.lineEnds = lineEndsOf(attributes, settings);
    rules.collapsesIdent = attributes.ident.isTrue();
    rules.isEncodingBad = attributes.encoding.isTrue();
    using State = AttributeValue::State;
    if (attributes.encoding.state == State::Text && !isUtf8(attributes.encoding.text))
        rules.encoding = attributes.encoding.text;
    if (attributes.filter.state == State::Text && settings.filters.contains(attributes.filter.text))
        rules.filter = attributes.filter.text;
    return rules;
}

void TextStatistics::add(std::string_view piece)
{
    for (const char c : piece) {
        const auto byte = static_cast<unsigned char>(c);
        if (m_isReturnOpen) {
            m_isReturnOpen = false;
            if (c == '\n') {
                ++m_windowsEnds;
                continue;
            }
            ++m_loneReturns;
        }
        if (c == '\r')
            m_isReturnOpen = true;
        else if (c == '\n')
            continue;
        else if (c == '\b' || c == '\t' || c == '\x1b' || c == '\f'
                 || (byte >= 0x20 && byte != 0x7f))
            ++m_printable;
        else
            ++m_unprintable;
        m_nulls += c == '\0' ? 1 : 0;
    }
    if (!piece.empty())
        m_last = piece.back();
}

void TextStatistics::end()
{
    if (m_isReturnOpen)
        ++m_loneReturns;
    m_isReturnOpen = false;
    if (m_last == '\x1a') // the end of a text file, for DOS
        --m_unprintable;
}

bool TextStatistics::isBinary() const
{
    return m_loneReturns > 0 || m_nulls > 0 || m_printable / 128 < m_unprintable;
}

bool hasTextWithReturns(std::string_view content)
{
    if (content.find('\r') == std::string_view::npos)
        return false;
    TextStatistics statistics;
    statistics.add(content);
    statistics.end();
    return !statistics.isBinary() && statistics.hasLineEndsOfWindows();
}

std::optional<std::string> withLineEndsConverted(std::string_view content, LineEnds how,
                                                 const AskIndex &index)
{
    if (how == LineEnds::Kept || content.find("\r\n") == std::string_view::npos)
        return std::nullopt;
    if (how == LineEnds::IfText && (!hasTextWithReturns(content) || index()))
        return std::nullopt;
    std::string result;
    result.reserve(content.size());
    for (std::size_t i = 0; i < content.size(); ++i) {
        if (content[i] != '\r' || i + 1 == content.size() || content[i + 1] != '\n')
            result += content[i];
    }
    return result;
}

// Only within one line.
std::optional<std::string> withIdentCollapsed(std::string_view content)
{
    constexpr std::string_view start = "$Id:";
    std::size_t at = content.find(start);
    if (at == std::string_view::npos)
        return std::nullopt;
    std::string result;
    std::size_t done = 0;
    while (at != std::string_view::npos) {
        const std::size_t inside = at + start.size();
        const std::size_t end = content.find('$', inside);
        if (end == std::string_view::npos)
            break;
        const bool isOneLine =
            content.substr(inside, end - inside).find('\n') == std::string_view::npos;
        if (isOneLine) {
            result.append(content.substr(done, at - done)).append("$Id$");
            done = end + 1;
        }
        at = content.find(start, isOneLine ? done : inside);
    }
    result.append(content.substr(done));
    return result;
}

} // namespace windlass::git
