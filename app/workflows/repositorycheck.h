// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "foundation/address.h"
#include "foundation/result.h"
#include "store/types.h"

namespace windlass::workflows {

//! Whether files may be sent to a repository that was chosen earlier, as Bitbucket shows it now.
//! Errors: Finding when it was private when it was chosen and is public now; UnreadableReply when
//! its clone address leads to another host than \a addresses name: the token goes there.
[[nodiscard]] Result<> checkFound(const bitbucket::Repository &repository, const store::Link &link,
                                  const ServerAddresses &addresses);

//! The same for a repository that was just made. Errors: Finding when it is not as private as was
//! asked for; UnreadableReply as above.
[[nodiscard]] Result<> checkCreated(const bitbucket::Repository &repository,
                                    const store::Link &link, const ServerAddresses &addresses);

} // namespace windlass::workflows
