// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/publishprogress.h"

namespace windlass::workflows {

namespace {

PublishProgress::Phase phaseOf(git::TransferProgress::Phase phase)
{
    using Phase = PublishProgress::Phase;
    switch (phase) {
    case git::TransferProgress::Phase::Packing:
        return Phase::Packing;
    case git::TransferProgress::Phase::Connecting:
        return Phase::Connecting;
    case git::TransferProgress::Phase::Sending:
        return Phase::Sending;
    case git::TransferProgress::Phase::Checking:
        break;
    }
    return Phase::Checking;
}

} // namespace

PublishProgress progressOf(const git::TransferProgress &transfer)
{
    return {phaseOf(transfer.phase), transfer.objects, transfer.totalObjects, transfer.bytes};
}

} // namespace windlass::workflows
