// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace windlass::practice {

//! Switches a scenario or the control address can set. Most stand for something that nobody has
//! established about Bitbucket, so that tests can run both ways; README.md lists their words.
struct Settings
{
    // Signing in
    int expiresIn = 7200;      //!< life of an access token, seconds
    int refreshGrace = 600;    //!< how long a refresh token works after its first use, seconds
    int refreshLife = 7776000; //!< how long an unused refresh token works, seconds; 90 days
    int refusalShadow = 0;     //!< after a dead refresh token: how long good ones fail too, seconds
    int codeLife = 600;        //!< life of an authorization code, seconds
    int tokenLength = 2800;    //!< characters of an access token
    bool denialHasState = true;   //!< `state` comes back when the user refuses
    bool anyLoopbackPort = false; //!< a callback on 127.0.0.1 without a port fits every port
    QString tokenScopeKey = QStringLiteral("scope");
    QString tokenType = QStringLiteral("bearer");
    QString expiresInForm = QStringLiteral("number");
    QString pkce = QStringLiteral("verified");
    QString unknownScope = QStringLiteral("ignored");
    QString deadRefresh = QStringLiteral("unauthorized_client");
    QString revoke = QStringLiteral("works");
    QString consent = QStringLiteral("ask");
    QString consentUser;     //!< who answers when nobody is asked
    QString browserUser;     //!< whom the browser is signed in as; empty: the page lets one choose
    QStringList deniedUsers; //!< for them Allow ends as Deny does

    // REST
    int minimumPageLength = 10;
    int rateLimit = 0;      //!< calls below /2.0/repositories in any hour; 0: as many as one likes
    bool listTotals = true; //!< pages tell `size` and `page`
    bool addsDefaultReviewers = false;
    bool mergeTimesOut = false; //!< merges, and answers 555
    bool workspaceBrownout = false;
    bool showsUsername = true; //!< in one's own profile
    QString rateLimitPer = QStringLiteral("consumer");
    QString scopeHeader = QStringLiteral("X-OAuth-Scopes");
    QString expiredToken = QStringLiteral("older");
    QString unknownToken = QStringLiteral("json");
    QString goneShape = QStringLiteral("nested");
    QString createRefusal = QStringLiteral("403");
    QString mergeChecks = QStringLiteral("works");
    int latency = 0;        //!< before every answer, milliseconds
    bool keepsAlive = true; //!< false: every request needs a connection of its own
    int repeatLimit = 5;    //!< how often the same may be asked in repeatSeconds; 0: always
    int repeatSeconds = 5;
    QStringList htmlNotFound;     //!< words after a missing repository's name that end in HTML
    QStringList goneWorkspaces;   //!< slugs; 410 for everything below
    QStringList unpaidWorkspaces; //!< slugs; 402 for everything that changes something

    // The catalog of a Backstage server, at the web host's /api/catalog
    QString catalog;       //!< a JSON array of entities; empty: there is no Backstage
    QString catalogToken;  //!< empty: nobody is asked for one
    int catalogPage = 100; //!< entities on a page, at most
};

//! \return what is wrong, a sentence; empty when \a settings has taken over what \a object names
[[nodiscard]] QString applySettings(const QJsonObject &object, Settings *settings);

} // namespace windlass::practice
