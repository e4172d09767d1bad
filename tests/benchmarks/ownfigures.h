// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>

namespace windlass::bench {

//! In the environment: how long each part of a push took is said on stderr.
constexpr auto phasesVariable = "WINDLASS_BENCH_PHASES";

//! Of this process, in kB; "0" where the system does not tell.
[[nodiscard]] QByteArray peakMemory();

//! Says on stderr how long it took since the last call, if that is wanted.
class Phases final
{
public:
    Phases() { m_time.start(); }
    //! \return seconds
    double ended(const char *name);

private:
    QElapsedTimer m_time;
};

} // namespace windlass::bench
