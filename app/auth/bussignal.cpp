// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/bussignal.h"

#include <QDBusConnection>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace windlass::auth {

BusSignal::BusSignal(const BusObject &object, const QString &signal,
                     std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
{
    m_promise.start();
    QDBusConnection::sessionBus().connect(object.service, object.path, object.interface, signal,
                                          this, SLOT(take(QDBusMessage)));
    QTimer::singleShot(patience, this, [this] {
        take(QDBusMessage::createError(QDBusError::TimedOut, u"The signal did not come."_s));
    });
}

void BusSignal::take(const QDBusMessage &message)
{
    if (m_promise.future().isFinished())
        return; // deleted later, so a second one may still arrive
    m_promise.addResult(message);
    m_promise.finish();
    deleteLater();
}

} // namespace windlass::auth
