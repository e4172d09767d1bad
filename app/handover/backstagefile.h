// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "handover/types.h"

#include <QHash>
#include <QList>
#include <QString>

namespace windlass::handover {

//! A consumer as a Backstage configuration has it.
struct BackstageConsumer
{
    QString clientId;
    QString clientSecret;
    QString callbackUrl; //!< empty when the file does not name one
    QList<FoundResolver> resolvers;
};

//! Reads auth.providers.bitbucket out of \a yaml: the environment that auth.environment names, else
//! "development", else the first. ${NAME}, ${NAME:-default} and $env are looked up in
//! \a variables.
//!
//! Errors: BadInput, a sentence that goes on after "<file>: "; never with a value.
[[nodiscard]] Result<BackstageConsumer> parseBackstage(const QByteArray &yaml,
                                                       const QHash<QString, QString> &variables);

//! How a Backstage configuration is built, as far as a handover needs to know. What is missing is
//! empty.
struct BackstageOutline
{
    QString authEnvironment; //!< auth.environment, as it is written
    bool hasAuth = false;
    bool hasEnvironment = false; //!< there are settings of Bitbucket for the environment
    bool hasSecret = false;      //!< clientSecret stands there itself
    bool hasSignIn = false;      //!< they say how users are found in the catalog
    QString idVariable;          //!< the variable that clientId is taken from, and nothing else
    QString secretVariable;
    QString callbackUrl; //!< as it is written
    QString baseUrl;     //!< backend.baseUrl, as it is written
};

//! \a environment: whose settings of Bitbucket are meant; empty: the one that the file names, else
//! "development". Errors: BadInput, as above.
[[nodiscard]] Result<BackstageOutline> outlineOf(const QByteArray &yaml,
                                                 const QString &environment);

//! \a text with ${NAME}, ${NAME:-default} looked up in \a variables. Errors: BadInput, as above.
[[nodiscard]] Result<QString> substituted(const QString &text,
                                          const QHash<QString, QString> &variables);

} // namespace windlass::handover
