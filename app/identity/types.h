// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace windlass::identity {

//! A User entity of a catalog.
struct User
{
    QString space = QStringLiteral("default"); //!< metadata.namespace
    QString name;
    QString displayName = {};       //!< spec.profile; may be empty
    QString email = {};             //!< likewise
    QUrl picture = {};              //!< likewise; input, never to be fetched blindly
    QString bitbucketUsername = {}; //!< annotation bitbucket.org/username
    QString bitbucketUserId = {};   //!< annotation bitbucket.org/user-id, the uuid with its braces
    QStringList groups = {};        //!< entity references, sorted

    //! As Backstage writes it, all in lower case: "user:default/ada".
    [[nodiscard]] QString reference() const;
    [[nodiscard]] bool operator==(const User &) const = default;
};

//! A Group entity of a catalog.
struct Group
{
    QString space = QStringLiteral("default");
    QString name;
    QString displayName = {};
    QStringList members = {}; //!< entity references of users

    [[nodiscard]] QString reference() const;
    [[nodiscard]] bool operator==(const Group &) const = default;
};

//! Something in a catalog that could not be used.
struct Complaint
{
    QString place; //!< file, or address of the server
    int line = 0;  //!< counted from 1; 0: there are no lines
    QString sentence;

    //! One line for people.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool operator==(const Complaint &) const = default;
};

//! What Bitbucket says about whoever signs in.
struct Person
{
    QString userId;   //!< the uuid with its braces
    QString username; //!< may be empty
    QString email;    //!< primary and confirmed; empty: there is none, or it may not be read
    QString displayName = {};
};

//! \a reference as Backstage completes and writes it: "Ops" is "group:default/ops" with \a kind
//! "group". Empty when it is none.
[[nodiscard]] QString fullReference(const QString &reference, const QString &kind,
                                    const QString &space);

} // namespace windlass::identity
