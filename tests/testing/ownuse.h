// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

#include <optional>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace windlass::testing {

//! How much is in \a folder of /proc/self; nothing where the system has none.
[[nodiscard]] inline std::optional<qsizetype> countOwn(const QString &folder)
{
    const QDir listed(QStringLiteral("/proc/self/") + folder);
    if (!listed.exists())
        return std::nullopt;
    return listed.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}

//! Open files, sockets and pipes of this process; nothing where the system does not tell.
[[nodiscard]] inline std::optional<qsizetype> openDescriptors()
{
    return countOwn(QStringLiteral("fd"));
}

//! Threads of this process; likewise.
[[nodiscard]] inline std::optional<qsizetype> runningThreads()
{
    return countOwn(QStringLiteral("task"));
}

//! Bytes that are in use, also in blocks so large that each is a map of its own; nothing where the
//! allocator does not tell, as under AddressSanitizer, which finds leaks by itself.
[[nodiscard]] inline std::optional<qsizetype> usedBytes()
{
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
    const auto info = mallinfo2();
    return qsizetype(info.uordblks + info.hblkhd);
#else
    return std::nullopt;
#endif
}

} // namespace windlass::testing
