// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QFuture>
#include <QString>
#include <QVariantList>

#include <chrono>

//! \file
//! Calls on the D-Bus session bus that never block; answers come from the event loop.

namespace windlass::auth {

//! Where a call goes.
struct BusObject
{
    QString service;
    QString path;
    QString interface;
};

//! False when there is no session bus.
[[nodiscard]] bool hasSessionBus();

//! \return the answer, or an error message; QDBusError::NoReply when it did not come in time
[[nodiscard]] QFuture<QDBusMessage> callBus(const BusObject &object, const QString &method,
                                            const QVariantList &arguments,
                                            std::chrono::milliseconds patience);

//! The property \a name of \a object, in a variant.
[[nodiscard]] QFuture<QDBusMessage> readBusProperty(const BusObject &object, const QString &name,
                                                    std::chrono::milliseconds patience);

//! Waits for \a signal of \a object once; an error message when it did not come in time.
[[nodiscard]] QFuture<QDBusMessage> awaitBusSignal(const BusObject &object, const QString &signal,
                                                   std::chrono::milliseconds patience);

//! Whether the other side, or the bus for it, kept silent.
[[nodiscard]] bool isSilence(const QDBusMessage &answer);

} // namespace windlass::auth
