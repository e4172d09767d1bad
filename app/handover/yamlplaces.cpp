// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/yamlplaces.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace windlass::handover {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::handover::YamlPlaces)
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

} // namespace

tl::unexpected<Error> refusedLine(int line, const QString &reason)
{
    return fail(ErrorKind::BadInput, Text::tr("Line %L1: %2").arg(line + 1).arg(reason));
}

YamlPlaces::YamlPlaces(const QByteArray &yaml) : m_yaml(yaml)
{
    // yaml-cpp does not count a byte order mark as a part of the first line
    m_lines.append(yaml.startsWith("\xEF\xBB\xBF") ? 3 : 0);
    for (qsizetype end = yaml.indexOf('\n'); end >= 0; end = yaml.indexOf('\n', end + 1))
        m_lines.append(end + 1);
}

qsizetype YamlPlaces::offsetOf(const YAML::Mark &mark) const
{
    if (mark.line < 0 || mark.line >= m_lines.size())
        return m_yaml.size();
    return std::min(m_lines.at(mark.line) + mark.column, m_yaml.size());
}

qsizetype YamlPlaces::lineEnd(qsizetype at) const
{
    qsizetype end = m_yaml.indexOf('\n', at);
    if (end < 0)
        end = m_yaml.size();
    return end > at && m_yaml.at(end - 1) == '\r' ? end - 1 : end;
}

qsizetype YamlPlaces::afterBlanks(qsizetype at) const
{
    while (at < m_yaml.size() && isBlank(m_yaml.at(at)))
        ++at;
    return at;
}

//! Behind the closing mark; -1 when it is not on this line.
qsizetype YamlPlaces::endOfQuoted(qsizetype begin, qsizetype end) const
{
    const char mark = m_yaml.at(begin);
    for (qsizetype at = begin + 1; at < end; ++at) {
        const bool isPair =
            mark == '\'' && m_yaml.at(at) == mark && at + 1 < end && m_yaml.at(at + 1) == mark;
        if (isPair || (mark == '"' && m_yaml.at(at) == '\\'))
            ++at;
        else if (m_yaml.at(at) == mark)
            return at + 1;
    }
    return -1;
}

//! -1 when the key is written in a way that is not understood here.
qsizetype YamlPlaces::afterKey(const YAML::Node &key, qsizetype begin) const
{
    if (begin >= m_yaml.size())
        return -1;
    if (m_yaml.at(begin) == '"' || m_yaml.at(begin) == '\'')
        return endOfQuoted(begin, lineEnd(begin));
    const QByteArray text = QByteArray::fromStdString(key.Scalar());
    return m_yaml.sliced(begin).startsWith(text) ? begin + text.size() : -1;
}

void YamlPlaces::findValue(YamlEntry &entry, bool isFlow) const
{
    const qsizetype end = lineEnd(entry.afterColon);
    qsizetype at = afterBlanks(entry.afterColon);
    if (at < end && m_yaml.at(at) == '&') {
        while (at < end && !isBlank(m_yaml.at(at)))
            ++at;
        entry.afterColon = at;
        at = afterBlanks(at);
    }
    entry.valueBegin = at;
    entry.valueEnd = at;
    if (at >= end || m_yaml.at(at) == '#') {
        entry.valueBegin = entry.valueEnd = entry.afterColon;
        return;
    }
    const char first = m_yaml.at(at);
    if (first == '"' || first == '\'') {
        entry.mark = first;
        entry.valueEnd = endOfQuoted(at, end);
        entry.isWhole = entry.valueEnd >= 0;
        return;
    }
    entry.mark = first == '*' ? first : '\0';
    entry.isWhole = first != '|' && first != '>' && first != '!';
    const QByteArray stops = isFlow ? ",]}" : "";
    while (at < end && !(m_yaml.at(at) == '#' && isBlank(m_yaml.at(at - 1)))
           && !stops.contains(m_yaml.at(at)))
        ++at;
    while (at > entry.valueBegin && isBlank(m_yaml.at(at - 1)))
        --at;
    entry.valueEnd = at;
}

Result<YamlEntry> YamlPlaces::entryOf(const YAML::Node &key, const YAML::Node &value,
                                      bool isFlow) const
{
    const YAML::Mark mark = key.Mark();
    const QString name = QString::fromStdString(key.Scalar());
    YamlEntry entry;
    entry.value = value;
    entry.line = mark.line;
    entry.keyBegin = offsetOf(mark);
    const qsizetype behind = afterKey(key, entry.keyBegin);
    const qsizetype colon = behind < 0 ? -1 : afterBlanks(behind);
    if (colon < 0 || colon >= m_yaml.size() || m_yaml.at(colon) != ':')
        return refusedLine(mark.line, Text::tr("%1 is written in a way that cannot be changed "
                                               "safely.")
                                          .arg(name));
    entry.afterColon = colon + 1;
    findValue(entry, isFlow);
    const bool isText = value.IsScalar() && entry.mark != '*';
    const QByteArray shown =
        m_yaml.sliced(entry.valueBegin, std::max(entry.valueEnd - entry.valueBegin, qsizetype(0)));
    if (isText && entry.mark == '\0' && shown.toStdString() != value.Scalar())
        entry.isWhole = false;
    return entry;
}

Result<std::optional<YamlEntry>> YamlPlaces::find(const YAML::Node &map, const std::string &key,
                                                  bool isFlow) const
{
    std::optional<YamlEntry> found;
    for (const auto &child : map) {
        if (!child.first.IsScalar() || child.first.Scalar() != key)
            continue;
        if (found)
            return refusedLine(child.first.Mark().line,
                               Text::tr("%1 is there twice.").arg(QString::fromStdString(key)));
        const auto entry = entryOf(child.first, child.second, isFlow);
        if (!entry)
            return tl::unexpected(entry.error());
        found = *entry;
    }
    return found;
}

Result<QByteArray> YamlPlaces::indentOf(const YAML::Node &map) const
{
    const YAML::Mark mark = map.begin()->first.Mark();
    const qsizetype key = offsetOf(mark);
    const qsizetype begin = m_lines.at(mark.line);
    const QByteArray indent = m_yaml.sliced(begin, key - begin);
    if (indent.contains('\t'))
        return refusedLine(mark.line, Text::tr("It begins with a tab."));
    if (!indent.trimmed().isEmpty())
        return refusedLine(mark.line, Text::tr("The first key shares it with something else."));
    return indent;
}

} // namespace windlass::handover
