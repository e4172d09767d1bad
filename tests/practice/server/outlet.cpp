// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlet.h"

#include <algorithm>

namespace windlass::practice {

using Kind = Delivery::Kind;

constexpr qint64 startOfStream = 16; // where a body of unknown length breaks unless told

static bool mayBreak(const Delivery &delivery)
{
    return delivery.kind == Kind::Drop || delivery.kind == Kind::Stall;
}

void Outlet::startBody(qint64 size)
{
    if (!mayBreak(m_delivery) || m_delivery.where != Delivery::Where::Inside)
        return;
    m_left = m_delivery.bytes > 0 ? m_delivery.bytes : size < 0 ? startOfStream : size / 2;
}

bool Outlet::write(QByteArrayView bytes)
{
    if (m_delivery.kind == Kind::Pieces)
        return writePieces(bytes);
    if (m_left < 0)
        return m_wire.write(bytes);
    const qsizetype count = qsizetype(std::min<qint64>(m_left, bytes.size()));
    m_left -= count;
    if (!m_wire.write(bytes.first(count)))
        return false;
    return m_left > 0 || breakOff();
}

bool Outlet::writePieces(QByteArrayView bytes)
{
    const qsizetype size = qsizetype(std::max<qint64>(1, m_delivery.bytes));
    for (; !bytes.isEmpty(); bytes = bytes.sliced(std::min(size, bytes.size()))) {
        if (!m_wire.write(bytes.first(std::min(size, bytes.size()))))
            return false;
        if (m_delivery.seconds > 0)
            m_delivery.pause(m_delivery.seconds);
    }
    return true;
}

bool Outlet::end()
{
    const bool breaks = mayBreak(m_delivery) && m_delivery.where == Delivery::Where::After;
    return !breaks || breakOff();
}

bool Outlet::breakOff()
{
    if (m_delivery.kind == Kind::Stall)
        m_delivery.pause(m_delivery.seconds);
    m_wire.cut();
    return false;
}

} // namespace windlass::practice
