// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QByteArray>

namespace windlass::git {

//! Our words for a failure of libgit2 on this computer (failures of a transfer: remotecall.h).
//!
//! Reads the last error of the calling thread, so call it before anything else of libgit2.
//! \param message  what to show; empty: a sentence that fits \a code and the kind of error
//! \return  Cancelled when a callback of ours stopped the call; Storage for the file system, for
//!          locks and the object store; NotFound; BranchMoved when a reference was changed
//!          meanwhile; FolderUnusable for everything else.
[[nodiscard]] Error gitError(int code, const QString &message = {});

//! Sets what libgit2 will tell about a callback of ours that fails.
//! \param errorClass  a git_error_t
void setGitError(int errorClass, const QByteArray &text);

//! libgit2's own text for the last error of this thread, for \c Error::detail.
[[nodiscard]] QString lastGitText();

} // namespace windlass::git
