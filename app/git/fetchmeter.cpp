// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/fetchmeter.h"

namespace windlass::git {

void FetchMeter::begin(FetchProgress::Phase phase)
{
    m_now = {phase, 0, 0, m_now.bytes};
    tell();
}

void FetchMeter::received(const git_indexer_progress &now)
{
    m_now.objects = now.received_objects;
    m_now.totalObjects = now.total_objects;
    m_now.bytes = static_cast<qint64>(now.received_bytes);
    tellSometimes();
}

void FetchMeter::wrote(std::size_t files, std::size_t total)
{
    m_now.objects = static_cast<qint64>(files);
    m_now.totalObjects = static_cast<qint64>(total);
    tellSometimes();
}

void FetchMeter::tellSometimes()
{
    constexpr qint64 shortestPauseMs = 100;
    if (m_told.hasExpired(shortestPauseMs))
        tell();
}

void FetchMeter::tell()
{
    m_told.start();
    if (m_report)
        m_report(m_now);
}

} // namespace windlass::git
