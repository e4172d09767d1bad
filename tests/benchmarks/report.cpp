// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

namespace windlass::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype columns = 6;

QString number(double value)
{
    if (value > 0 && value < 0.1)
        return QString::number(value, 'g', 2);
    const int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
    return QString::number(value, 'f', decimals);
}

QStringList cells(const Row &row)
{
    if (row.isEmpty())
        return {row.name(), u"-"_s, u"-"_s, u"-"_s, {}, row.note()};
    QString remark;
    if (row.hasRatio())
        remark = u"%1 of %2"_s.arg(number(row.ratio()), row.peer());
    if (!row.note().isEmpty())
        remark += (remark.isEmpty() ? QString() : u"; "_s) + row.note();
    return {row.name(),         number(row.median()), number(row.least()),
            number(row.most()), row.unit(),           remark};
}

QString line(const QStringList &words, const QList<qsizetype> &widths)
{
    QString text;
    for (qsizetype i = 0; i < columns; ++i) {
        const bool isNumber = i > 0 && i < 4;
        const QString word = words[i];
        text += isNumber ? word.rightJustified(widths[i]) : word.leftJustified(widths[i]);
        text += u"  "_s;
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text + u'\n';
}

} // namespace

QByteArray Report::toText() const
{
    QList<QStringList> table{
        {m_subject, u"median"_s, u"min"_s, u"max"_s, u"unit"_s, u"ratio and remarks"_s}};
    for (const Row &row : m_rows)
        table.append(cells(row));
    QList<qsizetype> widths(columns, 0);
    for (const QStringList &words : table) {
        for (qsizetype i = 0; i < columns; ++i)
            widths[i] = std::max(widths[i], words[i].size());
    }
    QString text;
    for (const QStringList &words : table)
        text += line(words, widths);
    text += u"Runs: %1. Ratios are medians of the runs' own; times hold for this machine.\n"_s.arg(
        m_runs);
    return text.toUtf8();
}

QByteArray Report::toJson() const
{
    QJsonArray rows;
    for (const Row &row : m_rows)
        rows.append(row.toJson());
    return QJsonDocument(
               QJsonObject{{u"subject"_s, m_subject}, {u"runs"_s, m_runs}, {u"rows"_s, rows}})
        .toJson();
}

} // namespace windlass::bench
