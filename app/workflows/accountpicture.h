// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/address.h"
#include "foundation/result.h"
#include "store/types.h"

#include <QByteArray>
#include <QFuture>
#include <QUrl>

#include <memory>
#include <optional>

namespace windlass::workflows {

class Session;
struct Services;

//! Where the picture at \a link, which Bitbucket gave, may be fetched: by https from one of the
//! hosts that Bitbucket keeps pictures of users on, or from a practice server itself. Nothing: not
//! at all. Gravatar is asked not to lead on to yet another host.
[[nodiscard]] std::optional<QUrl> pictureAddress(const QUrl &link,
                                                 const ServerAddresses &addresses);

//! The picture of \a account that is kept here. Nothing: to be fetched, because it never was, or
//! not within a day. Empty: there is none. \note Main thread only.
[[nodiscard]] std::optional<QByteArray> keptPicture(const Services &services,
                                                    const store::Account &account);

//! Asks Bitbucket where the user's picture is, and that host for it: without a token, without
//! following it elsewhere, in ten seconds and 256 kB. It is kept, and that there is none likewise.
//!
//! \return PNG or JPEG by its first bytes, and otherwise as it came: input. Empty: there is none,
//! or
//!         not where it may be fetched. Errors: those of bitbucket::Client; ServerFault. \note Main
//!         thread only.
[[nodiscard]] QFuture<Result<QByteArray>> fetchPicture(const Services &services,
                                                       const std::shared_ptr<Session> &session);

} // namespace windlass::workflows
