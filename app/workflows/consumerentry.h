// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "handover/types.h"

#include <QList>
#include <QString>

#include <optional>

namespace windlass::workflows {

//! A consumer as the user entered it.
struct ConsumerEntry
{
    QString key;
    QString secret;
    QString callbackUrl; //!< empty: the one we propose
};

//! What is wrong with \a entry, as a sentence; empty when nothing is. No sentence repeats a secret.
[[nodiscard]] QString problemOf(const ConsumerEntry &entry);

//! Key and secret out of one pasted \a text: two lines, "Key: … Secret: …", JSON or lines of an
//! environment file. Nothing when there are not exactly these two.
[[nodiscard]] std::optional<ConsumerEntry> entryFromText(const QString &text);

//! A consumer found in another program's file.
struct ForeignConsumer
{
    ConsumerEntry entry;
    QString program;                          //!< "Amplication" or "Backstage"
    QList<handover::FoundResolver> resolvers; //!< of Backstage's sign-in, in order
};

//! Reads an Amplication .env.local or a Backstage app-config*.yaml; \a path is left as it is.
//! Errors: BadInput, with what is missing there.
[[nodiscard]] Result<ForeignConsumer> entryFromFile(const QString &path);

//! The callback URL we propose for a new consumer.
[[nodiscard]] QString proposedCallback();

} // namespace windlass::workflows
