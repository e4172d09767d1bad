// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "handover/filechange.h"

#include <QList>
#include <QString>
#include <QStringList>

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

//! How a consumer comes into another program's configuration. Nothing is written yet.
struct HandoverPlan
{
    Program program = Program::Amplication;
    QString folder; //!< canonical
    QList<FileChange> files;
    QStringList shownKeys; //!< for difference()
    QString callbackUrl;   //!< that the program needs
    QList<LeftStep> leftToDo;

    [[nodiscard]] bool isNeeded() const;
};

//! \a folder is an Amplication checkout of any age, or a folder inside of one. Its server's and its
//! git service's .env.local get the consumer; the server's BILLING_ENABLED=false as well.
//! Errors: FolderMissing; BadInput when it is none, or a file cannot be changed.
[[nodiscard]] Result<HandoverPlan> planAmplication(const QString &folder, const QString &key,
                                                   const QString &secret);

//! \a place is the folder of a Backstage app, whose app-config.local.yaml is meant, or a
//! configuration file in it.
//! Errors: FolderMissing; BadInput when it is none, or a file cannot be changed safely.
[[nodiscard]] Result<HandoverPlan> planBackstage(const QString &place, const QString &key,
                                                 const QString &secret, BackstageStyle style);

//! "Amplication" or "Backstage".
[[nodiscard]] QString programName(Program program);

} // namespace windlass::handover
