// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace windlass::git {

//! One row of two texts beside each other.
struct DifferenceRow
{
    enum class Kind {
        Same,
        Changed, //!< a line became another
        Added,   //!< only on the right
        Removed, //!< only on the left
        Gap,     //!< lines that are the same are left out here
    };
    Kind kind = Kind::Same;
    int leftLine = 0; //!< counted from 1; 0: the side has no line here
    int rightLine = 0;
    QString left; //!< without the end of the line; bytes that are no text are replaced
    QString right;

    [[nodiscard]] bool operator==(const DifferenceRow &) const = default;
};

//! Two contents, line by line.
struct TextDifference
{
    enum class Standing {
        Shown,
        Same,   //!< not a byte differs
        Binary, //!< no lines to show
        Large,  //!< more than mostDifferenceBytes on one side
    };
    Standing standing = Standing::Shown;
    qint64 leftBytes = 0;
    qint64 rightBytes = 0;
    QList<DifferenceRow> rows; //!< only when it is shown
    int added = 0;             //!< lines, counted as git does
    int removed = 0;
    bool isCut = false; //!< there are more rows than mostDifferenceRows
};

constexpr auto mostDifferenceBytes = qint64{2} * 1024 * 1024;
constexpr int mostDifferenceRows = 20000;
constexpr int longestDifferenceLine = 2000; //!< characters; what is beyond is not shown

} // namespace windlass::git
