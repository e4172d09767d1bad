// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "handover/types.h"
#include "workflows/consumerentry.h"

#include <QFuture>
#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

namespace windlass::handover {
struct HandoverPlan;
}

namespace windlass::workflows {

struct Services;

//! Which program a consumer is to be used in.
struct HandoverOrder
{
    handover::Program program = handover::Program::Amplication;
    QString place; //!< its folder; with Backstage also a configuration file
    handover::BackstageStyle style = handover::BackstageStyle::AsItIs;
};

//! A file of the other program.
struct HandoverFile
{
    QString name; //!< relative to the folder
    bool isNew = false;
    bool isChanged = false; //!< in what it says, or in who may read it
    bool hasSecret = false; //!< nobody but its owner may read it then
    //! Git does not ignore it, although it has the secret; nothing: git could not be asked.
    std::optional<bool> isForCommits = false;
    QList<handover::ChangedLine> lines;
};

//! What a handover would do, or has done.
struct Handover
{
    QString program; //!< "Amplication" or "Backstage"
    QString folder;
    QList<HandoverFile> files;
    QStringList warnings;            //!< what is wrong in the folder; translated sentences
    QStringList toChangeInBitbucket; //!< at the consumer; likewise
    QString callbackUrl;             //!< that the program needs
    QList<handover::LeftStep> leftToDo;
    std::shared_ptr<const handover::HandoverPlan> plan;

    [[nodiscard]] bool isNeeded() const;
};

//! Looks into the other program's folder, in the threads of git; nothing is written.
//!
//! \param consumer  its callback URL may be empty: not known
//! \param granted   what it allows; nothing: not known
//! Errors: FolderMissing; BadInput, a sentence with the file and what stands in the way.
//! \note Main thread only.
[[nodiscard]] QFuture<Result<Handover>> planHandover(const Services &services,
                                                     const HandoverOrder &order,
                                                     const ConsumerEntry &consumer,
                                                     const std::optional<QStringList> &granted);

//! The program that \a name means, as commands have it. Errors: BadInput.
[[nodiscard]] Result<handover::Program> programFromName(const QString &name);

} // namespace windlass::workflows
