// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace windlass::bitbucket {

// What Bitbucket says about its things, as far as Windlass needs it. UUIDs are with braces. Names
// and descriptions are somebody's text: show them as plain text only.

struct User
{
    QString uuid;
    QString displayName;
    QString nickname;
    QString username; //!< may be empty (removed from user objects in 2019, still there for oneself)
};

struct Workspace
{
    QString uuid;
    QString slug;
    QString name; //!< empty in the list of workspaces; Client::workspace() knows it
    bool isAdministrator = false;
    bool isPrivacyEnforced = false; //!< every repository must be private
};

struct Project
{
    QString uuid;
    QString key;
    QString name;
};

struct Repository
{
    QString uuid;
    QString slug;
    QString name;
    QString fullName; //!< workspace/slug
    QString description;
    bool isPrivate = true;
    std::optional<QString> mainBranch; //!< nothing while the repository is empty
    Project project;
    QDateTime updatedOn;
    QUrl page;     //!< for people
    QUrl cloneUrl; //!< https, without the user name that Bitbucket puts in
};

struct Branch
{
    QString name;
    QString target; //!< commit, 40 digits
};

struct PullRequest
{
    int id = 0;
    QString title;
    QString state;
    QString sourceBranch;
    QString destinationBranch;
    QUrl page;
};

//! What a new repository shall be.
struct RepositoryDraft
{
    QString workspace; //!< slug
    QString slug;
    QString name;
    QString description;
    bool isPrivate = true;
    QString projectKey; //!< empty: the workspace's oldest project
};

struct PullRequestDraft
{
    QString workspace;
    QString repository;
    QString title;
    QString description;
    QString sourceBranch;
    QString destinationBranch;
};

//! The part of an address that Bitbucket will make of a free name: lower case; blanks become '-';
//! letters, digits, '.', '_' and '-' are kept. Empty when nothing remains.
[[nodiscard]] QString slugFor(const QString &name);

} // namespace windlass::bitbucket
