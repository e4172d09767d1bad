// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/desktopnotice.h"

#ifdef WINDLASS_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#endif

using namespace Qt::StringLiterals;

namespace windlass::ui {

#ifdef WINDLASS_HAS_DBUS

void showDesktopNotice(const QString &title, const QString &text)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    constexpr uint noneBefore = 0;
    constexpr int asLongAsUsual = -1;
    const QVariantMap hints{{u"desktop-entry"_s, u"io.github.windlass.Windlass"_s}};
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
        u"org.freedesktop.Notifications"_s, u"Notify"_s);
    call.setArguments({u"Windlass"_s, noneBefore, u"io.github.windlass.Windlass"_s, title,
                       text.toHtmlEscaped(), QStringList(), hints, asLongAsUsual});
    bus.asyncCall(call); // whether there is somebody to show it is all the same
}

#else

void showDesktopNotice(const QString &, const QString &)
{
}

#endif

} // namespace windlass::ui
