// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "foundation/page.h"
#include "foundation/result.h"
#include "http/httpclient.h"

namespace windlass::bitbucket {

// How replies become values. Free functions, no network. A missing required field is
// UnreadableReply, an unknown one is nothing. Source: openapi.json and recorded answers (FACTS
// section 3).

[[nodiscard]] Result<User> parseUser(const QByteArray &body);
//! Where the picture of the user in \a body is: on one of several hosts, which want no token.
//! Invalid when it is not told.
[[nodiscard]] Result<QUrl> parsePictureLink(const QByteArray &body);
[[nodiscard]] Result<Page<EmailAddress>> parseEmailAddressPage(const QByteArray &body);
[[nodiscard]] Result<Workspace> parseWorkspace(const QByteArray &body);
[[nodiscard]] Result<Page<Workspace>> parseWorkspacePage(const QByteArray &body);
//! One entry of the list of workspaces.
[[nodiscard]] Result<Workspace> parseWorkspaceAccess(const QByteArray &body);
[[nodiscard]] Result<WorkspacePermission> parsePermission(const QByteArray &body);
[[nodiscard]] Result<Project> parseProject(const QByteArray &body);
[[nodiscard]] Result<Page<Project>> parseProjectPage(const QByteArray &body);
[[nodiscard]] Result<Repository> parseRepository(const QByteArray &body);
[[nodiscard]] Result<Page<Repository>> parseRepositoryPage(const QByteArray &body);
//! How long the list is that \a body is a page of; nothing when it does not say.
[[nodiscard]] Result<std::optional<qint64>> parseTotal(const QByteArray &body);
//! The files of a directory; folders are left out.
[[nodiscard]] Result<QList<SourceFile>> parseSourceFiles(const QByteArray &body);
[[nodiscard]] Result<Branch> parseBranch(const QByteArray &body);
//! With its whole repository: one that does not say whether it is private, or where git finds it,
//! is UnreadableReply.
[[nodiscard]] Result<BranchInRepository> parseBranchInRepository(const QByteArray &body);
[[nodiscard]] Result<Page<Branch>> parseBranchPage(const QByteArray &body);
[[nodiscard]] Result<PullRequest> parsePullRequest(const QByteArray &body);
//! The users of a page of effective default reviewers.
[[nodiscard]] Result<Page<User>> parseReviewerPage(const QByteArray &body);
//! The texts of a page of comments.
[[nodiscard]] Result<Page<QString>> parseCommentPage(const QByteArray &body);
[[nodiscard]] Result<Page<BuildStatus>> parseStatusPage(const QByteArray &body);
[[nodiscard]] Result<Page<PullRequest>> parsePullRequestPage(const QByteArray &body);

//! What a reply with another status than 2xx means. An HTML body is never quoted.
[[nodiscard]] Error parseError(const http::HttpReply &reply);

} // namespace windlass::bitbucket
