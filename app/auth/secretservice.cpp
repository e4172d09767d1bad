// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/secretservice.h"

#ifdef WINDLASS_HAS_DBUS

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QMap>

using namespace Qt::StringLiterals;

namespace windlass::auth {

namespace {

constexpr int patience = 2000; // ms

bool isDefaultCollectionLocked(QDBusInterface &secrets)
{
    const QDBusReply<QDBusObjectPath> alias = secrets.call(u"ReadAlias"_s, u"default"_s);
    if (!alias.isValid() || alias.value().path() == "/"_L1)
        return false;
    QDBusInterface collection(secrets.service(), alias.value().path(),
                              u"org.freedesktop.Secret.Collection"_s, secrets.connection());
    collection.setTimeout(patience);
    return collection.property("Locked").toBool();
}

} // namespace

bool isLockedInSecretService(const QString &service, const QString &key)
{
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();

    QDBusInterface secrets(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                           u"org.freedesktop.Secret.Service"_s, QDBusConnection::sessionBus());
    secrets.setTimeout(patience);
    if (!secrets.isValid())
        return false;
    const Attributes wanted{{u"server"_s, service}, {u"user"_s, key}}; // as qtkeychain names them
    const QDBusMessage answer = secrets.call(u"SearchItems"_s, QVariant::fromValue(wanted));
    if (answer.type() == QDBusMessage::ReplyMessage && answer.arguments().size() == 2) {
        const auto locked = qdbus_cast<QList<QDBusObjectPath>>(answer.arguments().at(1));
        if (!locked.isEmpty())
            return true;
    }
    return isDefaultCollectionLocked(secrets);
}

} // namespace windlass::auth

#else

namespace windlass::auth {

bool isLockedInSecretService(const QString &, const QString &)
{
    return false;
}

} // namespace windlass::auth

#endif
