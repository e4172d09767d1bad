// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mould.h"
#include "row.h"
#include "world.h"

#include <map>

namespace windlass::practice {

//! The repositories of a workspace in the order a client asked for. The last orders are kept until
//! a repository changes, so that a long list is arranged once and not for every page. Any thread.
class RepositoryLists final
{
public:
    struct Key
    {
        QString workspaceUuid;
        QString userUuid;
        QString query;
        QString sort;
        Access least = Access::Read; //!< what the user must have in each
    };
    //! Filters and sorts; false when the client is refused.
    using Arrange = std::function<bool(QList<Row> *rows)>;

    explicit RepositoryLists(const World &world) : m_world(world) {}

    //! Names that `q` and `sort` may use.
    [[nodiscard]] static const QStringList &filterable();
    //! \param arrange  called for an order that is not known; gets the oldest first
    //! \return empty when \a arrange refused
    [[nodiscard]] QList<RepositoryPlace> arranged(const Key &key, const Arrange &arrange);
    //! The JSON of one, as \a write writes it for the user.
    [[nodiscard]] QByteArray written(const RepositoryPlace &place, const Key &key,
                                     const RepositoryMould::Write &write);

private:
    [[nodiscard]] QList<RepositoryPlace> visible(const Key &key) const;
    void keep(const QStringList &words, const QList<RepositoryPlace> &list, int revision);

    const World &m_world;
    std::mutex m_mutex;
    std::map<QStringList, QList<RepositoryPlace>> m_kept;
    //! By series and user; kept for good, as both stay what they are.
    std::map<std::pair<const RepositorySeries *, QString>, std::shared_ptr<const RepositoryMould>>
        m_moulds;
    int m_revision = 0; //!< of what is kept
};

} // namespace windlass::practice
