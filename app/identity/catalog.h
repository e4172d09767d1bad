// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/entityparser.h"
#include "identity/types.h"

#include <QHash>
#include <QSet>

namespace windlass::identity {

//! People and groups, and what could not be used of what described them.
class Catalog final
{
public:
    [[nodiscard]] const QList<User> &users() const { return m_users; }
    [[nodiscard]] const QList<Group> &groups() const { return m_groups; }
    [[nodiscard]] const QList<Complaint> &complaints() const { return m_complaints; }

    //! Takes \a entity in. Of two with the same reference the first counts, as in Backstage; the
    //! second is complained about.
    //! \param place,line  where it comes from
    void add(const Entity &entity, const QString &place, int line);
    void complain(const Complaint &complaint);
    //! Gives users the groups that name them as members. To be called once, after the last add().
    void connect();

    //! The user that \a reference, complete and in lower case, means; none when there is none.
    [[nodiscard]] const User *find(const QString &reference) const;

private:
    [[nodiscard]] bool isNew(const QString &reference, const QString &place, int line);

    QList<User> m_users;
    QList<Group> m_groups;
    QList<Complaint> m_complaints;
    QHash<QString, qsizetype> m_byReference; //!< of users
    QSet<QString> m_taken;
};

} // namespace windlass::identity
