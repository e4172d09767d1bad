// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/address.h"
#include "foundation/result.h"

#include <QHash>
#include <QStringList>

namespace windlass::cli {

//! How the program was called, understood and checked.
struct Invocation
{
    ServerAddresses addresses = ServerAddresses::bitbucketCloud();
    QString profileFolder; //!< empty: the usual places
    bool keepsSecretsInMemory = false;
    QString language;      //!< one of languages(); empty: as usual
    QString logLevel;      //!< empty, debug, info, warning or critical
    QString command;       //!< empty: the window
    QStringList arguments; //!< what stands behind the command
    //! Options of the command, as often as they were given; flags have no value.
    QHash<QString, QStringList> values;

    [[nodiscard]] bool has(const QString &option) const { return values.contains(option); }
    //! The last one given; empty when there is none.
    [[nodiscard]] QString value(const QString &option) const
    {
        const QStringList all = values.value(option);
        return all.isEmpty() ? QString() : all.constLast();
    }
};

//! Reads the arguments, without the program's name. Common options may stand anywhere. A first word
//! that is a command is one; otherwise it is a folder for the window. "help" and "version" come
//! back as commands of that name. Errors: BadInput, with a sentence.
[[nodiscard]] Result<Invocation> parseInvocation(const QStringList &arguments);

//! The text of --help.
[[nodiscard]] QString helpText();

} // namespace windlass::cli
