// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/yamlmeaning.h"

#include <algorithm>

namespace windlass::handover {

namespace {

constexpr int mostNodes = 200'000;
constexpr int deepest = 200; // an anchor may hold itself

// as yaml-cpp has them
constexpr char quotedTag = '!';
constexpr char plainTag = '?';

std::string lengthed(const std::string &text)
{
    return std::to_string(text.size()) + ':' + text;
}

} // namespace

std::optional<YamlMeaning> YamlMeaning::of(const YAML::Node &node)
{
    int left = mostNodes;
    YamlMeaning meaning = copied(node, 0, left);
    return left > 0 ? std::optional(std::move(meaning)) : std::nullopt;
}

YamlMeaning YamlMeaning::copied(const YAML::Node &node, int depth, int &left)
{
    left = depth < deepest ? left - 1 : 0;
    YamlMeaning meaning;
    meaning.m_tag = node.Tag();
    if (node.IsScalar()) {
        meaning.m_kind = Kind::Text;
        meaning.m_text = node.Scalar();
    } else if (node.IsMap() || node.IsSequence()) {
        meaning.m_kind = node.IsMap() ? Kind::Map : Kind::List;
        for (auto child = node.begin(); child != node.end() && left > 0; ++child) {
            if (node.IsMap())
                meaning.m_keys.push_back(copied(child->first, depth + 1, left));
            meaning.m_items.push_back(
                copied(node.IsMap() ? child->second : *child, depth + 1, left));
        }
    }
    return meaning;
}

YamlMeaning &YamlMeaning::at(const std::string &key)
{
    if (m_kind != Kind::Map)
        *this = YamlMeaning();
    m_kind = Kind::Map;
    for (std::size_t at = 0; at < m_keys.size(); ++at) {
        if (m_keys[at].m_kind == Kind::Text && m_keys[at].m_text == key)
            return m_items[at];
    }
    m_keys.emplace_back().setText(key, false);
    return m_items.emplace_back();
}

void YamlMeaning::setText(const std::string &text, bool isQuoted)
{
    *this = YamlMeaning();
    m_kind = Kind::Text;
    m_tag.assign(1, isQuoted ? quotedTag : plainTag);
    m_text = text;
}

void YamlMeaning::setList(std::vector<YamlMeaning> items)
{
    *this = YamlMeaning();
    m_kind = Kind::List;
    m_items = std::move(items);
}

std::string YamlMeaning::fingerprint() const
{
    if (m_kind == Kind::Nothing)
        return "n";
    if (m_kind == Kind::Text)
        return 't' + lengthed(m_tag) + lengthed(m_text);
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < m_items.size(); ++at) {
        const std::string key =
            m_kind == Kind::Map ? lengthed(m_keys[at].fingerprint()) : std::string();
        parts.push_back(lengthed(key + m_items[at].fingerprint()));
    }
    if (m_kind == Kind::Map)
        std::sort(parts.begin(), parts.end());
    std::string all = m_kind == Kind::Map ? "m" : "l";
    for (const std::string &part : parts)
        all += part;
    return all;
}

} // namespace windlass::handover
