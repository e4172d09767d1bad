// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "foundation/result.h"

#include <QFuture>

#include <memory>

namespace windlass::workflows {

class Session;

//! The beginning of the readme on the main branch, at most 32 kB; empty when there is none.
//! Three calls: where the branch is, which files are there, the file.
//! Errors: NotFound when the repository has no main branch; those of bitbucket::Client.
[[nodiscard]] QFuture<Result<QString>> readme(const std::shared_ptr<Session> &session,
                                              const QString &workspace,
                                              const bitbucket::Repository &repository);

//! Which of the files is the readme: README.md before README before any other README.*, whatever
//! the case. Empty path: none.
[[nodiscard]] bitbucket::SourceFile readmeAmong(const QList<bitbucket::SourceFile> &files);

//! What is shown of a readme: whole lines, at most 32 kB, no characters that control something.
[[nodiscard]] QString readmeText(const QByteArray &bytes);

} // namespace windlass::workflows
