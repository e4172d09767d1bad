// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
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

//! One of the addresses of the user who is signed in.
struct EmailAddress
{
    QString address;
    bool isConfirmed = false;
    bool isPrimary = false;
};

struct Workspace
{
    QString uuid;
    QString slug;
    QString name; //!< empty in the list of workspaces; Client::workspace() knows it
    bool isAdministrator = false;
    bool isPrivacyEnforced = false; //!< every repository must be private
    bool isDescribed = false;       //!< name and isPrivacyEnforced are known

    [[nodiscard]] bool operator==(const Workspace &) const = default;
};

//! What an account may do in a workspace, as Bitbucket tells it. A hint: the server decides.
enum class WorkspacePermission {
    Unknown,       //!< not asked yet, or a word that is new
    Member,        //!< sees what is open to members, creates nothing
    Collaborator,  //!< likewise, and works in some repositories
    CreateProject, //!< may create projects and repositories
    Owner,
};

struct Project
{
    QString uuid;
    QString key;
    QString name;

    [[nodiscard]] bool operator==(const Project &) const = default;
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
    QString language;   //!< lower case; empty: none was set
    qint64 size = -1;   //!< bytes; -1: not told
    QUrl page;          //!< for people
    QUrl cloneUrl;      //!< https, without the user name that Bitbucket puts in
    QString sshAddress; //!< as git takes it: git@bitbucket.org:workspace/slug.git

    [[nodiscard]] bool operator==(const Repository &) const = default;
};

//! Where an address leads.
struct RepositoryAddress
{
    QString workspace;  //!< slug or uuid
    QString repository; //!< likewise; empty: the workspace as a whole
};

enum class RepositoryField { Updated, Name, Size };

struct RepositorySort
{
    RepositoryField field = RepositoryField::Updated;
    bool isDescending = true;

    [[nodiscard]] bool operator==(const RepositorySort &) const = default;
};

//! Which repositories of a workspace, and in which order.
struct RepositoryQuery
{
    QString name = {};       //!< a part of it, any text; empty: all
    QString projectKey = {}; //!< empty: of all projects
    RepositorySort sort = {};
    QDateTime updatedUntil = {}; //!< changed last then or earlier; invalid: at any time

    [[nodiscard]] bool operator==(const RepositoryQuery &) const = default;
};

struct Branch
{
    QString name;
    QString target; //!< commit, 40 digits
};

//! A branch, and the repository that it is in as it stands now.
struct BranchInRepository
{
    Branch branch;
    Repository repository;
};

//! A file in a commit.
struct SourceFile
{
    QString path;
    QString commit;   //!< hash
    qint64 size = -1; //!< bytes; -1: not told
};

struct PullRequest
{
    int id = 0;
    QString title;
    QString state;
    QString sourceBranch;
    QString destinationBranch;
    QUrl page;
    QString sourceRepository = {}; //!< uuid; empty: not told, or its repository is gone
    QString description = {};
    QString sourceCommit = {}; //!< the first 12 digits; empty: not told

    [[nodiscard]] bool isOpen() const { return state == QLatin1StringView("OPEN"); }
};

//! What a build, or another check of a commit, came to.
struct BuildStatus
{
    enum class State { Successful, Failed, InProgress, Stopped, Unknown };
    State state = State::Unknown;
    QString name; //!< may be empty
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
    QString projectKey;      //!< empty: the workspace's oldest project
    QString mainBranch = {}; //!< the first push goes there; empty: to be settled by then

    [[nodiscard]] bool operator==(const RepositoryDraft &) const = default;
};

//! What the server does not accept about one field of a request.
struct FieldComplaint
{
    QString field; //!< as the API calls it: name, project, is_private, …
    QString text;  //!< in the server's own words, one line

    [[nodiscard]] bool operator==(const FieldComplaint &) const = default;
};

struct PullRequestDraft
{
    QString workspace;
    QString repository;
    QString title;
    QString description;
    QString sourceBranch;
    QString destinationBranch;
    QStringList reviewers = {}; //!< uuids, without the author
    bool isDraft = false;
    bool closesSourceBranch = false; //!< once it is merged
};

//! The part of an address that Bitbucket will make of a free name: lower case; blanks become '-';
//! letters, digits, '.', '_' and '-' are kept. Empty when nothing remains.
[[nodiscard]] QString slugFor(const QString &name);

} // namespace windlass::bitbucket
