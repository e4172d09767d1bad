// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "foundation/result.h"

#include <QUrl>

namespace windlass::bitbucket {

//! The workspace that \a text names: a slug, "workspace/repository", or any address of the server
//! at \a web (page, clone address by https or ssh, REST call). A uuid in an address stays one.
//!
//! Errors: BadInput with the reason: empty, no workspace in it, Bitbucket Data Center, another
//! host. No message repeats more of an address than its host.
[[nodiscard]] Result<QString> workspaceFromText(const QString &text, const QUrl &web);

//! Where \a text leads: "workspace/repository", or any address of the server at \a web (page, pull
//! request, clone address by https or ssh, REST call). Errors: as above.
[[nodiscard]] Result<RepositoryAddress> repositoryFromText(const QString &text, const QUrl &web);

//! Whether who typed \a text means an address, not a part of a name: it has a slash or a host.
[[nodiscard]] bool isAddressLike(const QString &text);

} // namespace windlass::bitbucket
