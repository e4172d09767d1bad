// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace windlass::bench {

//! Makes the profile folder of somebody who is signed in at \a api and has seen 20 workspaces, one
//! of them with \a repositories. Empty when that is done; otherwise a sentence.
[[nodiscard]] QString makeKeptProfile(const QString &folder, const QUrl &api, int repositories);

} // namespace windlass::bench
