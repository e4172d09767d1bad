// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire.h"

#include <QByteArray>

#include <optional>

namespace windlass::practice {

//! Reads a connection by lines and by bytes.
class Inlet final
{
public:
    explicit Inlet(Wire &wire) : m_wire(wire) {}

    //! The next line without its end; nothing when the connection ended or the line is too long.
    [[nodiscard]] std::optional<QByteArray> line();
    //! As Wire::read, after what was read ahead.
    [[nodiscard]] qint64 read(char *buffer, qint64 size);
    //! Answers a client that waits for a word before it sends its body.
    [[nodiscard]] bool say(QByteArrayView bytes) { return m_wire.write(bytes); }

private:
    [[nodiscard]] bool fill();

    Wire &m_wire;
    QByteArray m_ahead;
    qsizetype m_used = 0;
};

} // namespace windlass::practice
