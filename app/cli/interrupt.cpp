// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"

#ifdef Q_OS_UNIX

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace windlass::cli {

namespace {

std::array<int, 2> ends{-1, -1}; // a signal handler can reach nothing but globals

void onSignal(int number)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(ends[0], &byte, 1);
    // A shell tells its programs of a terminal's end, and then the system does.
    std::signal(number, number == SIGHUP ? SIG_IGN : SIG_DFL);
}

} // namespace

Interrupt::Interrupt(QObject *parent) : QObject(parent)
{
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) != 0)
        return; // then Ctrl-C ends the program the hard way
    auto *notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const ssize_t count = read(ends[1], &byte, 1);
        Q_EMIT requested();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    if (std::signal(SIGHUP, onSignal) == SIG_IGN)
        std::signal(SIGHUP, SIG_IGN); // started by nohup
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    if (std::signal(SIGHUP, SIG_DFL) == SIG_IGN)
        std::signal(SIGHUP, SIG_IGN);
    for (int &end : ends) {
        if (end >= 0)
            close(end);
        end = -1;
    }
}

} // namespace windlass::cli

#else

#include <atomic>
#include <windows.h>

namespace windlass::cli {

namespace {

std::atomic<Interrupt *> current = nullptr;

BOOL WINAPI onControl(DWORD)
{
    Interrupt *target = current.exchange(nullptr);
    if (target == nullptr)
        return FALSE;
    QMetaObject::invokeMethod(target, &Interrupt::requested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

Interrupt::Interrupt(QObject *parent) : QObject(parent)
{
    current = this;
    SetConsoleCtrlHandler(onControl, TRUE);
}

Interrupt::~Interrupt()
{
    current = nullptr;
    SetConsoleCtrlHandler(onControl, FALSE);
}

} // namespace windlass::cli

#endif
