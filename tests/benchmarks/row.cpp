// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/row.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace windlass::bench {

using namespace Qt::StringLiterals;

double quantile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const double place = share * double(values.size() - 1);
    const auto below = qsizetype(std::floor(place));
    const auto above = qsizetype(std::ceil(place));
    return std::lerp(values[below], values[above], place - double(below));
}

Row::Row(QString name, QString unit) : m_name(std::move(name)), m_unit(std::move(unit))
{
}

Row Row::missing(const QString &name, const QString &why)
{
    Row row(name, {});
    row.setNote(why);
    return row;
}

void Row::compareWith(const Row &peer)
{
    m_peer = peer.name();
    m_ratios.clear();
    const qsizetype runs = std::min(m_values.size(), peer.m_values.size());
    for (qsizetype i = 0; i < runs; ++i) {
        if (peer.m_values[i] > 0)
            m_ratios.append(m_values[i] / peer.m_values[i]);
    }
}

void Row::compareWith(const QString &name, double number)
{
    Row peer(name, m_unit);
    peer.m_values = QList<double>(m_values.size(), number);
    compareWith(peer);
}

QJsonObject Row::toJson() const
{
    QJsonObject object{{u"name"_s, m_name}};
    if (!m_values.isEmpty()) {
        QJsonArray values;
        for (const double value : m_values)
            values.append(value);
        object.insert(u"unit"_s, m_unit);
        object.insert(u"median"_s, median());
        object.insert(u"min"_s, least());
        object.insert(u"max"_s, most());
        object.insert(u"values"_s, values);
    }
    if (hasRatio()) {
        object.insert(u"ratio"_s, ratio());
        object.insert(u"peer"_s, m_peer);
    }
    if (!m_note.isEmpty())
        object.insert(u"note"_s, m_note);
    return object;
}

} // namespace windlass::bench
