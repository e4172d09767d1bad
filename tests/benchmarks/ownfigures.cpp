// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/ownfigures.h"

#include <QFile>

#include <cstdio>

namespace windlass::bench {

QByteArray peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return "0";
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1);
    }
    return "0";
}

double Phases::ended(const char *name)
{
    const double seconds = double(m_time.nsecsElapsed()) / 1e9;
    if (qEnvironmentVariableIsSet(phasesVariable))
        std::fprintf(stderr, "%s %.4f s\n", name, seconds);
    m_time.start();
    return seconds;
}

} // namespace windlass::bench
