// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listquirks.h"

#include <QJsonDocument>

#include <algorithm>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

bool isLess(const QJsonValue &a, const QJsonValue &b)
{
    if (a.isDouble() && b.isDouble())
        return a.toDouble() < b.toDouble();
    return QString::compare(a.toString(), b.toString(), Qt::CaseInsensitive) < 0;
}

//! Every number as wide as the widest, so that "v2" comes before "v10".
QString withWideNumbers(const QString &text)
{
    QString wide;
    QString digits;
    for (const QChar c : text + u'.') {
        if (c >= u'0' && c <= u'9') {
            digits += c;
            continue;
        }
        if (!digits.isEmpty())
            wide += digits.rightJustified(20, u'0');
        digits.clear();
        wide += c;
    }
    return wide;
}

Response notFilterable(const QString &field)
{
    return apiError(400, u"%1 does not support filtering"_s.arg(field));
}

std::optional<Response> filter(const Call &call, QList<Row> *rows, const ListRules &rules)
{
    const QString text = call.query.value(u"q").trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const auto query = Query::parse(text);
    if (!query)
        return apiError(400, u"Invalid query: %1"_s.arg(text));
    for (const QString &field : query->fields()) {
        if (!rules.filterable.contains(field))
            return notFilterable(field);
    }
    rows->removeIf([&query](const Row &row) { return !query->matches(row.field); });
    return std::nullopt;
}

std::optional<Response> sort(const Call &call, QList<Row> *rows, const ListRules &rules)
{
    QString field = call.query.value(u"sort");
    if (field.isEmpty())
        return std::nullopt;
    const bool isReversed = field.startsWith(u'-');
    field.remove(0, isReversed ? 1 : 0);
    if (!rules.filterable.contains(field))
        return apiError(400, u"Invalid sort field: %1"_s.arg(field));
    QList<std::pair<QJsonValue, Row>> keyed;
    for (const Row &row : std::as_const(*rows)) {
        const QJsonValue key = row.field(field);
        keyed.append({rules.isNatural ? withWideNumbers(key.toString()) : key, row});
    }
    std::stable_sort(keyed.begin(), keyed.end(), [isReversed](const auto &a, const auto &b) {
        return isReversed ? isLess(b.first, a.first) : isLess(a.first, b.first);
    });
    rows->clear();
    for (const auto &[key, row] : keyed)
        rows->append(row);
    return std::nullopt;
}

// The cursor is the number of the first row, disguised: nobody may count pages by themselves.
constexpr int cursorSeed = 0x5eed;

QString cursorOf(int first)
{
    return QString::fromLatin1(("c" + QByteArray::number(first ^ cursorSeed)).toBase64());
}

int firstOf(const QString &cursor)
{
    const QByteArray plain = QByteArray::fromBase64(cursor.toLatin1());
    bool isNumber = false;
    const int first = plain.mid(1).toInt(&isNumber) ^ cursorSeed;
    return plain.startsWith('c') && isNumber ? first : -1;
}

} // namespace

std::optional<PageWanted> pageWanted(const Call &call, const ListRules &rules)
{
    PageWanted wanted{0, rules.usualPage};
    bool isNumber = true;
    if (call.query.has(u"pagelen")) {
        wanted.count = call.query.value(u"pagelen").toInt(&isNumber);
        const int least = call.backend.world.settings().minimumPageLength;
        if (!isNumber || wanted.count < least || wanted.count > rules.largestPage)
            return std::nullopt;
    }
    if (call.query.has(u"after"))
        wanted.first = firstOf(call.query.value(u"after"));
    else if (call.query.has(u"page"))
        wanted.first = (call.query.value(u"page").toInt(&isNumber) - 1) * wanted.count;
    if (!isNumber || wanted.first < 0)
        return std::nullopt;
    return wanted;
}

Response badPageLength()
{
    return apiError(400, u"Invalid pagelen"_s);
}

QString pageFrom(const Call &call, int first)
{
    Fields query = call.query;
    query.remove(u"page");
    query.set(u"after"_s, cursorOf(first));
    return call.backend.shapes.apiUrl() + QString::fromLatin1(call.request.path) + u'?'
           + QString::fromLatin1(query.encoded());
}

std::optional<Response> arrange(const Call &call, QList<Row> *rows, const ListRules &rules)
{
    const auto refusal = filter(call, rows, rules);
    return refusal ? refusal : sort(call, rows, rules);
}

Response listAnswer(const Call &call, QList<Row> rows, const ListRules &rules)
{
    if (!pageWanted(call, rules))
        return badPageLength();
    if (const auto refusal = arrange(call, &rows, rules))
        return *refusal;
    return pageAnswer(
        call, rows.size(),
        [&rows](qsizetype i) {
            return QJsonDocument(rows[i].object()).toJson(QJsonDocument::Compact);
        },
        rules);
}

Response pageAnswer(const Call &call, qsizetype size,
                    const std::function<QByteArray(qsizetype)> &row, const ListRules &rules)
{
    const auto wanted = pageWanted(call, rules);
    if (!wanted)
        return badPageLength();
    QByteArrayList values;
    const qsizetype end = qMin(size, qsizetype(wanted->first) + wanted->count);
    for (qsizetype i = wanted->first; i < end; ++i)
        values.append(row(i));
    QJsonObject page{{u"pagelen"_s, wanted->count}};
    if (end < size)
        page.insert(u"next"_s, pageFrom(call, int(end)));
    if (call.backend.world.settings().listTotals) {
        page.insert(u"page"_s, wanted->first / wanted->count + 1);
        page.insert(u"size"_s, int(size));
        if (wanted->first > 0)
            page.insert(u"previous"_s, pageFrom(call, qMax(0, wanted->first - wanted->count)));
    }
    DraftPage draft{wanted->first, page, values};
    bend(call, row, &draft);
    // Spliced in as text: to build a tree of a long page takes longer than all the rest.
    Response response = jsonAnswer(200, draft.head);
    response.body = "{\"values\":[" + draft.values.join(',') + "]"
                    + (draft.head.isEmpty() ? "" : ",") + response.body.mid(1);
    return response;
}

} // namespace windlass::practice
