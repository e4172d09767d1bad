// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/transfer.h"

namespace windlass::workflows {

//! Where a publish stands, for a line and a bar.
struct PublishProgress
{
    enum class Phase {
        Waiting,
        Looking,
        CreatingRepository,
        Packing,
        Connecting,
        Sending,
        Checking
    };
    Phase phase = Phase::Looking;
    qint64 objects = 0;
    qint64 totalObjects = 0; //!< 0: not known
    qint64 bytes = 0;        //!< sent so far
};

//! The same for the part of it that git carries out.
[[nodiscard]] PublishProgress progressOf(const git::TransferProgress &transfer);

//! What people are told: "Sending".
[[nodiscard]] QString phaseText(PublishProgress::Phase phase);

} // namespace windlass::workflows
