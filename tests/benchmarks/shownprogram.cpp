// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/shownprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QThread>

namespace windlass::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20000; // milliseconds
constexpr auto look = 500us;    // between two looks at the screen

//! The number behind "NAME:" in one of the files that /proc has of a process.
std::optional<double> numberIn(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QRegularExpression line(u"^%1:\\s*(\\d+)"_s.arg(name),
                                  QRegularExpression::MultilineOption);
    const auto found = line.match(QString::fromLatin1(file.readAll()));
    return found.hasMatch() ? std::optional(found.captured(1).toDouble()) : std::nullopt;
}

} // namespace

ShownProgram::~ShownProgram()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(5000);
}

std::optional<double> ShownProgram::start(const QString &program, const QStringList &arguments,
                                          const QString &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_screen.name());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(folder);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    if (!m_screen.remember())
        return std::nullopt;
    QElapsedTimer timer;
    timer.start();
    m_process.start(program, arguments);
    while (!m_screen.isChanged()) {
        if (timer.hasExpired(patience))
            return std::nullopt;
        QThread::usleep(std::chrono::microseconds(look).count());
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

QString ShownProgram::file(const QString &name) const
{
    return u"/proc/%1/%2"_s.arg(m_process.processId()).arg(name);
}

QStringList ShownProgram::threads() const
{
    return QDir(file(u"task"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

std::optional<double> ShownProgram::millisecondsOfWork() const
{
    std::optional<double> all;
    for (const QString &thread : threads()) {
        QFile times(file(u"task/%1/schedstat"_s.arg(thread))); // its first number: nanoseconds
        if (times.open(QIODevice::ReadOnly))
            all = all.value_or(0) + times.readAll().split(' ').constFirst().toDouble() / 1e6;
    }
    return all;
}

std::optional<double> ShownProgram::kilobytesRead() const
{
    const auto bytes = numberIn(file(u"io"_s), u"rchar"_s);
    return bytes ? std::optional(*bytes / 1024) : std::nullopt;
}

std::optional<double> ShownProgram::megabytesResident() const
{
    const auto kilobytes = numberIn(file(u"status"_s), u"VmRSS"_s);
    return kilobytes ? std::optional(*kilobytes / 1024) : std::nullopt;
}

QString ShownProgram::hide()
{
    QProcess tool;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_screen.name());
    tool.setProcessEnvironment(environment);
    tool.start(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--pid"_s,
                              QString::number(m_process.processId()), u"windowunmap"_s});
    if (!tool.waitForStarted(patience))
        return u"xdotool is not installed"_s;
    const bool isDone = tool.waitForFinished(patience) && tool.exitCode() == 0;
    return isDone ? QString() : u"its window could not be hidden"_s;
}

// A thread that sleeps gives the processor up by itself: that happens once for each time it woke.
std::optional<double> ShownProgram::wakeUps() const
{
    std::optional<double> all;
    for (const QString &thread : threads()) {
        const auto one =
            numberIn(file(u"task/%1/status"_s.arg(thread)), u"voluntary_ctxt_switches"_s);
        if (one)
            all = all.value_or(0) + *one;
    }
    return all;
}

std::optional<double> ShownProgram::wakeUpsIn(std::chrono::milliseconds time) const
{
    const auto before = wakeUps();
    QThread::msleep(time.count());
    const auto after = wakeUps();
    return before && after ? std::optional(*after - *before) : std::nullopt;
}

} // namespace windlass::bench
