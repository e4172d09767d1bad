// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

namespace windlass::uitests {

//! A desktop that shows notices, on the session's bus. Its slots and signals have the names of
//! org.freedesktop.Notifications.
class FakeNotifications final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown
    {
        uint id = 0;
        uint replaces = 0;
        QString title;
        QString text;
        QStringList actions;
        QString entry;
    };

    FakeNotifications();
    ~FakeNotifications() override;

    //! False where there is no bus, or another desktop on it.
    [[nodiscard]] bool open();
    //! As the user does who presses the notice.
    void press(uint id, const QString &token, const QString &action = QStringLiteral("default"));
    void close(uint id);

    QStringList capabilities{QStringLiteral("body"), QStringLiteral("actions")};
    QList<Shown> shown;

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &hints,
                int timeout);

Q_SIGNALS:
    void ActivationToken(uint id, const QString &token);
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
};

} // namespace windlass::uitests
