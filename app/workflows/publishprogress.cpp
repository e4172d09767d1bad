// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/publishprogress.h"

#include "foundation/sizetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

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
    return Text::tr("%1 of %2")
        .arg(sizeNumber(bytes, progress.totalBytes), sizeText(progress.totalBytes));
}

QString leftText(std::chrono::seconds left)
{
    using namespace std::chrono;
    if (left < minutes(1))
        return Text::tr("about %L1 s left").arg(left.count());
    if (left < hours(1))
        return Text::tr("about %L1 min left").arg(ceil<minutes>(left).count());
    return Text::tr("about %L1 h left").arg(ceil<hours>(left).count());
}

} // namespace

PublishProgress progressOf(const projects::PlanProgress &plan)
{
    return {phaseOf(plan.phase), plan.files, plan.totalFiles, plan.bytes, 0, true};
}

// What it looks at once more before it packs was shown already.
PublishProgress progressOf(const git::FolderProgress &commit, qint64 bytes)
{
    if (commit.phase == git::FolderProgress::Phase::Looking)
        return {Phase::Packing};
    return {Phase::Packing, commit.files, commit.totalFiles, commit.bytes, bytes, true};
}

PublishProgress progressOf(const git::TransferProgress &transfer)
{
    return {phaseOf(transfer.phase), transfer.objects, transfer.totalObjects, transfer.bytes,
            transfer.totalBytes};
}

std::optional<int> permilleDone(const PublishProgress &progress)
{
    constexpr qint64 all = 1000;
    const bool hasBytes = progress.totalBytes > 0;
    const qint64 total = hasBytes ? progress.totalBytes : progress.totalObjects;
    if (total <= 0)
        return std::nullopt;
    const qint64 done = std::min(hasBytes ? progress.bytes : progress.objects, total);
    return static_cast<int>(all * done / total);
}

std::optional<int> sentPercent(const PublishProgress &progress)
{
    const auto permille = isOnItsWay(progress.phase) ? permilleDone(progress) : std::nullopt;
    return permille ? std::optional(*permille / 10) : std::nullopt;
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
    QStringList numbers;
    if (hasFiles)
        numbers.append(filesText(progress));
    if (progress.bytes > 0)
        numbers.append(bytesText(progress));
    if (progress.bytesPerSecond > 0)
        numbers.append(Text::tr("%1/s").arg(roughSizeText(progress.bytesPerSecond)));
    if (progress.left.count() > 0)
        numbers.append(leftText(progress.left));
    //: between numbers that stand in a row
    return numbers.join(Text::tr(", "));
}

} // namespace windlass::workflows
