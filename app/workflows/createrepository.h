// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "foundation/result.h"
#include "store/types.h"

#include <QFuture>

#include <memory>

namespace windlass::workflows {

class Session;

//! Creates a repository; the request is sent once. Bitbucket refuses a taken name in words that may
//! be translated, so a refusal is followed by a look whether the repository is there. Errors:
//! AlreadyExists; those of bitbucket::Client.
[[nodiscard]] QFuture<Result<bitbucket::Repository>>
createRepository(const std::shared_ptr<Session> &session, const bitbucket::RepositoryDraft &draft);

//! What the user typed about the repository that \a link asks for.
[[nodiscard]] bitbucket::RepositoryDraft draftOf(const store::Link &link);

//! What Bitbucket does not accept about a draft, field by field; empty when \a error is about
//! something else.
[[nodiscard]] QList<bitbucket::FieldComplaint> complaintsOf(const Error &error);

} // namespace windlass::workflows
