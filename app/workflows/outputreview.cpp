// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/outputreview.h"

#include "git/regenerate.h"
#include "git/textdifference.h"

#include <QCoreApplication>
#include <QSet>
#include <QtConcurrentRun>

namespace windlass::workflows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::OutputReview)
};

using Side = ReviewedFile::Side;

ReviewedFile::Change changeOf(git::FileNumbers::Kind kind)
{
    switch (kind) {
    case git::FileNumbers::Kind::Added:
        return ReviewedFile::Change::Added;
    case git::FileNumbers::Kind::Deleted:
        return ReviewedFile::Change::Deleted;
    case git::FileNumbers::Kind::Modified:
        break;
    }
    return ReviewedFile::Change::Modified;
}

ReviewedFile reviewed(const git::FileNumbers &file, Side side)
{
    ReviewedFile made;
    made.path = file.path;
    made.side = side;
    made.change = changeOf(file.kind);
    made.added = file.added;
    made.removed = file.removed;
    made.isBinary = file.isBinary;
    made.left = file.before;
    made.right = file.after;
    return made;
}

QList<ReviewedFile> reviewed(const QList<git::FileNumbers> &files, Side side,
                             const QSet<QString> &but)
{
    QList<ReviewedFile> made;
    for (const git::FileNumbers &file : files) {
        if (!but.contains(file.path))
            made.append(reviewed(file, side));
    }
    return made;
}

QString disagreementOf(git::OutputConflict::Kind kind)
{
    using Kind = git::OutputConflict::Kind;
    switch (kind) {
    case Kind::BothChanged:
        return Text::tr("both changed it");
    case Kind::BothAdded:
        return Text::tr("both added it");
    case Kind::PeopleDeleted:
        return Text::tr("people deleted it, the generator changed it");
    case Kind::GeneratorDeleted:
        return Text::tr("people changed it, the generator deleted it");
    case Kind::FileAndFolder:
        return Text::tr("a file here, a folder there");
    case Kind::Unlike:
        return Text::tr("a file here, a link there");
    case Kind::Unknown:
        return Text::tr("only the generator has it; people may have deleted it");
    }
    return {};
}

std::optional<store::OutputChoice::Side> sideOf(const std::optional<git::OutputDecision> &decision)
{
    using Choice = store::OutputChoice::Side;
    if (!decision)
        return std::nullopt;
    switch (*decision) {
    case git::OutputDecision::People:
        return Choice::People;
    case git::OutputDecision::Generated:
        return Choice::Generated;
    case git::OutputDecision::Markers:
        break;
    }
    return Choice::Markers;
}

} // namespace

OutputReview reviewOf(const QString &copy, const git::Regenerated &done)
{
    const QList<git::OutputConflict> &conflicts = done.made.conflicts;
    OutputReview review{copy, {}};
    QSet<QString> met;
    for (qsizetype at = 0; at < conflicts.size(); ++at) {
        const git::OutputConflict &conflict = conflicts.at(at);
        ReviewedFile file = reviewed(done.review->meeting.at(at), Side::Meets);
        file.disagreement = disagreementOf(conflict.kind);
        file.mayBeMarked = conflict.mayBeMarked();
        file.decision = sideOf(conflict.decision);
        review.files.append(file);
        met.insert(conflict.path);
    }
    const QSet<QString> kept(done.made.kept.cbegin(), done.made.kept.cend());
    review.files += reviewed(done.changes, Side::Generator, met + kept);
    review.files += reviewed(done.review->people, Side::People, met);
    return review;
}

QFuture<Result<git::TextDifference>> differenceOf(QThreadPool &threads, const OutputReview &review,
                                                  const ReviewedFile &file)
{
    const auto compare = [copy = review.copy, left = file.left, right = file.right] {
        return git::textDifference(copy, left, right);
    };
    return QtConcurrent::run(&threads, compare);
}

} // namespace windlass::workflows
