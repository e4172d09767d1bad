// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fakenotifications.h"

using namespace Qt::StringLiterals;

namespace windlass::uitests {

FakeNotifications::FakeNotifications()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"notices"_s))
{
}

FakeNotifications::~FakeNotifications()
{
    QDBusConnection::disconnectFromBus(u"notices"_s);
}

bool FakeNotifications::open()
{
    return m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                                QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
           && m_bus.registerService(u"org.freedesktop.Notifications"_s);
}

uint FakeNotifications::Notify(const QString &, uint replaces, const QString &,
                               const QString &title, const QString &text,
                               const QStringList &actions, const QVariantMap &hints, int)
{
    const uint id = replaces != 0 ? replaces : uint(shown.size()) + 7;
    shown.append({id, replaces, title, text, actions, hints.value(u"desktop-entry"_s).toString()});
    return id;
}

void FakeNotifications::press(uint id, const QString &token, const QString &action)
{
    if (!token.isEmpty())
        Q_EMIT ActivationToken(id, token);
    Q_EMIT ActionInvoked(id, action);
}

void FakeNotifications::close(uint id)
{
    constexpr uint byTheUser = 2;
    Q_EMIT NotificationClosed(id, byTheUser);
}

} // namespace windlass::uitests
