// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http.h"
#include "inlet.h"

#include <atomic>
#include <optional>

namespace windlass::practice {

//! One client's connection, from its first request to its last.
class Connection final
{
public:
    using Handler = std::function<Response(Request &)>;

    //! \param descriptor  of the connected socket; becomes ours
    //! \param handler     must live as long as this
    Connection(int descriptor, const Handler &handler);

    //! Serves until one side ends it. \param context  for TLS; null: plain
    void serve(SSL_CTX *context);
    //! Any thread; serve() returns soon after.
    void cut() { m_wire.cut(); }
    [[nodiscard]] bool isOver() const { return m_isOver; }

private:
    [[nodiscard]] bool serveOne();
    [[nodiscard]] std::optional<Request> readHead();
    [[nodiscard]] bool refuse(int status, const QByteArray &sentence);

    Wire m_wire;
    Inlet m_inlet;
    const Handler &m_handler;
    std::atomic<bool> m_isOver = false;
};

} // namespace windlass::practice
