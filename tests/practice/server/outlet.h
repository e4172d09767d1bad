// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http.h"
#include "wire.h"

namespace windlass::practice {

//! The way of an answer's bytes to the client, as its Delivery says.
class Outlet final
{
public:
    Outlet(Wire &wire, const Delivery &delivery) : m_wire(wire), m_delivery(delivery) {}

    //! The head is through; a break inside the body is counted from here.
    //! \param size  of the body as it will be written; -1: not known
    void startBody(qint64 size);
    //! \return false when nothing more may follow
    [[nodiscard]] bool write(QByteArrayView bytes);
    //! After the last byte. \return false when the connection is not to be used again
    [[nodiscard]] bool end();

private:
    [[nodiscard]] bool writePieces(QByteArrayView bytes);
    bool breakOff();

    Wire &m_wire;
    const Delivery &m_delivery;
    qint64 m_left = -1; //!< until the break; -1: none ahead
};

} // namespace windlass::practice
