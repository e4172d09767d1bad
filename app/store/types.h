// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace windlass::store {

//! A Bitbucket user signed in through a consumer. The secrets are elsewhere.
struct Account
{
    QUrl apiUrl; //!< which server
    QString userUuid;
    QString consumerKey;
    QString callbackUrl;
    QString displayName;
    QString nickname;
    QString username; //!< may be empty
    QStringList scopes;
    QDateTime signedInAt;       //!< UTC
    QDateTime refreshedAt = {}; //!< UTC; last renewal of its tokens; invalid: none since then

    [[nodiscard]] bool isSame(const Account &other) const
    {
        return apiUrl == other.apiUrl && userUuid == other.userUuid
               && consumerKey == other.consumerKey;
    }
};

enum class PublishMode {
    Direct, //!< commit to the linked branch
    Review, //!< commit to a branch of ours and keep a pull request open
};

//! What an app folder is.
enum class SourceKind {
    WorkingTree,     //!< a git repository, or to become one
    GeneratorOutput, //!< made again and again by a generator, and only read by us
};

//! App folder ↔ repository.
struct Link
{
    QUrl apiUrl; //!< with the next two: the account
    QString userUuid;
    QString consumerKey;
    QString workspaceSlug;
    QString repositoryUuid; //!< empty: to be created by the first push
    QString repositorySlug;
    QString repositoryName;
    QString projectKey; //!< for a repository to be created; may be empty
    bool isPrivate = true;
    QString branch; //!< empty: not settled yet
    PublishMode mode = PublishMode::Direct;
    QString lastCommit;       //!< of the last push to the branch that was verified
    QString reviewBranch;     //!< ours; empty: none yet
    QString lastReviewCommit; //!< likewise, on the review branch
    QDateTime lastPushAt;     //!< UTC; invalid: never
    QString description = {}; //!< of a repository to be created; may be empty
    //! The folder of the repository that the app's files are in, as git::checkedDirectory() gives
    //! it; empty: its root.
    QString baseDirectory = {};
    //! A commit here with the folder's files as they were in the last push for review, where the
    //! pushed one has more than these; empty: it has just these.
    QString lastReviewSource = {};
    QStringList restrictedBranches = {}; //!< that refused a push of this account
    bool opensDrafts = false;            //!< pull requests begin as drafts
    bool closesSourceBranch = false;     //!< once a pull request is merged
    SourceKind source = SourceKind::WorkingTree;
    //! Of generator output: the branch of the outputs, whatever the app is called by now; empty:
    //! none yet.
    QString outputBranch = {};
    QString lastOutput = {}; //!< the commit there of the last push that was verified
    //! Likewise: what Amplication's servers write once is written once, unless the repository has
    //! other rules.
    bool writesOnceAsAmplication = false;

    [[nodiscard]] bool isToBeCreated() const { return repositoryUuid.isEmpty(); }
    //! Whether both lead to one repository: by its uuid where both know that, else by its name.
    [[nodiscard]] bool leadsWith(const Link &other) const
    {
        const bool areKnown = !isToBeCreated() && !other.isToBeCreated();
        const bool isNamed =
            workspaceSlug == other.workspaceSlug && repositorySlug == other.repositorySlug;
        return apiUrl == other.apiUrl
               && (areKnown ? repositoryUuid == other.repositoryUuid : isNamed);
    }
};

//! Something about an app folder that the user decided to push all the same.
struct KeptFinding
{
    QString kind;
    QString path;
    QString subject; //!< what exactly was found; never a secret

    [[nodiscard]] bool operator==(const KeptFinding &) const = default;
};

//! What the user decided for a file about which people and the generator disagree.
struct OutputChoice
{
    enum class Side { People, Generated, Markers };
    QString path; //!< below the app's place in the repository
    Side side = Side::People;

    [[nodiscard]] bool operator==(const OutputChoice &) const = default;
};

//! How far a push of an app has come: written before and after each step, removed at its end.
//! The pull request that was still to be opened for a commit that had arrived.
struct OwedPullRequest
{
    QString branch;
    QString destination;
    QString message;
    QString commit;
    QString source; //!< see Link::lastReviewSource

    [[nodiscard]] bool operator==(const OwedPullRequest &) const = default;
};

struct JournalEntry
{
    enum class Step {
        Creating, //!< the repository was asked for; nobody knows whether it is there
        Created,
        Committing,
        Committed,
        Pushing, //!< likewise for the commit on the server
        Pushed,
        Verified,
        Requesting, //!< likewise for the pull request
        Requested,  //!< it is open
        Commenting, //!< likewise for the comment of this push
    };
    Step step = Step::Creating;
    QUrl apiUrl; //!< with the next two: where to
    QString workspaceSlug;
    QString repositorySlug;
    bool isPrivate = true; //!< as the repository was asked for
    QString branch;
    QString destination; //!< of the pull request; empty: none
    QString message;
    QString commit;               //!< empty: not made yet
    QString source = {};          //!< see Link::lastReviewSource
    bool makesRepository = false; //!< the folder had none when it began
    bool isReviewWished = false;  //!< for review only this once: the link said otherwise
    QDateTime startedAt;          //!< UTC
    //! Of the push before this one, which is what is left when this one is refused.
    std::optional<OwedPullRequest> owed = {};

    [[nodiscard]] bool operator==(const JournalEntry &) const = default;
};

//! How a push of an app ended.
struct Activity
{
    enum class Outcome { Pushed, Cancelled, Failed };
    QDateTime endedAt; //!< UTC
    Outcome outcome = Outcome::Failed;
    QString repository;      //!< workspace/slug
    QUrl repositoryPage;     //!< invalid: it did not come so far as to know
    QString branch;          //!< empty: likewise
    QString commit;          //!< empty: none was made
    bool hasArrived = false; //!< the commit was seen on the server
    int pullRequest = 0;     //!< number; 0: none
    QUrl pullRequestPage;
    QString message; //!< why it was not done, for people

    [[nodiscard]] bool operator==(const Activity &) const = default;
};

//! How a list that was kept stands.
struct ListState
{
    QDateTime fetchedAt;     //!< UTC, when the server was last asked; invalid: never
    qint64 total = -1;       //!< as the server told it; -1: it did not
    bool isComplete = false; //!< every row is kept
    qint64 reach = 0;        //!< every row of this rank or a higher one is kept; 0: not known

    [[nodiscard]] bool operator==(const ListState &) const = default;
};

//! One row of it, in the words of the server.
struct ListRow
{
    QString key; //!< tells the rows of a list apart
    qint64 rank = 0;
    QByteArray body;

    [[nodiscard]] bool operator==(const ListRow &) const = default;
};

//! A catalog of people as it was read last.
struct KeptCatalog
{
    QDateTime fetchedAt; //!< UTC
    QByteArray body;
};

//! Whom the catalog of people last knew an account as.
struct Match
{
    QDateTime matchedAt; //!< UTC
    QString rules;       //!< by which catalog and resolvers
    QString reference;   //!< of the entity
    QByteArray body;     //!< the entity; empty: let in without being in the catalog

    [[nodiscard]] bool operator==(const Match &) const = default;
};

//! A folder with a generated app that the user added.
struct App
{
    qint64 id = 0;
    QString folder; //!< canonical path when it was added
    std::optional<Link> link;

    //! See Link::baseDirectory.
    [[nodiscard]] QString directory() const { return link ? link->baseDirectory : QString(); }
};

} // namespace windlass::store
