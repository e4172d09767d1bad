// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf.h"

namespace windlass::practice {

QString RepositoryShelf::slugKey(const QString &workspaceUuid, const QString &slug)
{
    return workspaceUuid + u'/' + slug;
}

bool RepositoryShelf::add(const Repository &repository)
{
    if (find(repository.workspaceUuid, repository.slug))
        return false;
    m_slugs.insert(slugKey(repository.workspaceUuid, repository.slug), repository.uuid);
    m_singles.insert(repository.uuid, repository);
    ++m_revision;
    return true;
}

bool RepositoryShelf::add(const RepositorySeries &series)
{
    for (const Repository &single : std::as_const(m_singles)) {
        if (single.workspaceUuid == series.model().workspaceUuid && series.indexOfSlug(single.slug))
            return false;
    }
    m_series.push_back(std::make_unique<const RepositorySeries>(series));
    ++m_revision;
    return true;
}

void RepositoryShelf::change(const QString &uuid, const std::function<void(Repository &)> &change)
{
    auto repository = find(uuid);
    if (!repository)
        return;
    m_taken.insert(uuid);
    m_slugs.remove(slugKey(repository->workspaceUuid, repository->slug));
    change(*repository);
    m_slugs.insert(slugKey(repository->workspaceUuid, repository->slug), uuid);
    m_singles.insert(uuid, *repository);
    ++m_revision;
}

void RepositoryShelf::remove(const QString &uuid)
{
    const auto repository = find(uuid);
    if (!repository)
        return;
    m_taken.insert(uuid);
    m_slugs.remove(slugKey(repository->workspaceUuid, repository->slug));
    m_singles.remove(uuid);
    ++m_revision;
}

std::optional<Repository> RepositoryShelf::inSeries(const QString &uuid) const
{
    if (m_taken.contains(uuid))
        return std::nullopt;
    for (const auto &series : m_series) {
        if (const auto index = series->indexOfUuid(uuid))
            return series->at(*index);
    }
    return std::nullopt;
}

std::optional<QString> RepositoryShelf::uuidInSeries(const QString &workspaceUuid,
                                                     const QString &slug) const
{
    for (const auto &series : m_series) {
        if (series->model().workspaceUuid != workspaceUuid)
            continue;
        const auto index = series->indexOfSlug(slug);
        const auto uuid = index ? series->ownText(*index, &Repository::uuid) : std::nullopt;
        if (uuid && !m_taken.contains(*uuid)) // else it bears another name now, or is no more
            return uuid;
    }
    return std::nullopt;
}

std::optional<Repository> RepositoryShelf::find(const QString &uuid) const
{
    const auto single = m_singles.constFind(uuid);
    return single == m_singles.constEnd() ? inSeries(uuid) : std::optional(*single);
}

std::optional<Repository> RepositoryShelf::find(const QString &workspaceUuid,
                                                const QString &name) const
{
    QString uuid = name.startsWith(u'{') ? name : m_slugs.value(slugKey(workspaceUuid, name));
    if (uuid.isEmpty())
        uuid = uuidInSeries(workspaceUuid, name).value_or(QString());
    const auto found = find(uuid);
    return found && found->workspaceUuid == workspaceUuid ? found : std::nullopt;
}

QList<RepositoryPlace> RepositoryShelf::places(const QString &workspaceUuid) const
{
    QList<RepositoryPlace> places;
    for (const Repository &single : m_singles) {
        if (single.workspaceUuid == workspaceUuid)
            places.append({std::make_shared<const Repository>(single), nullptr, 0});
    }
    for (const auto &series : m_series) {
        if (series->model().workspaceUuid != workspaceUuid)
            continue;
        for (int i = 0; i < series->count(); ++i) {
            if (m_taken.isEmpty() || !m_taken.contains(*series->ownText(i, &Repository::uuid)))
                places.append({nullptr, series.get(), i});
        }
    }
    return places;
}

} // namespace windlass::practice
