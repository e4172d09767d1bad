// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace windlass::testing {

//! As long as it lives, whatever waits for the disk (fsync(), fdatasync()) waits longer, and is
//! counted. One at a time. For programs that are linked with ENABLE_EXPORTS, so that their
//! libraries find these calls there.
class SlowDisk final
{
public:
    explicit SlowDisk(std::chrono::milliseconds wait);
    ~SlowDisk();
    Q_DISABLE_COPY_MOVE(SlowDisk)

    //! How often the main thread has waited since.
    [[nodiscard]] int waitsOfMainThread() const;
    [[nodiscard]] int waitsOfOthers() const;
};

} // namespace windlass::testing
