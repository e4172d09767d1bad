// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/outputreview.h"

#include "git/textdifference.h"
#include "git/workingtree.h"

#include <QCoreApplication>

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::OutputReview)
};

using MaybeId = std::optional<ObjectId>;

// A submodule has no content here.
MaybeId blobOf(const std::optional<OutputSide> &side)
{
    return side && side->kind != OutputSide::Kind::Submodule ? MaybeId(side->id) : std::nullopt;
}

Result<FileNumbers> numbersOf(const QString &repository, const OutputConflict &conflict)
{
    FileNumbers numbers;
    numbers.path = conflict.path;
    numbers.kind = !conflict.people      ? FileNumbers::Kind::Added
                   : !conflict.generated ? FileNumbers::Kind::Deleted
                                         : FileNumbers::Kind::Modified;
    numbers.before = blobOf(conflict.people);
    numbers.after = blobOf(conflict.generated);
    const auto lines = textDifference(repository, numbers.before, numbers.after, 0);
    if (!lines)
        return tl::unexpected(lines.error());
    using Standing = TextDifference::Standing;
    numbers.isBinary = lines->standing == Standing::Binary || lines->standing == Standing::Large;
    numbers.added = lines->added;
    numbers.removed = lines->removed;
    return numbers;
}

Result<QList<FileNumbers>> peoplesWork(const OutputReviewRequest &request,
                                       const std::stop_token &stop)
{
    const auto tree = request.people
                          ? treeBelow(request.repository, *request.people, request.directory)
                          : Result<MaybeId>(MaybeId());
    if (!tree)
        return tl::unexpected(tree.error());
    return *tree ? numbersOf(request.repository, request.base, **tree, stop)
                 : Result<QList<FileNumbers>>(QList<FileNumbers>());
}

} // namespace

Result<OutputReview> reviewOutput(const OutputReviewRequest &request, const std::stop_token &stop)
{
    const auto people = peoplesWork(request, stop);
    if (!people)
        return tl::unexpected(people.error());
    OutputReview review{*people, {}};
    for (const OutputConflict &conflict : request.conflicts) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, Text::tr("Stopped."));
        const auto numbers = numbersOf(request.repository, conflict);
        if (!numbers)
            return tl::unexpected(numbers.error());
        review.meeting.append(*numbers);
    }
    return review;
}

} // namespace windlass::git
