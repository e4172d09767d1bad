// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/handles.h"

//! Only for sources of this room: who commits, and with what words.

namespace windlass::git {

//! \a author, now, without the signs that git leaves out. Errors: BadInput when that leaves no name
//! or no address.
[[nodiscard]] Result<SignatureHandle> signatureOf(const Identity &author);

//! \a message as git stores it. Errors: BadInput when nothing is left.
[[nodiscard]] Result<QByteArray> cleanMessage(const QString &message);

} // namespace windlass::git
