// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "store/types.h"

#include <QList>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace windlass::store {
class CachedLists;
}

namespace windlass::workflows {

//! What one account saw the last time, to be shown before Bitbucket is asked again. What cannot be
//! read or kept is treated as not there: nothing is lost but time. \note Main thread only.
class KeptLists final
{
public:
    //! \a lists must outlive this. \param now  UTC
    KeptLists(store::CachedLists &lists, store::Account account, std::function<QDateTime()> now)
        : m_lists(lists), m_account(std::move(account)), m_now(std::move(now))
    {
    }

    //! In the order of Bitbucket. Names older than a day are there, but as not described.
    [[nodiscard]] QList<bitbucket::Workspace> workspaces() const;
    [[nodiscard]] QDateTime workspacesFetchedAt() const; //!< UTC; invalid: never
    void keepWorkspaces(const QList<bitbucket::Workspace> &workspaces);
    void keepDescription(const bitbucket::Workspace &workspace);

    //! The user's own. Nothing when they were not asked for within a day; none when Bitbucket does
    //! not tell them.
    [[nodiscard]] std::optional<QStringList> addresses() const;
    void keepAddresses(const QStringList &addresses);

    //! Nothing when they are not known or older than a day.
    [[nodiscard]] std::optional<QList<bitbucket::Project>>
    projects(const QString &workspaceUuid) const;
    void keepProjects(const QString &workspaceUuid, const QList<bitbucket::Project> &projects);

    //! Nothing when it is not known or older than a day.
    [[nodiscard]] std::optional<bitbucket::WorkspacePermission>
    permission(const QString &workspaceUuid) const;
    void keepPermission(const QString &workspaceUuid, bitbucket::WorkspacePermission permission);

    [[nodiscard]] store::ListState repositoriesState(const QString &workspaceUuid) const;
    void keepRepositoriesState(const QString &workspaceUuid, const store::ListState &state);
    //! At most \a count that follow \a after (nothing: from the first), last changed first.
    [[nodiscard]] QList<bitbucket::Repository>
    repositories(const QString &workspaceUuid, int count,
                 const std::optional<bitbucket::Repository> &after) const;
    void keepRepositories(const QString &workspaceUuid,
                          const QList<bitbucket::Repository> &repositories);
    void removeRepositories(const QString &workspaceUuid, const QStringList &uuids);

private:
    [[nodiscard]] QList<store::ListRow> rows(const QString &list) const;
    [[nodiscard]] bool isYoung(const QDateTime &fetchedAt) const;
    [[nodiscard]] store::ListState wholeList(qsizetype count) const;

    store::CachedLists &m_lists;
    const store::Account m_account;
    const std::function<QDateTime()> m_now;
};

} // namespace windlass::workflows
