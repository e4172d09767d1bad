// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/unwrittenstep.h"

#include "foundation/sentences.h"

#include <QCoreApplication>

namespace windlass::workflows {

using Step = store::JournalEntry::Step;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::UnwrittenStep)
};

QString whatIsDone(Step step)
{
    switch (step) {
    case Step::Created:
        return Text::tr("The repository was created; no files were sent.");
    case Step::Pushed:
        return Text::tr("The files were sent, but it was not checked whether they arrived.");
    case Step::Verified:
        return Text::tr("The push has arrived on Bitbucket, but that could not be written down.");
    case Step::Requesting:
        return Text::tr("The push has arrived on Bitbucket; no pull request was opened.");
    case Step::Requested:
    case Step::Commenting:
        return Text::tr("The push has arrived on Bitbucket and its pull request is open.");
    case Step::Creating:
    case Step::Committing:
    case Step::Committed:
    case Step::Pushing:
        break;
    }
    return Text::tr("Nothing was sent.");
}

} // namespace

Error unwrittenStep(Step step, const Error &storage)
{
    if (storage.kind == ErrorKind::PlanChanged) // there is nothing to go on with
        return {storage.kind, inARow({whatIsDone(step), storage.message}), storage.detail};
    //: %1: what is done, %2: why no more; both are sentences
    return {storage.kind,
            Text::tr("%1 %2 Then push again; it goes on from here.")
                .arg(whatIsDone(step), storage.message),
            storage.detail};
}

} // namespace windlass::workflows
