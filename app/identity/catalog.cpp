// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/catalog.h"

#include <QCoreApplication>

namespace windlass::identity {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::identity::Catalog)
};

constexpr qsizetype mostComplaints = 1'000; // nobody reads more

} // namespace

void Catalog::complain(const Complaint &complaint)
{
    if (m_complaints.size() < mostComplaints)
        m_complaints.append(complaint);
}

bool Catalog::isNew(const QString &reference, const QString &place, int line)
{
    if (m_taken.contains(reference)) {
        complain({place, line, Text::tr("%1 is in the catalog already.").arg(reference)});
        return false;
    }
    m_taken.insert(reference);
    return true;
}

void Catalog::add(const Entity &entity, const QString &place, int line)
{
    if (const auto *broken = std::get_if<BrokenEntity>(&entity)) {
        complain({place, broken->line, broken->sentence});
    } else if (const auto *user = std::get_if<User>(&entity)) {
        if (!isNew(user->reference(), place, line))
            return;
        m_byReference.insert(user->reference(), m_users.size());
        m_users.append(*user);
    } else if (const auto *group = std::get_if<Group>(&entity)) {
        if (isNew(group->reference(), place, line))
            m_groups.append(*group);
    }
}

void Catalog::connect()
{
    for (const Group &group : std::as_const(m_groups)) {
        const QString reference = group.reference();
        for (const QString &member : group.members) {
            const qsizetype at = m_byReference.value(member, -1);
            if (at < 0 || m_users.at(at).groups.contains(reference))
                continue;
            m_users[at].groups.append(reference);
            m_users[at].groups.sort();
        }
    }
}

const User *Catalog::find(const QString &reference) const
{
    const qsizetype at = m_byReference.value(reference, -1);
    return at < 0 ? nullptr : &m_users.at(at);
}

} // namespace windlass::identity
