// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series.h"

#include <QSet>

#include <functional>

namespace windlass::practice {

//! All repositories: some as they are, some as places in a series until somebody changes them. Used
//! under the lock of World.
class RepositoryShelf final
{
public:
    //! \return false when the slug is taken
    bool add(const Repository &repository);
    //! \return false when the slug of one is taken by a single repository
    bool add(const RepositorySeries &series);
    void change(const QString &uuid, const std::function<void(Repository &)> &change);
    void remove(const QString &uuid);

    [[nodiscard]] std::optional<Repository> find(const QString &uuid) const;
    //! \param name  slug or uuid
    [[nodiscard]] std::optional<Repository> find(const QString &workspaceUuid,
                                                 const QString &name) const;
    [[nodiscard]] QList<RepositoryPlace> places(const QString &workspaceUuid) const;
    //! Without those of a series that nobody changed.
    [[nodiscard]] QList<Repository> singles() const { return m_singles.values(); }
    //! Grows with every change.
    [[nodiscard]] int revision() const { return m_revision; }

private:
    [[nodiscard]] static QString slugKey(const QString &workspaceUuid, const QString &slug);
    [[nodiscard]] std::optional<Repository> inSeries(const QString &uuid) const;
    [[nodiscard]] std::optional<QString> uuidInSeries(const QString &workspaceUuid,
                                                      const QString &slug) const;

    QHash<QString, Repository> m_singles; //!< by uuid
    QHash<QString, QString> m_slugs;      //!< workspace uuid / slug → uuid
    std::vector<std::unique_ptr<const RepositorySeries>> m_series;
    QSet<QString> m_taken; //!< uuids that were in a series and were changed or removed
    int m_revision = 0;
};

} // namespace windlass::practice
