// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "git/differencerows.h"
#include "git/types.h"
#include "store/types.h"

#include <QFuture>
#include <QList>
#include <QStringList>

#include <optional>

class QThreadPool;

namespace windlass::git {
struct Regenerated;
}

namespace windlass::workflows {

//! A file that the generator or people changed since the last output, or both.
struct ReviewedFile
{
    enum class Side { Meets, Generator, People };
    enum class Change { Added, Modified, Deleted };
    QString path; //!< below the app's place in the repository
    Side side = Side::Generator;
    Change change = Change::Modified;
    QString disagreement; //!< how they meet, for people
    qint64 added = 0;     //!< lines
    qint64 removed = 0;
    bool isBinary = false; //!< or too large to count lines
    bool mayBeMarked = false;
    std::optional<store::OutputChoice::Side> decision = {}; //!< of what meets
    //! The contents of both sides; where they meet, people's and the generated one.
    std::optional<git::ObjectId> left = {};
    std::optional<git::ObjectId> right = {};
};

//! What new output of a generator would do, before it is sent.
struct OutputReview
{
    QString copy;              //!< Windlass's own copy of the repository, which has the contents
    QList<ReviewedFile> files; //!< what meets first, then the generator's, then people's
};

//! \a done as somebody wants to see it; what the repository's rules keep is not in it.
[[nodiscard]] OutputReview reviewOf(const QString &copy, const git::Regenerated &done);

//! Both sides of \a file. Errors: those of git::textDifference(). \note Call from the main thread.
[[nodiscard]] QFuture<Result<git::TextDifference>>
differenceOf(QThreadPool &threads, const OutputReview &review, const ReviewedFile &file);

} // namespace windlass::workflows
