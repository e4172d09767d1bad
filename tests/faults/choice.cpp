// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/choice.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace windlass::faults {

Choice::Choice(int all)
{
    const quint32 seed = qEnvironmentVariableIsSet("WINDLASS_SEED")
                             ? qEnvironmentVariable("WINDLASS_SEED").toUInt()
                             : QRandomGenerator::global()->generate();
    m_random.seed(seed);
    qInfo("%d cells; WINDLASS_SEED=%u", all, seed);
    const QStringList part = qEnvironmentVariable("WINDLASS_PART", u"1/1"_s).split(u'/');
    m_parts = std::max(1, part.value(1).toInt());
    m_part = std::clamp(part.value(0).toInt(), 1, m_parts) - 1;
}

bool Choice::takes(const QString &cell)
{
    return isChosen(cell) && m_chosen++ % m_parts == m_part;
}

bool Choice::isChosen(const QString &cell)
{
    const bool isInTenth = m_random.bounded(10) == 0;
    if (!m_only.isEmpty())
        return cell.contains(QRegularExpression(m_only));
    return m_isFull || isInTenth;
}

} // namespace windlass::faults
