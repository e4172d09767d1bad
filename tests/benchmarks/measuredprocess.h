// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace windlass::bench {

//! What one program took, with all that it started.
struct Measured
{
    bool isGood = false; //!< it ran and ended with 0
    double seconds = 0;
    double cpuSeconds = 0;
    double peakMegabytes = 0; //!< of its largest process, but no less than ours at its start
    QByteArray output;        //!< both of its outputs

    //! One behind the other.
    Measured &operator+=(const Measured &next);
};

[[nodiscard]] Measured measure(const QString &program, const QStringList &arguments);

} // namespace windlass::bench
