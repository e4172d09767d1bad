// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/filescan.h"

#include <QString>

//! Only for sources of this room: what a scan remembers of files, and where.

namespace windlass::git {

//! Empty when there is no such file, or none was named.
[[nodiscard]] std::string readMemory(const QString &file);

//! What \a results allow to remember of the files of \a tasks.
//! \param begun  when the first of them was looked at, in seconds since 1970
[[nodiscard]] std::string memoryOf(const std::vector<ScanTask> &tasks,
                                   const std::vector<ScanResult> &results, std::int64_t begun);

//! Makes the folder of the file, too. Only time is lost where it fails.
void writeMemory(const QString &file, const std::string &text);

} // namespace windlass::git
