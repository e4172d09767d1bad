// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/transfer.h"

#include <git2/indexer.h>

#include <QElapsedTimer>

//! Only for sources of this room.

namespace windlass::git {

//! Tells how far a fetch or a clone is, now and then. \note One thread.
class FetchMeter final
{
public:
    explicit FetchMeter(ReportFetch report) : m_report(std::move(report)) {}

    void begin(FetchProgress::Phase phase);
    void received(const git_indexer_progress &now);
    void wrote(std::size_t files, std::size_t total);

private:
    void tellSometimes();
    void tell();

    ReportFetch m_report;
    FetchProgress m_now;
    QElapsedTimer m_told;
};

} // namespace windlass::git
