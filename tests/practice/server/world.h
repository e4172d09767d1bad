// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf.h"

#include <functional>
#include <mutex>
#include <optional>

namespace windlass::practice {

//! Everything that is not git: who exists, what belongs to whom. Every function may be called from
//! any thread and gives copies; changes go through functions that hold the lock for their length.
class World final
{
public:
    [[nodiscard]] Settings settings() const;
    void setSettings(const Settings &settings);

    [[nodiscard]] QList<User> users() const;
    //! \param name  uuid, account id, username or nickname
    [[nodiscard]] std::optional<User> user(const QString &name) const;
    void addUser(const User &user);

    [[nodiscard]] QList<Consumer> consumers() const;
    [[nodiscard]] std::optional<Consumer> consumer(const QString &key) const;
    //! Adds, or replaces the one with the same key.
    void putConsumer(const Consumer &consumer);

    [[nodiscard]] QList<Workspace> workspaces() const;
    //! \param name  slug or uuid
    [[nodiscard]] std::optional<Workspace> workspace(const QString &name) const;
    //! workspace/slug
    [[nodiscard]] QString fullName(const Repository &repository) const;
    void addWorkspace(const Workspace &workspace);
    //! \return false when the key is taken
    bool addProject(const QString &workspaceUuid, const Project &project);

    //! Without those of a series that nobody changed.
    [[nodiscard]] QList<Repository> singleRepositories() const;
    [[nodiscard]] QList<RepositoryPlace> repositories(const QString &workspaceUuid) const;
    //! Grows with every change to a repository.
    [[nodiscard]] int repositoryRevision() const;
    //! \param name  slug or uuid
    [[nodiscard]] std::optional<Repository> repository(const QString &workspaceUuid,
                                                       const QString &name) const;
    [[nodiscard]] std::optional<Repository> repository(const QString &uuid) const;
    //! \return false when the slug is taken
    bool addRepository(const Repository &repository);
    bool addSeries(const RepositorySeries &series);
    void changeRepository(const QString &uuid, const std::function<void(Repository &)> &change);
    void removeRepository(const QString &uuid);
    [[nodiscard]] Access access(const QString &userUuid, const Repository &repository) const;

    [[nodiscard]] QList<PullRequest> pullRequests(const QString &repositoryUuid) const;
    [[nodiscard]] std::optional<PullRequest> pullRequest(const QString &repositoryUuid,
                                                         int id) const;
    //! An open one with the same branches is overwritten, as Bitbucket does, and given back.
    PullRequest openPullRequest(const PullRequest &wanted);
    void changePullRequest(const QString &repositoryUuid, int id,
                           const std::function<void(PullRequest &)> &change);

    [[nodiscard]] QList<Comment> comments(const QString &repositoryUuid, int pullRequest) const;
    Comment addComment(const QString &repositoryUuid, int pullRequest, const QString &authorUuid,
                       const QString &text);

    void changeComment(const QString &repositoryUuid, int pullRequest, int id,
                       const std::function<void(Comment &)> &change);

    [[nodiscard]] QList<BranchRestriction> restrictions(const QString &repositoryUuid) const;
    //! \return \a wanted with the id it was given
    BranchRestriction addRestriction(const QString &repositoryUuid,
                                     const BranchRestriction &wanted);
    void changeRestriction(const QString &repositoryUuid, const BranchRestriction &changed);
    //! \return false when there is none with that id
    bool removeRestriction(const QString &repositoryUuid, int id);

    //! Small things that belong to a repository and that only the API knows: hooks, build
    //! results. \param shelf  which kind; for build results with the commit
    [[nodiscard]] QList<QJsonObject> records(const QString &repositoryUuid,
                                             const QString &shelf) const;
    //! The same value of \a idName overwrites.
    void putRecord(const QString &repositoryUuid, const QString &shelf, const QString &idName,
                   const QJsonObject &record);
    //! \return false when there was none
    bool removeRecord(const QString &repositoryUuid, const QString &shelf, const QString &idName,
                      const QJsonValue &id);

private:
    mutable std::mutex m_mutex;
    Settings m_settings;
    QList<User> m_users;
    QList<Consumer> m_consumers;
    QList<Workspace> m_workspaces;
    RepositoryShelf m_shelf;
    QHash<QString, QList<PullRequest>> m_pullRequests;
    QHash<QString, QList<Comment>> m_comments;
    QHash<QString, QList<QJsonObject>> m_records; //!< by repository uuid / shelf
    QHash<QString, QList<BranchRestriction>> m_restrictions;
    int m_lastRestriction = 0;
};

} // namespace windlass::practice
