// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "foundation/page.h"
#include "foundation/result.h"

#include <QFuture>

#include <optional>

class QJsonObject;

namespace windlass::http {
class HttpClient;
struct HttpRequest;
} // namespace windlass::http

namespace windlass::bitbucket {

//! REST 2.0 of Bitbucket Cloud, typed. Only calls that are alive (FACTS section 3).
//!
//! Workspaces and repositories are named by slug or by uuid with braces. Lists take the \c next of
//! the page before; without it they start at the beginning. Errors of all: those of
//! http::HttpClient, SignInNeeded (401), Forbidden (403, 402), NotFound (404, 410), BadInput (400),
//! RateLimited (429), ServerFault (5xx), UnreadableReply. \note Main thread only. Answers later,
//! never from inside the call.
class Client final
{
public:
    //! \a http must outlive the client.
    Client(http::HttpClient &http, QUrl apiRoot);

    [[nodiscard]] QFuture<Result<User>> user();
    //! What the consumer grants, nothing implied added; from the answer to user(), a refusal for a
    //! missing permission included. Empty when the server does not say.
    [[nodiscard]] QFuture<Result<QStringList>> grantedScopes();
    //! Needs the scope email.
    [[nodiscard]] QFuture<Result<Page<EmailAddress>>> emailAddresses(const QUrl &next = {});
    [[nodiscard]] QFuture<Result<Page<Workspace>>> workspaces(const QUrl &next = {});
    [[nodiscard]] QFuture<Result<Workspace>> workspace(const QString &workspace);
    [[nodiscard]] QFuture<Result<WorkspacePermission>> permission(const QString &workspace);
    [[nodiscard]] QFuture<Result<Page<Project>>> projects(const QString &workspace,
                                                          const QUrl &next = {});

    //! Only the fields that Repository has are asked for.
    [[nodiscard]] QFuture<Result<Page<Repository>>> repositories(const QString &workspace,
                                                                 const RepositoryQuery &query = {},
                                                                 const QUrl &next = {});
    [[nodiscard]] QFuture<Result<Repository>> repository(const QString &workspace,
                                                         const QString &repository);

    //! Sent once, never repeated. A name that is taken is BadInput, as any other that is refused.
    [[nodiscard]] QFuture<Result<Repository>> createRepository(const RepositoryDraft &draft);

    //! NotFound only where Bitbucket says so itself; UnreadableReply for a page that does, which
    //! may mean the repository or come from something in between.
    [[nodiscard]] QFuture<Result<Branch>> branch(const QString &workspace,
                                                 const QString &repository, const QString &branch);

    //! Both in one call. UnreadableReply also when the server leaves out what was asked for beyond
    //! the branch: then ask for each.
    [[nodiscard]] QFuture<Result<BranchInRepository>>
    branchInRepository(const QString &workspace, const QString &repository, const QString &branch);

    //! The branches that changed last, at most a hundred.
    [[nodiscard]] QFuture<Result<Page<Branch>>> branches(const QString &workspace,
                                                         const QString &repository);

    //! How many branches there are; nothing when the server does not count them.
    [[nodiscard]] QFuture<Result<std::optional<qint64>>> branchCount(const QString &workspace,
                                                                     const QString &repository);
    //! How many pull requests are open; nothing when the server does not count them.
    [[nodiscard]] QFuture<Result<std::optional<qint64>>>
    openPullRequestCount(const QString &workspace, const QString &repository);

    //! The files at the top of \a commit (a hash), the first hundred; no folders.
    [[nodiscard]] QFuture<Result<QList<SourceFile>>>
    topFiles(const QString &workspace, const QString &repository, const QString &commit);
    //! The bytes of a file.
    [[nodiscard]] QFuture<Result<QByteArray>>
    fileContent(const QString &workspace, const QString &repository, const SourceFile &file);

    //! Pull requests from a branch, whatever became of them, the newest first; at most fifty. Those
    //! from forks are among them.
    [[nodiscard]] QFuture<Result<Page<PullRequest>>>
    pullRequestsFrom(const QString &workspace, const QString &repository, const QString &source);
    [[nodiscard]] QFuture<Result<PullRequest>> pullRequest(const QString &workspace,
                                                           const QString &repository, int id);
    //! What the builds of its newest commit came to, the first hundred.
    [[nodiscard]] QFuture<Result<Page<BuildStatus>>>
    statuses(const QString &workspace, const QString &repository, int pullRequest);

    //! Sent once, never repeated. Look for an open one first: posting again overwrites its title.
    [[nodiscard]] QFuture<Result<PullRequest>> createPullRequest(const PullRequestDraft &draft);
    //! Only while it is open. Sent once, never repeated.
    [[nodiscard]] QFuture<Result<PullRequest>> changeDestination(const QString &workspace,
                                                                 const QString &repository, int id,
                                                                 const QString &destination);
    //! Those of repository and project, the first hundred.
    [[nodiscard]] QFuture<Result<Page<User>>> defaultReviewers(const QString &workspace,
                                                               const QString &repository);

    //! The texts of the newest hundred comments.
    [[nodiscard]] QFuture<Result<Page<QString>>>
    comments(const QString &workspace, const QString &repository, int pullRequest);
    //! Sent once, never repeated.
    [[nodiscard]] QFuture<Result<>> addComment(const QString &workspace, const QString &repository,
                                               int pullRequest, const QString &text);

private:
    using Parameters = QList<std::pair<QString, QString>>;
    [[nodiscard]] QUrl address(std::initializer_list<QString> segments,
                               const Parameters &query = {}) const;
    [[nodiscard]] static http::HttpRequest post(const QUrl &url, const QJsonObject &body);
    [[nodiscard]] QUrl pullRequestAddress(const QString &workspace, const QString &repository,
                                          int id) const;

    http::HttpClient &m_http;
    const QUrl m_apiRoot;
};

//! \a text as a string of Bitbucket's query language, quotes included.
[[nodiscard]] QString quotedForQuery(const QString &text);

} // namespace windlass::bitbucket
