// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

namespace windlass {

//! \a text without what may not leave this computer: addresses (with their hosts, names and
//! queries), e-mail addresses, the home folder's path, and every word that could be a key, a code
//! or a token. Removes too much rather than too little. Commit ids are among what goes.
[[nodiscard]] QString withoutPrivateParts(const QString &text);

//! \a text without what could be a key, a code or a token. Addresses, paths and names stay: it is
//! for what does not leave this computer.
[[nodiscard]] QString withoutSecrets(const QString &text);

//! What somebody may send when asking for help about \a error: the versions at hand, and the error
//! without private parts. English besides the error's own sentence.
[[nodiscard]] QString reportOf(const Error &error);

//! The same for some lines of the log.
[[nodiscard]] QString reportOf(const QString &log);

} // namespace windlass
