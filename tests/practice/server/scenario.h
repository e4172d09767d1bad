// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world.h"

namespace windlass::practice {

//! Reads a scenario (JSON, described in README.md) into a world.
class Scenario final
{
public:
    //! A scenario that is built in: sample, large or hostile. \return nothing for another name
    [[nodiscard]] static QByteArray builtIn(const QString &name);
    //! \return what is wrong with it, a sentence; empty when \a world now shows it
    [[nodiscard]] static QString load(const QByteArray &json, World *world);
    [[nodiscard]] static Consumer consumer(const QJsonObject &object);

    //! \param list  of {kind, pattern, users}
    //! \return what is wrong with it, a sentence; empty when all were added
    [[nodiscard]] static QString addRestrictions(const QJsonValue &list, const QString &repository,
                                                 World *world);

private:
    explicit Scenario(World *world) : m_world(*world) {}
    void read(const QJsonObject &root);
    void readUser(const QJsonObject &object);
    void readWorkspace(const QJsonObject &object);
    [[nodiscard]] std::optional<Repository> repositoryOf(const QJsonObject &object);
    void readRepository(const QJsonObject &object);
    //! Many alike, for long lists: {"workspace", "count", "name": "app %1"}
    void readSeries(const QJsonObject &object);
    void readPullRequest(const QJsonObject &object);
    [[nodiscard]] QList<SeedCommit> readCommits(const QJsonArray &array) const;
    [[nodiscard]] QString userUuid(const QString &name);
    [[nodiscard]] QStringList userUuids(const QJsonValue &names);
    void complain(const QString &sentence);

    World &m_world;
    QString m_problem; //!< the first one
    int m_made = 0;    //!< repositories so far; spreads their times
};

} // namespace windlass::practice
