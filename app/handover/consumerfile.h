// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "handover/types.h"

#include <QList>
#include <QString>

namespace windlass::handover {

//! A consumer in another program's configuration.
struct FoundConsumer
{
    QString key;
    QString secret;
    QString callbackUrl;            //!< the program's own, when the file names none
    QString program;                //!< "Amplication" or "Backstage"
    QList<FoundResolver> resolvers; //!< of Backstage's sign-in, in order
};

//! The callback URLs of consumers that are made for these programs.
[[nodiscard]] QString amplicationCallback();
[[nodiscard]] QString backstageCallback();

//! Reads Amplication's .env.local (BITBUCKET_CLIENT_ID, BITBUCKET_CLIENT_SECRET) or Backstage's
//! app-config*.yaml (auth.providers.bitbucket.<environment>). ${VARIABLE} is looked up in the .env
//! and .env.local beside the file. Nothing is written.
//!
//! Errors: BadInput, with the file's name and what is missing; never with a value of the file.
[[nodiscard]] Result<FoundConsumer> readConsumerFile(const QString &path);

} // namespace windlass::handover
