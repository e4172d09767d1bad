// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/keychainbench.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace windlass::testing {

namespace {

constexpr int patience = 20000; // ms

void write(const QString &path, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write %s", qPrintable(path));
}

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(patience))
        process.kill();
    process.waitForFinished(patience);
}

} // namespace

QString KeychainBench::missing()
{
    for (const char *program : {"dbus-daemon", "gnome-keyring-daemon"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            return u"There is no %1 here."_s.arg(QLatin1String(program));
    }
    return {};
}

KeychainBench::KeychainBench() : m_busAddress(u"unix:path="_s + m_place.filePath(u"bus"_s))
{
    for (const char *folder : {"home", "run", "services"})
        QDir(m_place.path()).mkdir(QString::fromLatin1(folder));
    QFile::setPermissions(m_place.filePath(u"run"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    write(m_place.filePath(u"bus.conf"_s),
          u"<busconfig><type>session</type><listen>%1</listen>"
          "<servicedir>%2</servicedir><policy context=\"default\">"
          "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/>"
          "<allow own=\"*\"/></policy></busconfig>\n"_s.arg(m_busAddress,
                                                            m_place.filePath(u"services"_s)));
}

KeychainBench::~KeychainBench()
{
    stopKeyring();
    end(m_bus);
}

QProcessEnvironment KeychainBench::environment() const
{
    QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
    result.insert(u"HOME"_s, m_place.filePath(u"home"_s));
    result.insert(u"XDG_DATA_HOME"_s, m_place.filePath(u"home/share"_s));
    result.insert(u"XDG_RUNTIME_DIR"_s, m_place.filePath(u"run"_s));
    result.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_busAddress);
    result.remove(u"GNOME_KEYRING_CONTROL"_s);
    result.remove(u"WAYLAND_DISPLAY"_s);
    if (!m_hasDisplay)
        result.remove(u"DISPLAY"_s); // nobody is there to answer a prompt
    return result;
}

void KeychainBench::offerService(const QString &command)
{
    write(m_place.filePath(u"services/org.freedesktop.secrets.service"_s),
          u"[D-BUS Service]\nName=org.freedesktop.secrets\nExec=%1\n"_s.arg(command));
}

static const QString prompter = u"/usr/libexec/gcr-prompter"_s;

QString KeychainBench::missingPrompter()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        return u"There is no display for the keychain's prompt."_s;
    if (!QFile::exists(prompter))
        return u"There is no gcr-prompter here."_s;
    if (QStandardPaths::findExecutable(u"xdotool"_s).isEmpty())
        return u"There is no xdotool here to answer the prompt."_s;
    return {};
}

void KeychainBench::offerPrompter()
{
    m_hasDisplay = true;
    for (const QString &kind : {u"System"_s, u"Private"_s}) {
        const QString name = u"org.gnome.keyring.%1Prompter"_s.arg(kind);
        write(m_place.filePath(u"services/"_s + name + u".service"_s),
              u"[D-BUS Service]\nName=%1\nExec=%2\n"_s.arg(name, prompter));
    }
}

bool KeychainBench::startBus()
{
    m_bus.setProcessEnvironment(environment());
    m_bus.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s,
                                   u"--config-file="_s + m_place.filePath(u"bus.conf"_s)});
    return m_bus.waitForStarted(patience) && m_bus.waitForReadyRead(patience);
}

bool KeychainBench::isServed() const
{
    const QDBusConnection bus = QDBusConnection::connectToBus(m_busAddress, m_busAddress);
    const bool isRegistered =
        bus.isConnected() && bus.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s);
    QDBusConnection::disconnectFromBus(m_busAddress);
    return isRegistered;
}

bool KeychainBench::startKeyring(const QString &password)
{
    QStringList arguments{u"--foreground"_s, u"--components=secrets"_s};
    if (!password.isEmpty())
        arguments.append(u"--unlock"_s);
    m_keyring = std::make_unique<QProcess>();
    m_keyring->setProcessEnvironment(environment());
    m_keyring->start(u"gnome-keyring-daemon"_s, arguments);
    if (!m_keyring->waitForStarted(patience))
        return false;
    m_keyring->write(password.toUtf8());
    m_keyring->closeWriteChannel();
    const QString ring = m_place.filePath(u"home/share/keyrings/login.keyring"_s);
    return QTest::qWaitFor(
        [&] { return isServed() && (password.isEmpty() || QFile::exists(ring)); }, patience);
}

void KeychainBench::stopKeyring()
{
    if (m_keyring)
        end(*m_keyring);
    m_keyring.reset();
}

QJsonObject KeychainBench::visit(const QString &what)
{
    QProcess visitor;
    visitor.setProcessEnvironment(environment());
    visitor.start(qEnvironmentVariable("KEYCHAIN_VISITOR"), {what});
    // Not waitForFinished(): the test may be the keychain.
    if (!QTest::qWaitFor([&visitor] { return visitor.state() == QProcess::NotRunning; },
                         3 * patience))
        return {{u"error"_s, u"the visitor did not end"_s}};
    return QJsonDocument::fromJson(visitor.readAllStandardOutput()).object();
}

} // namespace windlass::testing
