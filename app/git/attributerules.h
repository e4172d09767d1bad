// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/pathpattern.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace windlass::git {

//! What the attributes say of one thing: `name`, `-name`, `!name` or nothing, `name=text`.
struct AttributeValue
{
    enum class State { Unset, True, False, Text };
    State state = State::Unset;
    std::string text;

    [[nodiscard]] bool isTrue() const { return state == State::True; }
    [[nodiscard]] bool isFalse() const { return state == State::False; }
    [[nodiscard]] bool isText(std::string_view wanted) const
    {
        return state == State::Text && text == wanted;
    }
};

//! The attributes that change what becomes of a file when it is staged.
struct FileAttributes
{
    AttributeValue text;
    AttributeValue crlf; //!< the old name of text
    AttributeValue eol;
    AttributeValue ident;
    AttributeValue filter;
    AttributeValue encoding; //!< working-tree-encoding
};

//! The lines of one file with attributes. The last one that matches decides, for each attribute.
class AttributeList final
{
public:
    enum class Macros {
        Allowed,
        Refused, //!< as git does below the root
    };

    //! \param folder  length of the path of the folder that the lines are relative to, with the
    //!                slash behind it; 0 for the root
    AttributeList(std::string_view text, std::size_t folder, Macros macros, bool ignoresCase);

    [[nodiscard]] bool isEmpty() const { return m_lines.empty() && m_macros.empty(); }

private:
    friend class AttributeLookUp;

    struct Setting
    {
        std::string name;
        AttributeValue value;
    };
    struct Line
    {
        PathPattern pattern;
        std::vector<Setting> settings;
    };

    void read(std::string_view line, Macros macros, bool ignoresCase);
    [[nodiscard]] static bool readSettings(std::string_view text, std::vector<Setting> &settings);

    std::vector<Line> m_lines;
    std::map<std::string, std::vector<Setting>, std::less<>> m_macros;
    std::size_t m_folder;
};

//! The attributes that hold in one folder: .git/info/attributes, then its own, those of the folder
//! above, and so on; then the user's and the system's own, and what git builds in.
class AttributeRules final
{
public:
    using Shared = std::shared_ptr<const AttributeRules>;

    //! \param above  what counts less than \a list; nothing: \a list comes last
    AttributeRules(Shared above, AttributeList list)
        : m_above(std::move(above)), m_list(std::move(list))
    {
    }

    //! \param path      of a file, from the root
    //! \param topmost   counts more than everything in folders; may be null
    [[nodiscard]] static FileAttributes of(std::string_view path, const AttributeRules *rules,
                                           const AttributeList *topmost);

private:
    friend class AttributeLookUp;

    Shared m_above;
    AttributeList m_list;
};

} // namespace windlass::git
