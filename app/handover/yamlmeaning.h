// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <yaml-cpp/yaml.h>

#include <optional>
#include <string>
#include <vector>

//! Only for sources of this room.

namespace windlass::handover {

//! What a YAML text says, however it is written: without anchors, styles and order of keys.
class YamlMeaning final
{
public:
    //! Nothing when \a node is too large or too deep, as anchors within anchors can make it.
    [[nodiscard]] static std::optional<YamlMeaning> of(const YAML::Node &node);

    //! The value of \a key, made when it is not there; what was no map becomes one.
    [[nodiscard]] YamlMeaning &at(const std::string &key);
    //! \param isQuoted  quotation marks make a text of what looks like a number
    void setText(const std::string &text, bool isQuoted);
    void setList(std::vector<YamlMeaning> items);

    //! Equal exactly when keys, values and their types are.
    [[nodiscard]] std::string fingerprint() const;

private:
    enum class Kind { Nothing, Text, List, Map };

    [[nodiscard]] static YamlMeaning copied(const YAML::Node &node, int depth, int &left);

    Kind m_kind = Kind::Nothing;
    std::string m_tag;
    std::string m_text;
    std::vector<YamlMeaning> m_keys; // of a map; may hold one twice
    std::vector<YamlMeaning> m_items;
};

} // namespace windlass::handover
