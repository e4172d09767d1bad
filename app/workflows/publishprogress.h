// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/transfer.h"
#include "git/workingtree.h"
#include "projects/plan.h"

#include <chrono>
#include <optional>

namespace windlass::workflows {

//! Where a plan or a publish stands, for a line and a bar.
struct PublishProgress
{
    enum class Phase {
        Waiting,
        Looking,
        Reading,
        Searching,
        CreatingRepository,
        Packing,
        Connecting,
        Sending,
        Checking
    };
    Phase phase = Phase::Looking;
    qint64 objects = 0;           //!< files until they are packed
    qint64 totalObjects = 0;      //!< 0: not known
    qint64 bytes = 0;             //!< read so far, or sent
    qint64 totalBytes = 0;        //!< to be sent; 0: not known
    bool areFiles = false;        //!< the objects
    qint64 bytesPerSecond = 0;    //!< while sending, lately; 0: not known
    std::chrono::seconds left{0}; //!< of the sending; 0: not known, or hardly any
};

[[nodiscard]] PublishProgress progressOf(const projects::PlanProgress &plan);
//! Of the commit: all of it is packing. \param bytes  what there is to read, about; 0: not known
[[nodiscard]] PublishProgress progressOf(const git::FolderProgress &commit, qint64 bytes = 0);
[[nodiscard]] PublishProgress progressOf(const git::TransferProgress &transfer);

//! How much of the phase is done, of 1000, by bytes where they are known; nothing when it is not
//! known.
[[nodiscard]] std::optional<int> permilleDone(const PublishProgress &progress);

//! How much of what is sent has gone; nothing before that begins.
[[nodiscard]] std::optional<int> sentPercent(const PublishProgress &progress);

//! What people are told: "Sending".
[[nodiscard]] QString phaseText(PublishProgress::Phase phase);

//! "1,200 of 50,000 files, 14.1 MB", "1.4 of 3.1 MB, 210 kB/s, about 10 s left", or nothing.
[[nodiscard]] QString numbersText(const PublishProgress &progress);

//! Both: "Packing, 1,200 of 50,000 files, 14.1 MB".
[[nodiscard]] QString progressText(const PublishProgress &progress);

} // namespace windlass::workflows
