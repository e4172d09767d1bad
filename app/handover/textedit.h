// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace windlass::handover {

//! A part of a text that gives way to another one; offsets count bytes.
struct TextEdit
{
    qsizetype begin = 0;
    qsizetype length = 0; //!< 0: nothing goes
    QByteArray text;
};

//! \a text with all \a edits, which do not overlap; of several at one place the first comes first.
[[nodiscard]] QByteArray applied(const QByteArray &text, QList<TextEdit> edits);

//! How the lines of \a text end: as its last complete one does, "\n" without any.
[[nodiscard]] QByteArray lineEndOf(const QByteArray &text);

//! Where the line begins that \a offset lies in.
[[nodiscard]] qsizetype lineBegin(const QByteArray &text, qsizetype offset);

//! Where the line behind the one that \a offset lies in begins; the text's size after the last one.
[[nodiscard]] qsizetype nextLine(const QByteArray &text, qsizetype offset);

//! The last line is not empty and lacks its end.
[[nodiscard]] bool isUnfinished(const QByteArray &text);

} // namespace windlass::handover
