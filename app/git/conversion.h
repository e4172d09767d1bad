// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/attributerules.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace windlass::git {

//! The settings that say what becomes of a file's content.
struct ContentSettings
{
    bool convertsLineEnds = false; //!< core.autocrlf is true or input
    bool isRoundtripChecked(std::string_view encoding) const;
    std::string roundtripChecked = "SHIFT-JIS"; //!< core.checkRoundtripEncoding
    std::set<std::string, std::less<>> filters; //!< drivers that are configured
};

//! How the content of one file is changed on its way into the repository.
struct ContentRules
{
    enum class LineEnds {
        Kept,
        IfText,    //!< \r\n becomes \n where the content looks like text and the index has no \r\n
        Converted, //!< \r\n becomes \n
    };

    LineEnds lineEnds = LineEnds::Kept;
    bool collapsesIdent = false; //!< "$Id: ... $" becomes "$Id$"
    std::string encoding;        //!< what it is in the folder; empty: UTF-8, or no text at all
    std::string filter;          //!< the configured driver that would have to run; empty: none
    bool isEncodingBad = false;  //!< named without a value: git refuses it

    [[nodiscard]] static ContentRules of(const FileAttributes &attributes,
                                         const ContentSettings &settings);
    [[nodiscard]] bool keepsContent() const
    {
        return lineEnds == LineEnds::Kept && !collapsesIdent && encoding.empty();
    }
    //! Where nothing but line ends is changed: how.
    [[nodiscard]] std::optional<LineEnds> onlyLineEnds() const
    {
        const bool isMore = collapsesIdent || !encoding.empty() || isEncodingBad || !filter.empty();
        return isMore ? std::nullopt : std::optional(lineEnds);
    }
};

//! Counts what git looks at to tell text from binary content.
class TextStatistics final
{
public:
    //! The next piece of the content.
    void add(std::string_view piece);
    void end();

    [[nodiscard]] bool isBinary() const;
    [[nodiscard]] bool hasLineEndsOfWindows() const { return m_windowsEnds > 0; }

private:
    std::uint64_t m_windowsEnds = 0;
    std::uint64_t m_loneReturns = 0;
    std::uint64_t m_nulls = 0;
    std::uint64_t m_printable = 0;
    std::uint64_t m_unprintable = 0;
    bool m_isReturnOpen = false; // the piece before ended with \r
    char m_last = 0;
};

//! Content is text and has line ends of Windows: then git leaves the ones of the file as they are.
[[nodiscard]] bool hasTextWithReturns(std::string_view content);

//! Tells whether what the index has for the file at hand is hasTextWithReturns(); asked at most
//! once for a file.
using AskIndex = std::function<bool()>;

//! Changes the content as the rules say. \return nothing when it stays as it is
[[nodiscard]] std::optional<std::string>
withLineEndsConverted(std::string_view content, ContentRules::LineEnds how, const AskIndex &index);
[[nodiscard]] std::optional<std::string> withIdentCollapsed(std::string_view content);

} // namespace windlass::git
