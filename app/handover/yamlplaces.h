// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <yaml-cpp/yaml.h>

#include <QByteArray>
#include <QList>

//! Only for sources of this room.

namespace windlass::handover {

//! A key of a map in a YAML text, and what stands behind it on its line. Offsets count bytes.
struct YamlEntry
{
    YAML::Node value;
    int line = 0;             //!< from 0
    qsizetype keyBegin = 0;   //!< of the key
    qsizetype afterColon = 0; //!< right behind the colon
    qsizetype valueBegin = 0; //!< of what stands there, behind blanks and an anchor's name
    qsizetype valueEnd = 0;   //!< equal to valueBegin when nothing does
    char mark = '\0';         //!< the quotation mark around it, or '*', or 0
    bool isWhole = true;      //!< ends on this line
};

//! Finds keys of a parsed YAML text in the text. A key that could be meant in two ways is refused.
class YamlPlaces final
{
public:
    explicit YamlPlaces(const QByteArray &yaml);

    //! \a key of \a map, which is one; nothing when it has none. \a isFlow: braces are around it.
    //! Errors: BadInput, a sentence that goes on after "<file>: ".
    [[nodiscard]] Result<std::optional<YamlEntry>> find(const YAML::Node &map,
                                                        const std::string &key, bool isFlow) const;

    //! The blanks before the first key of \a map, which has one and is written in block style.
    //! Errors: BadInput for a tab, or when something else stands there.
    [[nodiscard]] Result<QByteArray> indentOf(const YAML::Node &map) const;

    [[nodiscard]] qsizetype offsetOf(const YAML::Mark &mark) const;

private:
    [[nodiscard]] Result<YamlEntry> entryOf(const YAML::Node &key, const YAML::Node &value,
                                            bool isFlow) const;
    [[nodiscard]] qsizetype afterKey(const YAML::Node &key, qsizetype begin) const;
    void findValue(YamlEntry &entry, bool isFlow) const;
    [[nodiscard]] qsizetype endOfQuoted(qsizetype begin, qsizetype lineEnd) const;
    [[nodiscard]] qsizetype afterBlanks(qsizetype at) const;
    [[nodiscard]] qsizetype lineEnd(qsizetype at) const;

    const QByteArray &m_yaml;
    QList<qsizetype> m_lines; // where each begins
};

//! The sentence for what stands in line \a line, counted from 0.
[[nodiscard]] tl::unexpected<Error> refusedLine(int line, const QString &reason);

} // namespace windlass::handover
