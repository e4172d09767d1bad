// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pushrules.h"
#include "settings.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

//! \file
//! Values of the small world the practice server shows. They are copied freely; World owns the
//! current ones.

namespace windlass::practice {

struct Email
{
    QString address;
    bool isPrimary = true;
    bool isConfirmed = true;
};

struct User
{
    QString uuid;
    QString accountId;
    QString nickname;
    QString username;
    QString displayName;
    QList<Email> emails;
};

struct Consumer
{
    QString key;
    QString secret;
    QString name;
    QString callbackUrl;
    QStringList scopes;
};

struct Project
{
    QString uuid;
    QString key;
    QString name;
    QString description;
    bool isPrivate = false;
    QString createdOn;
    QStringList defaultReviewers; //!< uuids
};

struct Member
{
    QString userUuid;
    QString permission; //!< owner, create-project, collaborator or member
};

//! How the lists of a workspace misbehave.
struct ListQuirks
{
    QString next;            //!< "elsewhere", "itself" or as it should be
    bool emptyPages = false; //!< one before every page but the first
    bool duplicates = false; //!< the last row of a page comes again on the next
    QString vanishing;       //!< slug of a repository that goes after the first page
    QStringList omitted;     //!< fields that rows and pages lack, dotted
};

struct Workspace
{
    QString uuid;
    QString slug;
    QString name;
    bool isPrivacyEnforced = false;
    QString createdOn;
    QList<Member> members;
    QList<Project> projects; //!< oldest first
    ListQuirks lists;
};

enum class Access { None, Read, Write, Admin };

//! A commit a scenario starts with; made in git when the repository is first looked into.
struct SeedCommit
{
    QString branch;
    QString message;
    QString author; //!< Name <address>
    QDateTime date;
    QList<std::pair<QString, QString>>
        files; //!< path, text; an empty text with a final slash deletes
};

struct Repository
{
    QString uuid;
    QString workspaceUuid;
    QString slug;
    QString name;
    QString description;
    QString projectKey;
    QString language;
    QString forkPolicy;
    QString mainBranch; //!< empty while nothing was pushed
    QString createdOn;
    QString updatedOn;
    QString ownerUuid;
    bool isPrivate = true;
    qint64 size = 0;
    QHash<QString, Access> access; //!< by user uuid; others follow their membership
    QStringList defaultReviewers;  //!< uuids
    QList<SeedCommit> seeds;
    PushRules push;
};

struct PullRequest
{
    int id = 0;
    QString repositoryUuid;
    QString title;
    QString description;
    QString source;
    QString destination;
    QString authorUuid;
    QString closedByUuid;
    QString state; //!< OPEN, MERGED, DECLINED or SUPERSEDED
    QString createdOn;
    QString updatedOn;
    QString sourceHash; //!< as it was when the pull request was closed
    QString destinationHash;
    QString mergeHash;
    QStringList reviewers; //!< uuids
    bool closeSourceBranch = false;
    bool isDraft = false;
};

struct Comment
{
    int id = 0;
    QString authorUuid;
    QString text;
    QString createdOn;
    QString updatedOn;
    bool isDeleted = false;
};

//! Who may do what to the branches a pattern names. Pushes obey the kind "push".
struct BranchRestriction
{
    int id = 0;
    QString kind; //!< push, force, delete, restrict_merges, ...
    QString pattern;
    QStringList userUuids; //!< who may all the same
    QJsonObject rest;      //!< what else was posted
};

} // namespace windlass::practice
