// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/starttimes.h"

#include <QElapsedTimer>
#include <QProcess>

namespace windlass::bench {

std::optional<double> timeToFirstLine(const QString &program, const QStringList &arguments)
{
    constexpr int patience = 60000; // milliseconds
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    while (process.state() != QProcess::NotRunning && !process.canReadLine()
           && process.waitForReadyRead(patience)) {
    }
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    const bool isReady = process.canReadLine();
    process.terminate();
    if (!process.waitForFinished(patience))
        process.kill();
    return isReady ? std::optional(milliseconds) : std::nullopt;
}

} // namespace windlass::bench
