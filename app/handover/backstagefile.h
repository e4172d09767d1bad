// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QHash>
#include <QString>

namespace windlass::handover {

//! A consumer as a Backstage configuration has it.
struct BackstageConsumer
{
    QString clientId;
    QString clientSecret;
    QString callbackUrl; //!< empty when the file does not name one
};

//! Reads auth.providers.bitbucket out of \a yaml: the environment that auth.environment names, else
//! "development", else the first. ${NAME}, ${NAME:-default} and $env are looked up in
//! \a variables.
//!
//! Errors: BadInput, a sentence that goes on after "<file>: "; never with a value.
[[nodiscard]] Result<BackstageConsumer> parseBackstage(const QByteArray &yaml,
                                                       const QHash<QString, QString> &variables);

} // namespace windlass::handover
