// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/attributerules.h"

#include <algorithm>

namespace windlass::git {

namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view macroMark = "[attr]";
constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
constexpr std::size_t longestLine = 2048;

std::string_view withoutBlanksBefore(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    return text;
}

std::string_view firstWord(std::string_view text)
{
    return text.substr(0, std::min(text.find_first_of(blanks), text.size()));
}

bool isGoodName(std::string_view name)
{
    const auto isGood = [](char c) {
        return c == '-' || c == '.' || c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')
               || (c >= 'A' && c <= 'Z');
    };
    return !name.empty() && name.front() != '-' && std::all_of(name.begin(), name.end(), isGood);
}

bool isOctal(char c)
{
    return c >= '0' && c <= '7';
}

// What a backslash and \a c stand for in a quoted name; 0 for nothing.
char escaped(char c)
{
    constexpr std::string_view names = "abfnrtv\\\"";
    constexpr std::string_view bytes = "\a\b\f\n\r\t\v\\\"";
    const std::size_t at = names.find(c);
    return at == std::string_view::npos ? '\0' : bytes[at];
}

// The name in quotes at the beginning of \a text, which is cut off then.
std::optional<std::string> takeQuoted(std::string_view &text)
{
    std::string name;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] == '"') {
            text.remove_prefix(i + 1);
            return name;
        }
        if (text[i] != '\\') {
            name += text[i];
            continue;
        }
        const std::string_view rest = text.substr(i + 1, 3);
        if (rest.size() == 3 && rest[0] <= '3' && std::all_of(rest.begin(), rest.end(), isOctal)) {
            name += static_cast<char>((rest[0] - '0') * 64 + (rest[1] - '0') * 8 + rest[2] - '0');
            i += 3;
        } else if (const char c = rest.empty() ? '\0' : escaped(rest[0]); c != '\0') {
            name += c;
            i += 1;
        } else {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace

AttributeList::AttributeList(std::string_view text, std::size_t folder, Macros macros,
                             bool ignoresCase)
    : m_folder(folder)
{
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        read(line.substr(0, line.find('\0')), macros, ignoresCase);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

void AttributeList::read(std::string_view line, Macros macros, bool ignoresCase)
{
    std::string_view rest = withoutBlanksBefore(line);
    if (rest.empty() || rest.front() == '#' || line.size() >= longestLine)
        return;
    std::optional<std::string> quoted;
    if (rest.front() == '"')
        quoted = takeQuoted(rest);
    std::string name = quoted ? *quoted : std::string(firstWord(rest));
    if (!quoted)
        rest.remove_prefix(name.size());
    std::string macro;
    if (name.size() > macroMark.size() && name.starts_with(macroMark)) {
        macro = firstWord(withoutBlanksBefore(std::string_view(name).substr(macroMark.size())));
        if (macros == Macros::Refused || !isGoodName(macro))
            return;
    }
    std::vector<Setting> settings;
    if (!readSettings(rest, settings))
        return;
    if (!macro.empty()) {
        m_macros.insert_or_assign(macro, std::move(settings));
        return;
    }
    PathPattern pattern(name, ignoresCase);
    if (!pattern.isNegative())
        m_lines.push_back({std::move(pattern), std::move(settings)});
}

// One bad name spoils the whole line.
bool AttributeList::readSettings(std::string_view text, std::vector<Setting> &settings)
{
    for (text = withoutBlanksBefore(text); !text.empty(); text = withoutBlanksBefore(text)) {
        std::string_view word = firstWord(text);
        text.remove_prefix(word.size());
        Setting setting;
        setting.value.state = AttributeValue::State::True;
        if (const std::size_t equals = word.find('='); equals != std::string_view::npos) {
            setting.value = {AttributeValue::State::Text, std::string(word.substr(equals + 1))};
            word = word.substr(0, equals);
        }
        if (word.starts_with('-') || word.starts_with('!')) {
            setting.value = {word.front() == '-' ? AttributeValue::State::False
                                                 : AttributeValue::State::Unset,
                             {}};
            word.remove_prefix(1);
        }
        if (!isGoodName(word))
            return false;
        setting.name = word;
        settings.push_back(std::move(setting));
    }
    return true;
}

//! Collects the values for one path, what counts most first: a value that is there stays.
class AttributeLookUp final
{
public:
    AttributeLookUp(std::string_view path, const AttributeRules *rules,
                    const AttributeList *topmost)
        : m_path(path), m_rules(rules), m_topmost(topmost)
    {
    }

    void run()
    {
        if (m_topmost)
            take(*m_topmost);
        for (const AttributeRules *rules = m_rules; rules; rules = rules->m_above.get())
            take(rules->m_list);
    }

    [[nodiscard]] AttributeValue value(std::string_view name) const
    {
        const auto found = m_values.find(name);
        return found == m_values.end() ? AttributeValue() : found->second;
    }

private:
    using Settings = std::vector<AttributeList::Setting>;

    void take(const AttributeList &list)
    {
        for (auto line = list.m_lines.rbegin(); line != list.m_lines.rend(); ++line) {
            if (!line->pattern.wantsFolder() && line->pattern.matches(m_path.substr(list.m_folder)))
                take(line->settings);
        }
    }

    void take(const Settings &settings)
    {
        for (auto setting = settings.rbegin(); setting != settings.rend(); ++setting) {
            if (!m_values.emplace(setting->name, setting->value).second)
                continue;
            const Settings *macro = setting->value.isTrue() ? findMacro(setting->name) : nullptr;
            if (macro)
                take(*macro);
        }
    }

    [[nodiscard]] const Settings *findMacro(const std::string &name) const
    {
        const auto in = [&name](const AttributeList &list) -> const Settings * {
            const auto found = list.m_macros.find(name);
            return found == list.m_macros.end() ? nullptr : &found->second;
        };
        const Settings *macro = m_topmost ? in(*m_topmost) : nullptr;
        for (const AttributeRules *rules = m_rules; rules && !macro; rules = rules->m_above.get())
            macro = in(rules->m_list);
        return macro;
    }

    std::string_view m_path;
    const AttributeRules *m_rules;
    const AttributeList *m_topmost;
    std::map<std::string, AttributeValue, std::less<>> m_values;
};

FileAttributes AttributeRules::of(std::string_view path, const AttributeRules *rules,
                                  const AttributeList *topmost)
{
    AttributeLookUp lookUp(path, rules, topmost);
    lookUp.run();
    return {lookUp.value("text"),  lookUp.value("crlf"),   lookUp.value("eol"),
            lookUp.value("ident"), lookUp.value("filter"), lookUp.value("working-tree-encoding")};
}

} // namespace windlass::git
