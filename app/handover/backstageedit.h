// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace windlass::handover {

//! What auth.providers.bitbucket.<environment> of a Backstage configuration shall say.
struct BackstageSettings
{
    QString environment;
    //! As they stand in the file: "${NAME}", or the value with its "${" doubled; nothing: stays.
    std::optional<QString> clientId;
    std::optional<QString> clientSecret;
    bool addsResolver = false;    //!< signIn.resolvers, where the environment is not there at all
    bool addsEnvironment = false; //!< auth.environment, where there is no auth
};

//! \a yaml with \a settings. Values are changed in their place, with their quotes and comments;
//! what is missing comes where it belongs. Nothing else differs: the result is parsed, and compared
//! with what was to come out.
//!
//! Errors: BadInput, a sentence that goes on after "<file>: ", with the line and what stands in the
//! way; never with a value.
[[nodiscard]] Result<QByteArray> withBackstage(const QByteArray &yaml,
                                               const BackstageSettings &settings);

//! \a value as a configuration file must have it to mean just that.
[[nodiscard]] QString escapedForBackstage(const QString &value);

} // namespace windlass::handover
