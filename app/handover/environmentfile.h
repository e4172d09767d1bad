// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace windlass::handover {

//! The assignments in \a text, the content of an .env file: "export" before a name, quotes around a
//! value (which may then have several lines), comments and CRLF are understood; of two assignments
//! the later one counts.
[[nodiscard]] QHash<QString, QString> parseEnvironment(const QByteArray &text);

//! A variable that an .env file is to set.
struct Variable
{
    QByteArray name;
    QByteArray value;
};

//! \a text with \a variables set. Of each the assignment that counts is changed, in its place, with
//! its quotes and its comment; what is missing comes at the end, before a last line that lacks its
//! line end. A value that is right already stays as it is written.
//!
//! Errors: BadInput, a sentence that goes on after "<file>: ", without a value: no text, or a value
//! that programs would read in different ways.
[[nodiscard]] Result<QByteArray> withEnvironment(const QByteArray &text,
                                                 const QList<Variable> &variables);

} // namespace windlass::handover
