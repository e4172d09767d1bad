// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QUrl>

namespace windlass::bitbucket {

//! The workspace that \a text names: a slug, "workspace/repository", or any address of the server
//! at \a web (page, clone address by https or ssh, REST call). A uuid in an address stays one.
//!
//! Errors: BadInput with the reason: empty, no workspace in it, Bitbucket Data Center, another
//! host. No message repeats more of an address than its host.
[[nodiscard]] Result<QString> workspaceFromText(const QString &text, const QUrl &web);

} // namespace windlass::bitbucket
