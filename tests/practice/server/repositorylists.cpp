// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositorylists.h"

#include <algorithm>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t keptOrders = 16; // of 30,000 repositories, a megabyte each

const QHash<QString, QString Repository::*> &texts()
{
    static const QHash<QString, QString Repository::*> all{
        {u"name"_s, &Repository::name},
        {u"slug"_s, &Repository::slug},
        {u"uuid"_s, &Repository::uuid},
        {u"description"_s, &Repository::description},
        {u"language"_s, &Repository::language},
        {u"created_on"_s, &Repository::createdOn},
        {u"updated_on"_s, &Repository::updatedOn},
        {u"project.key"_s, &Repository::projectKey},
        {u"mainbranch.name"_s, &Repository::mainBranch},
    };
    return all;
}

QJsonValue fieldOf(const RepositoryPlace &place, const QString &name)
{
    if (const auto member = texts().constFind(name); member != texts().constEnd()) {
        const QString text = place.text(*member);
        const bool isAbsent = name == u"mainbranch.name" && text.isEmpty();
        return isAbsent ? QJsonValue() : QJsonValue(text);
    }
    if (name == u"is_private")
        return place.common().isPrivate;
    return name == u"size" ? QJsonValue(place.common().size) : QJsonValue();
}

//! Those of a series are in order already, so their times are made once each.
void sortOldestFirst(QList<RepositoryPlace> *places)
{
    QList<std::pair<QString, qsizetype>> keys;
    for (qsizetype i = 0; i < places->size(); ++i) {
        const RepositoryPlace &place = places->at(i);
        keys.append({place.text(&Repository::createdOn) + place.text(&Repository::slug), i});
    }
    std::sort(keys.begin(), keys.end());
    QList<RepositoryPlace> sorted;
    for (const auto &[key, i] : keys)
        sorted.append(places->at(i));
    *places = sorted;
}

} // namespace

const QStringList &RepositoryLists::filterable()
{
    static const QStringList names = texts().keys() + QStringList{u"is_private"_s, u"size"_s};
    return names;
}

QList<RepositoryPlace> RepositoryLists::visible(const Key &key) const
{
    QList<RepositoryPlace> places = m_world.repositories(key.workspaceUuid);
    const RepositorySeries *asked = nullptr;
    bool mayAll = false;
    places.removeIf([&](const RepositoryPlace &place) {
        const bool isKnown = place.series && place.series == asked;
        if (!isKnown)
            mayAll = m_world.access(key.userUuid, place.common()) >= key.least;
        asked = place.series;
        return !mayAll;
    });
    return places;
}

QList<RepositoryPlace> RepositoryLists::arranged(const Key &key, const Arrange &arrange)
{
    const QStringList words{key.workspaceUuid, key.userUuid, key.query, key.sort,
                            QString::number(int(key.least))};
    const int revision = m_world.repositoryRevision();
    {
        const std::scoped_lock lock(m_mutex);
        const auto known = m_kept.find(words);
        if (m_revision == revision && known != m_kept.end())
            return known->second;
    }
    QList<RepositoryPlace> places = visible(key);
    sortOldestFirst(&places);
    QList<Row> rows;
    rows.reserve(places.size());
    for (const RepositoryPlace &place : std::as_const(places))
        rows.append(
            {[place](const QString &name) { return fieldOf(place, name); }, {}, int(rows.size())});
    if (!arrange(&rows))
        return {};
    QList<RepositoryPlace> list;
    list.reserve(rows.size());
    for (const Row &row : std::as_const(rows))
        list.append(places.at(row.number));
    keep(words, list, revision);
    return list;
}

QByteArray RepositoryLists::written(const RepositoryPlace &place, const Key &key,
                                    const RepositoryMould::Write &write)
{
    if (place.own)
        return write(*place.own);
    std::shared_ptr<const RepositoryMould> mould;
    {
        const std::scoped_lock lock(m_mutex);
        auto &kept = m_moulds[{place.series, key.userUuid}];
        if (!kept)
            kept = std::make_shared<const RepositoryMould>(*place.series, write);
        mould = kept;
    }
    return mould->cast(place.index);
}

void RepositoryLists::keep(const QStringList &words, const QList<RepositoryPlace> &list,
                           int revision)
{
    const std::scoped_lock lock(m_mutex);
    if (m_revision != revision || m_kept.size() >= keptOrders)
        m_kept.clear();
    m_revision = revision;
    m_kept[words] = list;
}

} // namespace windlass::practice
