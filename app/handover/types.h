// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QString>

namespace windlass::handover {

enum class Program { Amplication, Backstage };

//! How a Backstage configuration gets at key and secret.
enum class BackstageStyle {
    AsItIs, //!< as the file has it; a new one: values, but variables in a file that is not ".local"
    Values, //!< key and secret stand in the file
    Variables //!< they stand in the .env beside it; the file names the variables
};

//! Something for the user to do afterwards.
struct LeftStep
{
    QString text; //!< translated sentence
    QString code; //!< to copy; may be empty
};

//! A line that a change takes away or brings.
struct ChangedLine
{
    bool isNew = false;
    int number = 0; //!< from 1, in the file that has it
    QString text;   //!< for the eye: secrets are masked
};

//! A sign-in resolver that a Backstage configuration names.
struct FoundResolver
{
    QString name;
    QList<QPair<QString, QString>> options; //!< in the file's order; the parts of a list with ", "
};

} // namespace windlass::handover
