// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/environmentfile.h"

#include "handover/textedit.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace windlass::handover {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::handover::EnvironmentFile)
};

constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

struct Assignment
{
    QByteArray name;
    QByteArray value;         // what programs get
    qsizetype begin = 0;      // of its first line
    qsizetype valueBegin = 0; // as it is written, with quotes
    qsizetype valueEnd = 0;
    qsizetype end = 0; // of its last line, before the line end
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\f' || c == '\v';
}

bool isNamePart(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

//! Goes through an .env file, assignment by assignment.
class Scanner final
{
public:
    explicit Scanner(const QByteArray &text)
        : m_text(text), m_at(text.startsWith(byteOrderMark) ? 3 : 0)
    {
    }

    QList<Assignment> all()
    {
        QList<Assignment> found;
        while (m_at < m_text.size()) {
            const qsizetype end = lineEnd(m_at);
            const auto assignment = read(m_at, end);
            if (assignment)
                found.append(*assignment);
            m_at = (assignment ? assignment->end : end) + 1;
        }
        return found;
    }

private:
    [[nodiscard]] qsizetype lineEnd(qsizetype from) const
    {
        while (from < m_text.size() && m_text.at(from) != '\n' && m_text.at(from) != '\r')
            ++from;
        return from;
    }

    [[nodiscard]] qsizetype afterBlanks(qsizetype at, qsizetype end) const
    {
        while (at < end && isBlank(m_text.at(at)))
            ++at;
        return at;
    }

    [[nodiscard]] std::optional<Assignment> read(qsizetype begin, qsizetype end) const
    {
        qsizetype at = afterBlanks(begin, end);
        if (m_text.sliced(at, end - at).startsWith("export") && at + 6 < end
            && isBlank(m_text.at(at + 6)))
            at = afterBlanks(at + 6, end);
        const qsizetype name = at;
        while (at < end && isNamePart(m_text.at(at)))
            ++at;
        const qsizetype nameEnd = at;
        at = afterBlanks(at, end);
        const bool isName = nameEnd > name && !(m_text.at(name) >= '0' && m_text.at(name) <= '9');
        if (!isName || at == end || m_text.at(at) != '=')
            return std::nullopt;
        Assignment assignment;
        assignment.name = m_text.sliced(name, nameEnd - name);
        assignment.begin = begin;
        assignment.end = end;
        readValue(assignment, at + 1);
        return assignment;
    }

    void readValue(Assignment &assignment, qsizetype afterSign) const
    {
        const qsizetype at = afterBlanks(afterSign, assignment.end);
        const char mark = at < assignment.end ? m_text.at(at) : '\0';
        if ((mark == '"' || mark == '\'' || mark == '`') && readQuoted(assignment, at, mark))
            return;
        qsizetype end = at;
        while (end < assignment.end
               && !(m_text.at(end) == '#' && (end == at || isBlank(m_text.at(end - 1)))))
            ++end;
        while (end > at && isBlank(m_text.at(end - 1)))
            --end;
        assignment.value = m_text.sliced(at, end - at);
        // without a value it would be written right before a comment
        assignment.valueBegin = end == at ? afterSign : at;
        assignment.valueEnd = end == at ? afterSign : end;
    }

    [[nodiscard]] bool isEndOfValue(qsizetype at) const
    {
        const qsizetype end = lineEnd(at);
        at = afterBlanks(at, end);
        return at == end || m_text.at(at) == '#';
    }

    //! False when no quotation mark ends the value.
    [[nodiscard]] bool readQuoted(Assignment &assignment, qsizetype begin, char mark) const
    {
        QByteArray value;
        for (qsizetype at = begin + 1; at < m_text.size(); ++at) {
            const char c = m_text.at(at);
            if (c == mark) {
                if (at > assignment.end && !isEndOfValue(at + 1))
                    return false; // a lone mark, and another one by chance further down
                assignment.value = value;
                assignment.valueBegin = begin;
                assignment.valueEnd = at + 1;
                assignment.end = lineEnd(at);
                return true;
            }
            const bool isEscape = c == '\\' && mark == '"' && at + 1 < m_text.size();
            value += isEscape ? m_text.at(++at) : c;
        }
        return false;
    }

    const QByteArray &m_text;
    qsizetype m_at;
};

//! The value as it is put into the file; \a mark is the quotation mark that is there, or 0.
QByteArray written(const QByteArray &value, char mark)
{
    const auto isPlain = [](char c) {
        return isNamePart(c) || QByteArray("-.~+/:@%=").contains(c);
    };
    if (mark == '\0' && !value.isEmpty() && std::all_of(value.cbegin(), value.cend(), isPlain))
        return value;
    const char used = mark == '\0' ? '"' : mark;
    return used + value + used;
}

//! Shells and the libraries that read these files agree about all other characters.
bool isUnambiguous(const QByteArray &value)
{
    return std::all_of(value.cbegin(), value.cend(), [](char c) {
        return c >= ' ' && c <= '~' && !QByteArray("\"'`$\\!").contains(c);
    });
}

//! Where new lines go.
qsizetype endOf(const QByteArray &text, const QList<Assignment> &assignments)
{
    if (!isUnfinished(text))
        return text.size();
    qsizetype begin = lineBegin(text, text.size());
    if (!assignments.isEmpty() && assignments.constLast().end == text.size())
        begin = assignments.constLast().begin;
    return std::max(begin, qsizetype(text.startsWith(byteOrderMark) ? 3 : 0));
}

TextEdit changeOf(const QByteArray &text, const Assignment &assignment, const QByteArray &value)
{
    const char first =
        assignment.valueEnd > assignment.valueBegin ? text.at(assignment.valueBegin) : '\0';
    const bool isQuoted = first == '"' || first == '\'' || first == '`';
    return {assignment.valueBegin, assignment.valueEnd - assignment.valueBegin,
            written(value, isQuoted ? first : '\0')};
}

} // namespace

QHash<QString, QString> parseEnvironment(const QByteArray &text)
{
    QHash<QString, QString> values;
    for (const Assignment &assignment : Scanner(text).all())
        values.insert(QString::fromUtf8(assignment.name), QString::fromUtf8(assignment.value));
    return values;
}

Result<QByteArray> withEnvironment(const QByteArray &text, const QList<Variable> &variables)
{
    if (text.contains('\0'))
        return fail(ErrorKind::BadInput, Text::tr("It is no text."));
    const QList<Assignment> assignments = Scanner(text).all();
    const qsizetype end = endOf(text, assignments);
    QHash<QString, QString> expected = parseEnvironment(text);
    QList<TextEdit> edits;
    for (const Variable &variable : variables) {
        const QString name = QString::fromUtf8(variable.name);
        if (!isUnambiguous(variable.value))
            return fail(ErrorKind::BadInput,
                        Text::tr("The value of %1 has a character that programs read in different "
                                 "ways there. Write it yourself.")
                            .arg(name));
        const auto found = std::find_if(
            assignments.crbegin(), assignments.crend(),
            [&variable](const Assignment &each) { return each.name == variable.name; });
        if (found == assignments.crend())
            edits.append(
                {end, 0, variable.name + '=' + written(variable.value, '\0') + lineEndOf(text)});
        else if (found->value != variable.value)
            edits.append(changeOf(text, *found, variable.value));
        expected.insert(name, QString::fromUtf8(variable.value));
    }
    const QByteArray result = applied(text, edits);
    if (parseEnvironment(result) != expected)
        return fail(ErrorKind::BadInput, Text::tr("A change would alter other lines of it."));
    return result;
}

} // namespace windlass::handover
