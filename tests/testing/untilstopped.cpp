// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/untilstopped.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <csignal>
#include <thread>

namespace windlass::testing {

namespace {

volatile std::sig_atomic_t stopAsked = 0; // a signal handler may do little more than set a flag

extern "C" void askToStop(int)
{
    stopAsked = 1;
}

} // namespace

void stopOnSignals()
{
    std::signal(SIGTERM, askToStop);
    std::signal(SIGINT, askToStop);
}

void stopAtEndOfInput()
{
    std::thread([] {
        QFile
            input; // not by stdio: whoever waits in there keeps exit() of newer C libraries waiting
        char byte = 0;
        if (input.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            while (input.read(&byte, 1) > 0) {
            }
        }
        stopAsked = 1;
    }).detach();
}

int runUntilStopped()
{
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [] {
        if (stopAsked != 0)
            QCoreApplication::quit();
    });
    watch.start(50);
    return QCoreApplication::exec();
}

} // namespace windlass::testing
