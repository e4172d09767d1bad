// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query.h"

#include <QDateTime>
#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

//! What stands right of a sign.
struct Operand
{
    QString text;
    bool isString = false; //!< stood in quotes
};

//! ISO 8601, in UTC unless it says otherwise.
QDateTime timeOf(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time;
}

bool isNumber(const QString &text)
{
    bool is = false;
    (void)text.toDouble(&is);
    return is;
}

//! Quoted text, a number, null, true, false or a time.
bool isOperand(const Operand &operand)
{
    static const QStringList words{u"null"_s, u"true"_s, u"false"_s};
    return operand.isString || words.contains(operand.text) || isNumber(operand.text)
           || timeOf(operand.text).isValid();
}

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return value.toString();
}

int compared(const QJsonValue &value, const Operand &with)
{
    const auto order = [](const auto &a, const auto &b) { return a < b ? -1 : int(b < a); };
    if (value.isDouble() && isNumber(with.text))
        return order(value.toDouble(), with.text.toDouble());
    const QDateTime time = with.isString ? QDateTime() : timeOf(with.text);
    if (time.isValid())
        return order(timeOf(value.toString()), time);
    return QString::compare(textOf(value), with.text, Qt::CaseInsensitive);
}

bool isEqual(const QJsonValue &value, const Operand &with)
{
    if (!with.isString && with.text == u"null")
        return isNothing(value);
    if (isNothing(value))
        return false;
    return with.isString ? textOf(value) == with.text : compared(value, with) == 0;
}

bool holdsForOne(const QJsonValue &value, const QString &sign, const Operand &with)
{
    if (sign == u"~")
        return textOf(value).contains(with.text, Qt::CaseInsensitive);
    if (sign == u"=")
        return isEqual(value, with);
    if (isNothing(value))
        return false;
    const int order = compared(value, with);
    if (sign.endsWith(u'='))
        return sign.startsWith(u'<') ? order <= 0 : order >= 0;
    return sign == u"<" ? order < 0 : order > 0;
}

//! Of a list, one element has to fit.
bool holds(const QJsonValue &value, const QString &sign, const Operand &with)
{
    if (sign.startsWith(u'!'))
        return !holds(value, sign.mid(1), with);
    if (!value.isArray())
        return holdsForOne(value, sign, with);
    const QJsonArray all = value.toArray();
    return std::any_of(all.begin(), all.end(),
                       [&](const QJsonValue &one) { return holdsForOne(one, sign, with); });
}

} // namespace

//! Recursive descent over: or := and (OR and)*, and := leaf (AND leaf)*.
class QueryParser
{
public:
    explicit QueryParser(const QString &text) { split(text); }

    std::optional<Query> parse()
    {
        const auto test = anyOf();
        if (!m_good || !test || m_at != m_words.size())
            return std::nullopt;
        Query query;
        query.m_test = *test;
        query.m_fields = m_fields;
        return query;
    }

private:
    using Word = Operand;

    void split(const QString &text)
    {
        static const QString signs = u"=!~<>"_s;
        for (qsizetype i = 0; i < text.size() && m_good;) {
            if (text[i].isSpace())
                ++i;
            else if (text[i] == u'"')
                i = quoted(text, i + 1);
            else if (u"(),"_s.contains(text[i]))
                m_words.append({text.mid(i++, 1)});
            else
                i = run(text, i, signs.contains(text[i]), signs);
        }
    }

    qsizetype quoted(const QString &text, qsizetype from)
    {
        QString value;
        for (; from < text.size() && text[from] != u'"'; ++from) {
            if (text[from] == u'\\' && from + 1 < text.size())
                ++from;
            value += text[from];
        }
        m_good = from < text.size();
        m_words.append({value, true});
        return from + 1;
    }

    qsizetype run(const QString &text, qsizetype from, bool isSign, const QString &signs)
    {
        qsizetype to = from;
        while (to < text.size() && signs.contains(text[to]) == isSign && !text[to].isSpace()
               && !u"(),\""_s.contains(text[to]))
            ++to;
        m_words.append({text.mid(from, to - from)});
        return to;
    }

    bool take(const QString &word)
    {
        if (m_at >= m_words.size() || m_words[m_at].isString
            || m_words[m_at].text.compare(word, Qt::CaseInsensitive) != 0)
            return false;
        ++m_at;
        return true;
    }

    std::optional<Word> next()
    {
        if (m_at >= m_words.size())
            return std::nullopt;
        return m_words[m_at++];
    }

    std::optional<Query::Test> anyOf()
    {
        auto left = allOf();
        while (left && take(u"OR"_s)) {
            const auto right = allOf();
            if (!right)
                return std::nullopt;
            left = [l = *left, r = *right](const Query::Field &f) { return l(f) || r(f); };
        }
        return left;
    }

    std::optional<Query::Test> allOf()
    {
        auto left = leaf();
        while (left && take(u"AND"_s)) {
            const auto right = leaf();
            if (!right)
                return std::nullopt;
            left = [l = *left, r = *right](const Query::Field &f) { return l(f) && r(f); };
        }
        return left;
    }

    std::optional<Query::Test> leaf()
    {
        if (take(u"("_s)) {
            const auto inner = anyOf();
            return take(u")"_s) ? inner : std::nullopt;
        }
        const auto field = next();
        if (!field || field->isString)
            return std::nullopt;
        m_fields.append(field->text);
        const bool isNegated = take(u"NOT"_s);
        if (take(u"IN"_s))
            return list(field->text, isNegated);
        return isNegated ? std::nullopt : comparison(field->text);
    }

    std::optional<Query::Test> comparison(const QString &field)
    {
        static const QStringList signs{u"="_s, u"!="_s, u"~"_s, u"!~"_s,
                                       u">"_s, u">="_s, u"<"_s, u"<="_s};
        const auto sign = next();
        const auto value = next();
        if (!sign || !value || sign->isString || !signs.contains(sign->text) || !isOperand(*value))
            return std::nullopt;
        return [field, s = sign->text, v = *value](const Query::Field &f) {
            return holds(f(field), s, v);
        };
    }

    std::optional<Query::Test> list(const QString &field, bool isNegated)
    {
        QList<Word> values;
        if (!take(u"("_s))
            return std::nullopt;
        do {
            const auto value = next();
            if (!value || !isOperand(*value))
                return std::nullopt;
            values.append(*value);
        } while (take(u","_s));
        if (!take(u")"_s))
            return std::nullopt;
        return [field, values, isNegated](const Query::Field &f) {
            const QJsonValue is = f(field);
            return std::any_of(values.begin(), values.end(),
                               [&is](const Word &one) { return holds(is, u"="_s, one); })
                   != isNegated;
        };
    }

    QList<Word> m_words;
    QStringList m_fields;
    qsizetype m_at = 0;
    bool m_good = true;
};

std::optional<Query> Query::parse(const QString &text)
{
    return QueryParser(text).parse();
}

} // namespace windlass::practice
