// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace windlass::testing {

//! What a practice server saw that no client may do, and what a test said it would do and did not.
//! Blocks; works without an event loop, so that destructors may ask.
//! \param control  control_url of the server
//! \return sentences; none when the server has gone
[[nodiscard]] QStringList violations(const QUrl &control);

//! Every secret that the server knows or has given out: of consumers, codes, tokens. Likewise; none
//! when the server has gone.
[[nodiscard]] QList<QByteArray> secretsOf(const QUrl &control);

//! Fails the running test for each of them. Without a running test they are printed.
void failFor(const QStringList &sentences);

//! failFor() violations().
void reportViolations(const QUrl &control);

} // namespace windlass::testing
