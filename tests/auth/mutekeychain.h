// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>

namespace windlass::testing {

//! Has the Secret Service's name on a bus and answers nothing.
class MuteKeychain final : public QDBusVirtualObject
{
public:
    explicit MuteKeychain(const QString &busAddress)
        : m_bus(QDBusConnection::connectToBus(busAddress, QStringLiteral("mute keychain")))
    {
        m_isThere = m_bus.registerVirtualObject(QStringLiteral("/org/freedesktop/secrets"), this,
                                                QDBusConnection::SubPath)
                    && m_bus.registerService(QStringLiteral("org.freedesktop.secrets"));
    }
    ~MuteKeychain() override
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("mute keychain"));
    }
    Q_DISABLE_COPY_MOVE(MuteKeychain)

    [[nodiscard]] bool isThere() const { return m_isThere; }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &, const QDBusConnection &) override { return true; }

private:
    QDBusConnection m_bus;
    bool m_isThere = false;
};

} // namespace windlass::testing
