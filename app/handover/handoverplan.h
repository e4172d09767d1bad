// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "handover/filechange.h"
#include "handover/types.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace windlass::handover {

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
