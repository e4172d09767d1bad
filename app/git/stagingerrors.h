// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QByteArray>

//! Only for staging.cpp: why a folder cannot be staged, in words. All are FolderUnusable.

namespace windlass::git {

[[nodiscard]] tl::unexpected<Error> forbiddenName(const QByteArray &path);

//! It is being written, again and again.
[[nodiscard]] tl::unexpected<Error> unstable(const QByteArray &path);

[[nodiscard]] tl::unexpected<Error> badEncoding(const QByteArray &path);

//! What libgit2 said when it read the index; in better words for the two kinds it does not know.
[[nodiscard]] Error indexError(const Error &error);

} // namespace windlass::git
