// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/choice.h"

#include <QRegularExpression>

namespace windlass::faults {

Choice::Choice(int all)
{
    const quint32 seed = qEnvironmentVariableIsSet("WINDLASS_SEED")
                             ? qEnvironmentVariable("WINDLASS_SEED").toUInt()
                             : QRandomGenerator::global()->generate();
    m_random.seed(seed);
    qInfo("%d cells; WINDLASS_SEED=%u", all, seed);
}

bool Choice::takes(const QString &cell)
{
    const bool isInTenth = m_random.bounded(10) == 0;
    if (!m_only.isEmpty())
        return cell.contains(QRegularExpression(m_only));
    return m_isFull || isInTenth;
}

} // namespace windlass::faults
