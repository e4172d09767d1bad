// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/report.h"

//! \file
//! The measurements of the practice server. Each adds its rows to the report and returns what went
//! wrong, a sentence; empty when its rows are there.

namespace windlass::bench {

struct PracticeSetup
{
    QString program;  //!< windlass-practice
    QString scenario; //!< one that is built in, with many repositories in the workspace "forge"
    int repositories = 0;
    int runs = 0;
};

inline const QString practiceNotReady = QStringLiteral("The practice server did not get ready.");
inline const QString practiceNoSignIn = QStringLiteral("The practice server let nobody sign in.");

//! Start to ready, with few and with many repositories.
[[nodiscard]] QString measureStart(const PracticeSetup &setup, Report &report);
//! Pages of the list of all repositories, read along "next".
[[nodiscard]] QString measurePages(const PracticeSetup &setup, Report &report);
//! Calls of the API while git pushes that much, beside calls while nothing else happens.
[[nodiscard]] QString measurePush(const PracticeSetup &setup, int megabytes, Report &report);

} // namespace windlass::bench
