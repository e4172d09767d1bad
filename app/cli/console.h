// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace windlass::cli {

//! What the process ends with; scripts rely on the numbers.
enum ExitCode {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    SignInNeeded = 3,
    Cancelled = 4,
    NothingToPush = 5
};

[[nodiscard]] int exitCodeFor(ErrorKind kind);

//! Standard output for results, standard error for everything else, both UTF-8. Whatever they are
//! given may have somebody else's words in it: what a terminal would obey, or show turned round, is
//! left out, and in JSON escaped. Except for JSON, lines of more than 10,000 characters and cells
//! of more than 200 are cut.
namespace console {

void printLine(const QString &line);
void printText(const QString &text); //!< its lines are ours
//! One line of a table for people: no tabs or line breaks of somebody else's making.
void printRow(const QStringList &cells);
void print(const QJsonDocument &document);
//! On standard error. Where servers have several lines to say, those after the first are indented:
//! they look like none of ours.
void tell(const QString &text);

//! Overwrites the line before on a terminal; does nothing elsewhere.
void tellAgain(const QString &line);
[[nodiscard]] bool isTerminal(); //!< standard error

//! One line of standard input; the terminal does not show what is typed. Nothing at its end.
[[nodiscard]] QString askSecret(const QString &prompt);
[[nodiscard]] QString readSecretLine();

} // namespace console

//! {"kind", "message", "detail"}
[[nodiscard]] QJsonObject toJson(const Error &error);

} // namespace windlass::cli
