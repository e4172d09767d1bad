// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/sessionbus.h"

#include "auth/bussignal.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QPromise>

#include <memory>

using namespace Qt::StringLiterals;

namespace windlass::auth {

bool hasSessionBus()
{
    return QDBusConnection::sessionBus().isConnected();
}

QFuture<QDBusMessage> callBus(const BusObject &object, const QString &method,
                              const QVariantList &arguments, std::chrono::milliseconds patience)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(object.service, object.path, object.interface, method);
    call.setArguments(arguments);
    auto promise = std::make_shared<QPromise<QDBusMessage>>();
    promise->start();
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call, static_cast<int>(patience.count())),
        QCoreApplication::instance());
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, promise] {
        watcher->deleteLater();
        promise->addResult(watcher->reply());
        promise->finish();
    });
    return promise->future();
}

QFuture<QDBusMessage> readBusProperty(const BusObject &object, const QString &name,
                                      std::chrono::milliseconds patience)
{
    return callBus({object.service, object.path, u"org.freedesktop.DBus.Properties"_s}, u"Get"_s,
                   {object.interface, name}, patience);
}

QFuture<QDBusMessage> awaitBusSignal(const BusObject &object, const QString &signal,
                                     std::chrono::milliseconds patience)
{
    auto *waiting = new BusSignal(object, signal, patience, QCoreApplication::instance());
    return waiting->future();
}

bool isSilence(const QDBusMessage &answer)
{
    if (answer.type() != QDBusMessage::ErrorMessage)
        return false;
    const QDBusError::ErrorType type = QDBusError(answer).type();
    return type == QDBusError::NoReply || type == QDBusError::Timeout
           || type == QDBusError::TimedOut;
}

} // namespace windlass::auth
