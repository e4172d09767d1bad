// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/publishprogress.h"

#include <QCoreApplication>

namespace windlass::workflows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::PublishProgress)
};

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

QString phaseText(PublishProgress::Phase phase)
{
    using Phase = PublishProgress::Phase;
    switch (phase) {
    case Phase::Waiting: // for other pushes
        return Text::tr("Waiting...");
    case Phase::Looking:
        return Text::tr("Looking");
    case Phase::CreatingRepository:
        return Text::tr("Creating repository");
    case Phase::Packing:
        return Text::tr("Packing");
    case Phase::Connecting:
        return Text::tr("Connecting");
    case Phase::Sending:
        return Text::tr("Sending");
    case Phase::Checking:
        return Text::tr("Checking");
    }
    return {};
}

} // namespace windlass::workflows
