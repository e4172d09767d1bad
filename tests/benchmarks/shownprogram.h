// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/ownscreen.h"

#include <QProcess>
#include <QStringList>

#include <chrono>
#include <optional>

namespace windlass::bench {

//! A program with a window on a screen of ours. It is ended with this object.
class ShownProgram final
{
public:
    //! \a screen must outlive this.
    explicit ShownProgram(OwnScreen &screen) : m_screen(screen) {}
    ~ShownProgram();
    Q_DISABLE_COPY_MOVE(ShownProgram)

    //! Starts it, in \a folder.
    //! \return milliseconds until the first pixel changed; nothing when none did in time
    [[nodiscard]] std::optional<double> start(const QString &program, const QStringList &arguments,
                                              const QString &folder);

    //! How long its threads have been at work so far; nothing where the system does not say. Unlike
    //! the time on the clock it hardly depends on what else the machine does.
    [[nodiscard]] std::optional<double> millisecondsOfWork() const;
    //! What it has read from files and elsewhere so far; nothing as above.
    [[nodiscard]] std::optional<double> kilobytesRead() const;
    //! What lies in memory now.
    [[nodiscard]] std::optional<double> megabytesResident() const;

    //! Takes its windows off the screen. Empty when that is done; otherwise why not.
    [[nodiscard]] QString hide();
    //! How often one of its threads woke up during \a time; nothing as above.
    [[nodiscard]] std::optional<double> wakeUpsIn(std::chrono::milliseconds time) const;

private:
    [[nodiscard]] QString file(const QString &name) const;
    [[nodiscard]] QStringList threads() const;
    [[nodiscard]] std::optional<double> wakeUps() const;

    OwnScreen &m_screen;
    QProcess m_process;
};

} // namespace windlass::bench
