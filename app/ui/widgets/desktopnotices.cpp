// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/desktopnotices.h"

#ifdef WINDLASS_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

#include <utility>

using namespace Qt::StringLiterals;

namespace windlass::ui {

namespace {

const QString usualAction = u"default"_s; // the notice itself is pressed

} // namespace

DesktopNotices::DesktopNotices(QObject *parent) : QObject(parent)
{
}

void DesktopNotices::noteToken(uint id, const QString &token)
{
    if (m_subjects.contains(id))
        m_tokens.insert(id, token);
}

void DesktopNotices::noteAction(uint id, const QString &action)
{
    const auto subject = m_subjects.constFind(id);
    if (subject != m_subjects.cend() && action == usualAction)
        Q_EMIT chosen(*subject, m_tokens.value(id));
}

void DesktopNotices::noteClosed(uint id)
{
    m_subjects.remove(id);
    m_tokens.remove(id);
}

#ifdef WINDLASS_HAS_DBUS

namespace {

const QString name = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

QDBusPendingCall call(const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(name, path, name, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().asyncCall(message);
}

} // namespace

void DesktopNotices::show(qint64 subject, const QString &title, const QString &text)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    listen();
    // A desktop without actions may show something else than a notice when there are some.
    auto *capabilities = new QDBusPendingCallWatcher(call(u"GetCapabilities"_s), this);
    connect(capabilities, &QDBusPendingCallWatcher::finished, this, [=, this] {
        const QDBusPendingReply<QStringList> reply = *capabilities;
        capabilities->deleteLater();
        if (!reply.isError())
            send(subject, title, text, reply.value().contains(u"actions"_s));
    });
}

// The name of who sends is left out: looking up its owner would wait for the bus.
void DesktopNotices::listen()
{
    if (std::exchange(m_isListening, true))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect({}, path, name, u"ActivationToken"_s, this, SLOT(noteToken(uint, QString)));
    bus.connect({}, path, name, u"ActionInvoked"_s, this, SLOT(noteAction(uint, QString)));
    bus.connect({}, path, name, u"NotificationClosed"_s, this, SLOT(noteClosed(uint)));
}

void DesktopNotices::send(qint64 subject, const QString &title, const QString &text,
                          bool takesActions)
{
    constexpr int asLongAsUsual = -1;
    const uint before = m_subjects.key(subject); // 0: none
    QStringList actions;
    if (takesActions)
        actions = {usualAction, tr("Show")};
    const QVariantMap hints{{u"desktop-entry"_s, u"io.github.windlass.Windlass"_s}};
    auto *shown = new QDBusPendingCallWatcher(
        call(u"Notify"_s, {u"Windlass"_s, before, u"io.github.windlass.Windlass"_s, title,
                           text.toHtmlEscaped(), actions, hints, asLongAsUsual}),
        this);
    connect(shown, &QDBusPendingCallWatcher::finished, this, [=, this] {
        const QDBusPendingReply<uint> reply = *shown;
        shown->deleteLater();
        if (!reply.isError())
            m_subjects.insert(reply.value(), subject);
    });
}

#else

void DesktopNotices::show(qint64, const QString &, const QString &)
{
}

#endif

} // namespace windlass::ui
