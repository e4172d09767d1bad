// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "projects/commitset.h"
#include "projects/finding.h"
#include "projects/secretscan.h"

#include <stop_token>

namespace windlass::git {
class WorkTally;
}

namespace windlass::projects {

//! What was found in one file.
struct FileSecrets
{
    QString path;
    QList<SecretHit> hits;
    bool couldNotBeRead = false; //!< gone, or not to be opened
};

//! Reads all \a files of \a folder and looks for secrets, with as many threads as there are
//! processors. Links are passed over. \param tally  counts them. \return those where something was
//! found, in the order given; incomplete once \a stop was requested, which counts between files.
[[nodiscard]] QList<FileSecrets> searchSecrets(const QString &folder,
                                               const QList<CommitFile> &files,
                                               std::stop_token stop = {},
                                               git::WorkTally *tally = nullptr);

//! A finding for each file with secrets; the secrets themselves are not in it.
[[nodiscard]] Finding findingFor(const FileSecrets &file, bool isCommitted);

} // namespace windlass::projects
