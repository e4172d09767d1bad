// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/desktopscheme.h"

#include <QApplication>

#ifdef WINDLASS_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

using namespace Qt::StringLiterals;

namespace windlass::ui {

namespace {

constexpr uint prefersDark = 1; // 0: no preference, 2: light

#ifdef WINDLASS_HAS_DBUS

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colourScheme = u"color-scheme"_s;

//! Read() answers with a variant in a variant.
QVariant unwrapped(const QVariant &value)
{
    if (value.userType() == qMetaTypeId<QDBusVariant>())
        return unwrapped(value.value<QDBusVariant>().variant());
    return value;
}

#endif

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
           < palette.color(QPalette::WindowText).lightness();
}

} // namespace

QPalette plainDarkPalette()
{
    QPalette dark(QColor(50, 50, 50), QColor(50, 50, 50));
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        dark.setColor(group, QPalette::Base, QColor(36, 36, 36));
        dark.setColor(group, QPalette::AlternateBase, QColor(43, 43, 43));
        dark.setColor(group, QPalette::ToolTipBase, QColor(80, 75, 50));
        dark.setColor(group, QPalette::ToolTipText, QColor(240, 240, 240));
        dark.setColor(group, QPalette::Highlight, QColor(35, 105, 155));
        dark.setColor(group, QPalette::HighlightedText, QColor(255, 255, 255));
        dark.setColor(group, QPalette::Link, QColor(120, 180, 255));
        dark.setColor(group, QPalette::LinkVisited, QColor(190, 160, 255));
        dark.setColor(group, QPalette::PlaceholderText, QColor(170, 170, 170));
    }
    dark.setColor(QPalette::Disabled, QPalette::Base, QColor(50, 50, 50));
    dark.setColor(QPalette::Disabled, QPalette::PlaceholderText, QColor(140, 140, 140));
    return dark;
}

DesktopScheme::DesktopScheme()
{
#if defined(WINDLASS_HAS_DBUS) && QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    ask();
#endif
}

#ifdef WINDLASS_HAS_DBUS

void DesktopScheme::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(settingChanged(QDBusMessage)));
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call.setArguments({appearance, colourScheme});
    call.setAutoStartService(false); // a desktop that has one has started it
    connect(new QDBusPendingCallWatcher(bus.asyncCall(call), this),
            &QDBusPendingCallWatcher::finished, this, &DesktopScheme::answered);
}

void DesktopScheme::answered(QDBusPendingCallWatcher *watcher)
{
    const QDBusPendingReply<QDBusVariant> reply = *watcher;
    if (reply.isValid())
        follow(unwrapped(reply.value().variant()).toUInt());
    watcher->deleteLater();
}

void DesktopScheme::settingChanged(const QDBusMessage &signal)
{
    const QVariantList values = signal.arguments(); // space, key, value
    if (values.size() == 3 && values.at(0) == appearance && values.at(1) == colourScheme)
        follow(unwrapped(values.at(2)).toUInt());
}

#else

void DesktopScheme::ask()
{
}

void DesktopScheme::answered(QDBusPendingCallWatcher *)
{
}

void DesktopScheme::settingChanged(const QDBusMessage &)
{
}

#endif

void DesktopScheme::follow(uint preference)
{
    const bool isWanted = preference == prefersDark;
    if (isWanted && !isDark(QApplication::palette())) {
        m_isOurs = true;
        QApplication::setPalette(plainDarkPalette());
    } else if (!isWanted && m_isOurs) {
        m_isOurs = false;
        QApplication::setPalette(QPalette()); // the style's own again
    }
}

} // namespace windlass::ui
