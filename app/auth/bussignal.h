// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/sessionbus.h"

#include <QObject>
#include <QPromise>

namespace windlass::auth {

//! Waits for one signal on the session bus, then deletes itself.
class BusSignal final : public QObject
{
    Q_OBJECT
public:
    BusSignal(const BusObject &object, const QString &signal, std::chrono::milliseconds patience,
              QObject *parent);

    [[nodiscard]] QFuture<QDBusMessage> future() const { return m_promise.future(); }

private Q_SLOTS:
    void take(const QDBusMessage &message);

private:
    QPromise<QDBusMessage> m_promise;
};

} // namespace windlass::auth
