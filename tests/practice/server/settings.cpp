// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <QHash>
#include <QJsonArray>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

//! A setting that is one of a few words; any text when there are none.
struct Word
{
    QString Settings::*member;
    QStringList allowed;
};

const QHash<QString, int Settings::*> &numbers()
{
    static const QHash<QString, int Settings::*> table{
        {u"expires_in"_s, &Settings::expiresIn},
        {u"refresh_grace"_s, &Settings::refreshGrace},
        {u"refresh_life"_s, &Settings::refreshLife},
        {u"refusal_shadow"_s, &Settings::refusalShadow},
        {u"code_life"_s, &Settings::codeLife},
        {u"token_length"_s, &Settings::tokenLength},
        {u"min_pagelen"_s, &Settings::minimumPageLength},
        {u"latency"_s, &Settings::latency},
        {u"catalog_page"_s, &Settings::catalogPage},
        {u"repeat_limit"_s, &Settings::repeatLimit},
        {u"repeat_seconds"_s, &Settings::repeatSeconds},
        {u"rate_limit"_s, &Settings::rateLimit}};
    return table;
}

const QHash<QString, bool Settings::*> &claims()
{
    static const QHash<QString, bool Settings::*> table{
        {u"denial_has_state"_s, &Settings::denialHasState},
        {u"any_loopback_port"_s, &Settings::anyLoopbackPort},
        {u"list_totals"_s, &Settings::listTotals},
        {u"adds_default_reviewers"_s, &Settings::addsDefaultReviewers},
        {u"merge_times_out"_s, &Settings::mergeTimesOut},
        {u"workspace_brownout"_s, &Settings::workspaceBrownout},
        {u"shows_username"_s, &Settings::showsUsername},
        {u"keep_alive"_s, &Settings::keepsAlive}};
    return table;
}

const QHash<QString, Word> &words()
{
    static const QHash<QString, Word> table{
        {u"token_scope_key"_s, {&Settings::tokenScopeKey, {u"scope"_s, u"scopes"_s}}},
        {u"token_type"_s, {&Settings::tokenType, {u"bearer"_s, u"Bearer"_s}}},
        {u"expires_in_form"_s, {&Settings::expiresInForm, {u"number"_s, u"text"_s, u"absent"_s}}},
        {u"pkce"_s, {&Settings::pkce, {u"verified"_s, u"ignored"_s}}},
        {u"unknown_scope"_s, {&Settings::unknownScope, {u"ignored"_s, u"invalid_scope"_s}}},
        {u"dead_refresh"_s,
         {&Settings::deadRefresh, {u"unauthorized_client"_s, u"invalid_request"_s}}},
        {u"revoke"_s, {&Settings::revoke, {u"works"_s, u"missing"_s}}},
        {u"consent"_s, {&Settings::consent, {u"ask"_s, u"allow"_s, u"deny"_s}}},
        {u"consent_user"_s, {&Settings::consentUser, {}}},
        {u"browser_user"_s, {&Settings::browserUser, {}}},
        {u"catalog"_s, {&Settings::catalog, {}}},
        {u"catalog_token"_s, {&Settings::catalogToken, {}}},
        {u"rate_limit_per"_s, {&Settings::rateLimitPer, {u"consumer"_s, u"user"_s}}},
        {u"scope_header"_s, {&Settings::scopeHeader, {u"X-OAuth-Scopes"_s, u"X-Oauth-Scopes"_s}}},
        {u"expired_token"_s, {&Settings::expiredToken, {u"older"_s, u"newer"_s}}},
        {u"unknown_token"_s, {&Settings::unknownToken, {u"json"_s, u"text"_s}}},
        {u"gone_shape"_s, {&Settings::goneShape, {u"nested"_s, u"flat"_s}}},
        {u"create_refusal"_s, {&Settings::createRefusal, {u"403"_s, u"400"_s}}},
        {u"merge_checks"_s, {&Settings::mergeChecks, {u"works"_s, u"missing"_s}}}};
    return table;
}

const QHash<QString, QStringList Settings::*> &lists()
{
    static const QHash<QString, QStringList Settings::*> table{
        {u"denied_users"_s, &Settings::deniedUsers},
        {u"html_not_found"_s, &Settings::htmlNotFound},
        {u"gone_workspaces"_s, &Settings::goneWorkspaces},
        {u"unpaid_workspaces"_s, &Settings::unpaidWorkspaces}};
    return table;
}

QStringList texts(const QJsonValue &array)
{
    QStringList all;
    for (const QJsonValue &value : array.toArray())
        all.append(value.toString());
    return all;
}

QString applyWord(const QString &name, const QJsonValue &value, Settings *settings)
{
    const Word word = words().value(name);
    const QString text = value.toString();
    if (!value.isString() || (!word.allowed.isEmpty() && !word.allowed.contains(text)))
        return u"The setting \"%1\" is one of: %2."_s.arg(
            name, word.allowed.isEmpty() ? u"any text"_s : word.allowed.join(u", "_s));
    settings->*word.member = text;
    return {};
}

QString apply(const QString &name, const QJsonValue &value, Settings *settings)
{
    if (words().contains(name))
        return applyWord(name, value, settings);
    if (numbers().contains(name)) {
        if (!value.isDouble())
            return u"The setting \"%1\" is a number."_s.arg(name);
        settings->*numbers().value(name) = value.toInt();
    } else if (claims().contains(name)) {
        if (!value.isBool())
            return u"The setting \"%1\" is true or false."_s.arg(name);
        settings->*claims().value(name) = value.toBool();
    } else if (lists().contains(name)) {
        if (!value.isArray())
            return u"The setting \"%1\" is a list of texts."_s.arg(name);
        settings->*lists().value(name) = texts(value);
    } else {
        return u"There is no setting \"%1\"."_s.arg(name);
    }
    return {};
}

} // namespace

QString applySettings(const QJsonObject &object, Settings *settings)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const QString problem = apply(it.key(), it.value(), settings); !problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace windlass::practice
