// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/secretservice.h"

#ifdef WINDLASS_HAS_DBUS

#include "auth/keychainprogram.h"
#include "auth/sessionbus.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QMap>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::auth {

namespace {

using Condition = SecretServiceState::Condition;
using Attributes = QMap<QString, QString>;

constexpr auto shortPatience = 2s; // for a question on the way

const QString serviceName = u"org.freedesktop.secrets"_s;

BusObject bus()
{
    return {u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s};
}

BusObject secretService()
{
    return {serviceName, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s};
}

BusObject collectionAt(const QString &path)
{
    return {serviceName, path, u"org.freedesktop.Secret.Collection"_s};
}

QString pathIn(const QDBusMessage &answer, qsizetype index)
{
    return answer.arguments().value(index).value<QDBusObjectPath>().path();
}

bool isError(const QDBusMessage &answer)
{
    return answer.type() == QDBusMessage::ErrorMessage;
}

//! Where the bus has no such service at all, it says so at once.
SecretServiceState notStarted(const QDBusMessage &answer)
{
    return {isSilence(answer) ? Condition::Starting : Condition::Absent};
}

SecretServiceState judgeCollection(const QDBusMessage &locked, const QString &path)
{
    if (isSilence(locked))
        return {Condition::Mute};
    if (isError(locked)) // GNOME Keyring has an alias before it has the collection
        return {Condition::Empty};
    const QVariant value = locked.arguments().value(0).value<QDBusVariant>().variant();
    return {value.toBool() ? Condition::Locked : Condition::Open, {}, path};
}

QFuture<SecretServiceState> stateOfCollection(const QDBusMessage &alias,
                                              std::chrono::milliseconds answer)
{
    if (isError(alias))
        return QtFuture::makeReadyFuture(
            SecretServiceState{isSilence(alias) ? Condition::Mute : Condition::Absent});
    const QString path = pathIn(alias, 0);
    if (path.isEmpty() || path == "/"_L1)
        return QtFuture::makeReadyFuture(SecretServiceState{Condition::Empty});
    return readBusProperty(collectionAt(path), u"Locked"_s, answer)
        .then([path](const QDBusMessage &locked) { return judgeCollection(locked, path); });
}

QFuture<SecretServiceState> stateOfRunning(std::chrono::milliseconds answer)
{
    return callBus(secretService(), u"ReadAlias"_s, {u"default"_s}, answer)
        .then([answer](const QDBusMessage &alias) { return stateOfCollection(alias, answer); })
        .unwrap();
}

QFuture<SecretServiceState> named(QFuture<SecretServiceState> state)
{
    auto processOf = callBus(bus(), u"GetConnectionUnixProcessID"_s, {serviceName}, 1s);
    return state
        .then([processOf](const SecretServiceState &found) mutable {
            return processOf.then([found](const QDBusMessage &process) {
                SecretServiceState result = found;
                result.program = keychainProgram(process.arguments().value(0).toUInt());
                return result;
            });
        })
        .unwrap();
}

//! Not for a service that runs: the bus refuses to start one it has no file for, such as KeePassXC.
QFuture<SecretServiceState> stateOfStarted(std::chrono::milliseconds start,
                                           std::chrono::milliseconds answer)
{
    return callBus(bus(), u"StartServiceByName"_s, {serviceName, 0U}, start)
        .then([answer](const QDBusMessage &started) {
            return isError(started) ? QtFuture::makeReadyFuture(notStarted(started))
                                    : named(stateOfRunning(answer));
        })
        .unwrap();
}

bool isLockedByAnswer(const QDBusMessage &answer)
{
    return answer.arguments().size() == 2
           && !qdbus_cast<QList<QDBusObjectPath>>(answer.arguments().at(1)).isEmpty();
}

QFuture<bool> throughPrompt(const QString &prompt, std::chrono::milliseconds patience)
{
    if (prompt.isEmpty() || prompt == "/"_L1)
        return QtFuture::makeReadyFuture(true);
    const BusObject object{serviceName, prompt, u"org.freedesktop.Secret.Prompt"_s};
    const auto completed = awaitBusSignal(object, u"Completed"_s, patience);
    return callBus(object, u"Prompt"_s, {QString()}, patience)
        .then([completed](const QDBusMessage &begun) {
            return isError(begun) ? QtFuture::makeReadyFuture(begun) : completed;
        })
        .unwrap()
        .then([](const QDBusMessage &ended) {
            const bool isDismissed = ended.arguments().value(0).toBool();
            return !isError(ended) && !isDismissed;
        });
}

} // namespace

bool isSecretServiceUsed()
{
    return true;
}

QFuture<SecretServiceState> secretServiceState(std::chrono::milliseconds start,
                                               std::chrono::milliseconds answer)
{
    if (!hasSessionBus())
        return QtFuture::makeReadyFuture(SecretServiceState());
    return callBus(bus(), u"NameHasOwner"_s, {serviceName}, answer)
        .then([start, answer](const QDBusMessage &owned) {
            return owned.arguments().value(0).toBool() ? named(stateOfRunning(answer))
                                                       : stateOfStarted(start, answer);
        })
        .unwrap();
}

QFuture<bool> isLockedInSecretService(const QString &service, const QString &key)
{
    qDBusRegisterMetaType<Attributes>();
    if (!hasSessionBus())
        return QtFuture::makeReadyFuture(false);
    const Attributes wanted{{u"server"_s, service}, {u"user"_s, key}}; // as qtkeychain names them
    auto search =
        callBus(secretService(), u"SearchItems"_s, {QVariant::fromValue(wanted)}, shortPatience);
    return search
        .then([](const QDBusMessage &answer) {
            if (isSilence(answer) || isLockedByAnswer(answer))
                return QtFuture::makeReadyFuture(true);
            return stateOfRunning(shortPatience).then([](const SecretServiceState &state) {
                return state.condition == Condition::Locked || state.condition == Condition::Mute;
            });
        })
        .unwrap();
}

QFuture<bool> openSecretService(const SecretServiceState &state, std::chrono::milliseconds patience)
{
    qDBusRegisterMetaType<QMap<QString, QVariant>>();
    const bool isNew = state.condition == Condition::Empty;
    const QVariantMap properties{{u"org.freedesktop.Secret.Collection.Label"_s, u"Login"_s}};
    auto asked =
        isNew
            ? callBus(secretService(), u"CreateCollection"_s, {properties, u"default"_s}, patience)
            : callBus(
                secretService(), u"Unlock"_s,
                {QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(state.collection)})},
                patience);
    return asked
        .then([patience](const QDBusMessage &answer) {
            return isError(answer) ? QtFuture::makeReadyFuture(false)
                                   : throughPrompt(pathIn(answer, 1), patience);
        })
        .unwrap();
}

} // namespace windlass::auth

#else

namespace windlass::auth {

bool isSecretServiceUsed()
{
    return false;
}

QFuture<SecretServiceState> secretServiceState(std::chrono::milliseconds, std::chrono::milliseconds)
{
    return QtFuture::makeReadyFuture(SecretServiceState());
}

QFuture<bool> isLockedInSecretService(const QString &, const QString &)
{
    return QtFuture::makeReadyFuture(false);
}

QFuture<bool> openSecretService(const SecretServiceState &, std::chrono::milliseconds)
{
    return QtFuture::makeReadyFuture(false);
}

} // namespace windlass::auth

#endif
