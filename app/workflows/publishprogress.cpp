// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/publishprogress.h"

#include "foundation/sizetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace windlass::workflows {

namespace {

using Phase = PublishProgress::Phase;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::PublishProgress)
};

Phase phaseOf(projects::PlanProgress::Phase phase)
{
    switch (phase) {
    case projects::PlanProgress::Phase::Looking:
        break;
    case projects::PlanProgress::Phase::Reading:
        return Phase::Reading;
    case projects::PlanProgress::Phase::Searching:
        return Phase::Searching;
    }
    return Phase::Looking;
}

Phase phaseOf(git::TransferProgress::Phase phase)
{
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

bool isOnItsWay(Phase phase)
{
    return phase == Phase::Sending || phase == Phase::Checking;
}

QString filesText(const PublishProgress &progress)
{
    const qint64 files = progress.totalObjects > 0 ? progress.totalObjects : progress.objects;
    const int count = static_cast<int>(std::min<qint64>(files, std::numeric_limits<int>::max()));
    if (progress.totalObjects <= 0)
        return Text::tr("%Ln file(s)", nullptr, count);
    return Text::tr("%1 of %Ln file(s)", nullptr, count).arg(QLocale().toString(progress.objects));
}

QString bytesText(const PublishProgress &progress)
{
    if (!isOnItsWay(progress.phase) || progress.totalBytes <= 0)
        return sizeText(progress.bytes);
    const qint64 bytes = std::min(progress.bytes, progress.totalBytes); // HTTP adds some to them
    return Text::tr("%1 of %2").arg(sizeText(bytes), sizeText(progress.totalBytes));
}

} // namespace

PublishProgress progressOf(const projects::PlanProgress &plan)
{
    return {phaseOf(plan.phase), plan.files, plan.totalFiles, plan.bytes, 0, true};
}

// What it looks at once more before it packs was shown already.
PublishProgress progressOf(const git::FolderProgress &commit)
{
    if (commit.phase == git::FolderProgress::Phase::Looking)
        return {Phase::Packing};
    return {Phase::Packing, commit.files, commit.totalFiles, commit.bytes, 0, true};
}

PublishProgress progressOf(const git::TransferProgress &transfer)
{
    return {phaseOf(transfer.phase), transfer.objects, transfer.totalObjects, transfer.bytes,
            transfer.totalBytes};
}

std::optional<int> sentPercent(const PublishProgress &progress)
{
    if (!isOnItsWay(progress.phase) || progress.totalObjects <= 0)
        return std::nullopt;
    return static_cast<int>(100 * progress.objects / progress.totalObjects);
}

QString phaseText(PublishProgress::Phase phase)
{
    switch (phase) {
    case Phase::Waiting: // for other pushes
        return Text::tr("Waiting...");
    case Phase::Looking:
        return Text::tr("Looking");
    case Phase::Reading:
        return Text::tr("Reading");
    case Phase::Searching:
        return Text::tr("Looking for secrets");
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

QString progressText(const PublishProgress &progress)
{
    const QString numbers = numbersText(progress);
    const QString phase = phaseText(progress.phase);
    return numbers.isEmpty() ? phase : Text::tr("%1, %2").arg(phase, numbers);
}

QString numbersText(const PublishProgress &progress)
{
    const bool hasFiles = progress.areFiles && (progress.objects > 0 || progress.totalObjects > 0);
    const QString files = hasFiles ? filesText(progress) : QString();
    const QString bytes = progress.bytes > 0 ? bytesText(progress) : QString();
    return hasFiles && !bytes.isEmpty() ? Text::tr("%1, %2").arg(files, bytes) : files + bytes;
}

} // namespace windlass::workflows
