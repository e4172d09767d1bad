// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRegularExpression>
#include <QString>

namespace windlass::projects {

//! How a kind of secret looks in a file.
struct SecretRule
{
    enum class What { PrivateKey, AccessKey, Token, Password, Webhook, Connection, Value };

    QString id; //!< stable
    What what = What::Value;
    QString service; //!< whose it is, "GitHub"; may be empty

    //! A match is looked for around each of these words only, any case; none: in the whole file,
    //! for rules that are about a few files.
    QList<QByteArray> keywords;
    QByteArray needs; //!< must be near the keyword as well; may be empty
    int before = 200; //!< bytes before the keyword that a match may begin, on the same line
    int after = 400;  //!< bytes behind its start that a match may end
    bool manyLines = false;
    QRegularExpression pattern;
    int valueGroup = 0; //!< of the pattern; 0: the first one that took part
    int hostGroup = 0;  //!< 0: none

    // What the value must be like besides.
    double entropy = 0; //!< at least so many bits a character
    bool needsDigit = false;
    bool needsLetter = false;
    bool isNoWords = false;        //!< not made of words, as names of things are
    bool mayBePlaceholder = false; //!< placeholders are not looked for
    bool skipsLocalHosts = false;  //!< what leads to this computer or into a compose file is none

    QList<QRegularExpression> files;    //!< names of files it is for; none: all
    QList<QRegularExpression> notFiles; //!< and it is not for

    [[nodiscard]] bool isFor(const QString &fileName) const;
};

struct SecretTable
{
    QList<SecretRule> rules;                //!< the more special ones first
    QList<QRegularExpression> placeholders; //!< values that only stand for a secret
};

//! The table (secretrules.json). \note Any thread.
[[nodiscard]] const SecretTable &secretTable();

} // namespace windlass::projects
