// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/bigpush.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

namespace windlass::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 30 * 60 * 1000; // milliseconds; only reached when something is broken
constexpr int megabytesInFile = 4;

bool writeNoise(const QString &path, quint32 seed)
{
    QList<quint32> noise(megabytesInFile << 18);
    QRandomGenerator(seed).fillRange(noise.data(), noise.size());
    QFile file(path);
    const qint64 size = noise.size() * 4;
    return file.open(QIODevice::WriteOnly)
           && file.write(reinterpret_cast<const char *>(noise.constData()), size) == size;
}

} // namespace

void BigPush::setUp()
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"GIT_CONFIG_NOSYSTEM"_s, u"1"_s);
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

QString BigPush::prepare(int megabytes)
{
    setUp();
    const QString folder = m_home.filePath(u"app"_s);
    QDir().mkpath(folder);
    for (int i = 0; i < megabytes / megabytesInFile; ++i) {
        if (!writeNoise(folder + u"/noise-%1.bin"_s.arg(i), quint32(i)))
            return u"There is no room for %1 MB in %2."_s.arg(megabytes).arg(m_home.path());
    }
    // Neither deltas nor compression: they would cost time of the machine, and find nothing.
    const QList<QStringList> steps{{u"init"_s, u"-q"_s, u"-b"_s, u"main"_s},
                                   {u"config"_s, u"user.name"_s, u"Ada Lovelace"_s},
                                   {u"config"_s, u"user.email"_s, u"ada@example.com"_s},
                                   {u"config"_s, u"core.compression"_s, u"0"_s},
                                   {u"config"_s, u"pack.window"_s, u"0"_s},
                                   {u"add"_s, u"-A"_s},
                                   {u"commit"_s, u"-qm"_s, u"Noise"_s}};
    for (const QStringList &step : steps) {
        if (const QString said = run(inFolder(folder, step)); !said.isEmpty())
            return said;
    }
    return {};
}

QStringList BigPush::inFolder(const QString &folder, const QStringList &words)
{
    return QStringList{u"-C"_s, folder} + words;
}

QString BigPush::run(const QStringList &arguments)
{
    m_process.start(u"git"_s, arguments);
    return finish();
}

void BigPush::start(const QString &url)
{
    m_process.start(u"git"_s,
                    inFolder(m_home.filePath(u"app"_s), {u"push"_s, u"-q"_s, url, u"main"_s}));
}

bool BigPush::isRunning()
{
    return m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(0);
}

QString BigPush::finish()
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(longest))
        m_process.kill();
    if (m_process.error() == QProcess::FailedToStart)
        return u"git cannot be started."_s;
    if (m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0)
        return {};
    return u"git failed: "_s + QString::fromUtf8(m_process.readAll()).trimmed();
}

QString BigPush::newLocalTarget()
{
    const QString folder = m_home.filePath(u"target-%1.git"_s.arg(++m_targets));
    return run({u"init"_s, u"-q"_s, u"--bare"_s, folder}).isEmpty() ? folder : QString();
}

} // namespace windlass::bench
