// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gitstore.h"
#include "world.h"

#include <QJsonArray>

namespace windlass::practice {

//! Turns values into the JSON Bitbucket answers with; shapes are those of the recorded answers.
class Shapes final
{
public:
    Shapes(const World &world, const GitStore &store) : m_world(world), m_store(store) {}
    void setAddresses(const QString &webUrl, const QString &apiUrl);
    [[nodiscard]] QString webUrl() const { return m_web; }
    [[nodiscard]] QString apiUrl() const { return m_api; }

    [[nodiscard]] QJsonObject user(const User &user) const;
    [[nodiscard]] QJsonObject user(const QString &uuid) const;
    //! With what only its owner sees.
    [[nodiscard]] QJsonObject ownProfile(const User &user) const;
    [[nodiscard]] QJsonObject workspace(const Workspace &workspace) const;
    [[nodiscard]] QJsonObject workspaceBase(const Workspace &workspace) const;
    [[nodiscard]] QJsonObject project(const Workspace &workspace, const Project &project) const;
    //! What other objects embed: type, key, uuid, name, links.
    [[nodiscard]] QJsonObject projectBase(const Workspace &workspace, const Project &project) const;
    [[nodiscard]] QJsonObject workspaceInside(const Workspace &workspace) const;
    //! \param viewer  whose name stands in the https clone address
    [[nodiscard]] QJsonObject repository(const Repository &repository, const User &viewer) const;
    [[nodiscard]] QJsonObject repositoryBase(const Repository &repository) const;
    [[nodiscard]] QJsonObject commit(const Repository &repository, const Commit &commit) const;
    [[nodiscard]] QJsonObject commitBase(const Repository &repository, const QString &hash) const;
    [[nodiscard]] QJsonObject branch(const Repository &repository, const Branch &branch) const;
    [[nodiscard]] QJsonObject tag(const Repository &repository, const Tag &tag) const;
    //! With reviewers, participants and rendered texts, which lists lack unless asked.
    [[nodiscard]] QJsonObject pullRequest(const Repository &repository,
                                          const PullRequest &request) const;
    [[nodiscard]] QJsonObject comment(const Repository &repository, int pullRequest,
                                      const Comment &comment) const;
    [[nodiscard]] QJsonObject treeEntry(const Repository &repository, const QString &hash,
                                        const TreeEntry &entry) const;
    [[nodiscard]] QJsonObject status(const Repository &repository, const QString &hash,
                                     const QJsonObject &record) const;
    [[nodiscard]] QJsonObject hook(const Repository &repository, const QJsonObject &record) const;
    [[nodiscard]] QJsonObject restriction(const Repository &repository,
                                          const BranchRestriction &one) const;
    [[nodiscard]] QJsonObject email(const Email &email) const;
    //! {api}/2.0/repositories/{workspace}/{slug}
    [[nodiscard]] QString repositoryUrl(const Repository &repository) const;
    [[nodiscard]] QString fullName(const Repository &repository) const;

private:
    [[nodiscard]] QJsonObject repositoryLinks(const Repository &repository,
                                              const User &viewer) const;
    [[nodiscard]] QJsonObject owner(const Workspace &workspace) const;
    [[nodiscard]] QJsonObject author(const QString &raw) const;
    [[nodiscard]] QJsonObject requestLinks(const Repository &repository, const PullRequest &request,
                                           const QString &sides) const;
    [[nodiscard]] QJsonObject participant(const QString &uuid) const;
    [[nodiscard]] QJsonObject side(const Repository &repository, const QString &branch,
                                   const QString &hash) const;

    const World &m_world;
    const GitStore &m_store;
    QString m_web;
    QString m_api;
};

[[nodiscard]] QJsonObject href(const QString &address);
//! {"raw", "markup", "html", "type"}
[[nodiscard]] QJsonObject rendered(const QString &text);

} // namespace windlass::practice
