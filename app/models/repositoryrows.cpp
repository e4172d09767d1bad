// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repositoryrows.h"

#include "models/plaintext.h"

namespace windlass::models {

using bitbucket::Project;
using bitbucket::Repository;

namespace {

//! Upper and lower case, and a letter with its accent or the two apart, are the same.
QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace

void RepositoryRows::clear()
{
    *this = RepositoryRows();
}

int RepositoryRows::projectNumber(const Project &project)
{
    const auto known = m_projects.indexOf(project);
    if (known >= 0)
        return int(known);
    m_projects.append(project);
    return int(m_projects.size()) - 1;
}

int RepositoryRows::languageNumber(const QString &language)
{
    const auto known = m_languages.indexOf(language);
    if (known >= 0)
        return int(known);
    m_languages.append(language);
    return int(m_languages.size()) - 1;
}

RepositoryRows::Row RepositoryRows::packed(const Repository &repository)
{
    Row row;
    row.uuid = repository.uuid.toUtf8();
    row.slug = repository.slug.toUtf8();
    row.fullName = repository.fullName.toUtf8();
    row.description = repository.description.toUtf8();
    row.page = repository.page.toEncoded();
    row.cloneUrl = repository.cloneUrl.toEncoded();
    row.sshAddress = repository.sshAddress.toUtf8();
    row.name = repository.name;
    row.plainName = plainLine(repository.name);
    if (row.plainName == row.name)
        row.plainName = row.name;
    row.mainBranch = repository.mainBranch.value_or(QString());
    row.size = repository.size;
    row.updated = repository.updatedOn.isValid() ? repository.updatedOn.toMSecsSinceEpoch() : 0;
    row.project = projectNumber(repository.project);
    row.language = languageNumber(repository.language);
    row.isPrivate = repository.isPrivate;
    return row;
}

RepositoryRows::Put RepositoryRows::put(const Repository &repository)
{
    const int known = indexOf(repository.uuid);
    if (known < 0) {
        m_rows.push_back(packed(repository));
        m_byUuid.insert(m_rows.back().uuid, size() - 1);
        ++m_count;
        if (m_isFolded)
            foldName(size() - 1);
        return {size() - 1, true, false};
    }
    Row &row = m_rows[std::size_t(known)];
    const bool wasThere = row.isThere;
    if (wasThere && at(known) == repository)
        return {known, false, false};
    m_count += wasThere ? 0 : 1;
    m_isFolded = m_isFolded && row.name == repository.name;
    row = packed(repository);
    return {known, !wasThere, wasThere};
}

void RepositoryRows::remove(int row)
{
    Row &removed = m_rows[std::size_t(row)];
    m_count -= removed.isThere ? 1 : 0;
    removed.isThere = false;
}

int RepositoryRows::indexOf(const QString &uuid) const
{
    return m_byUuid.value(uuid.toUtf8(), -1);
}

Repository RepositoryRows::at(int number) const
{
    const Row &row = of(number);
    Repository repository;
    repository.uuid = QString::fromUtf8(row.uuid);
    repository.slug = QString::fromUtf8(row.slug);
    repository.name = row.name;
    repository.fullName = QString::fromUtf8(row.fullName);
    repository.description = QString::fromUtf8(row.description);
    repository.isPrivate = row.isPrivate;
    if (!row.mainBranch.isNull())
        repository.mainBranch = row.mainBranch;
    repository.project = m_projects.at(row.project);
    if (row.updated != 0)
        repository.updatedOn = QDateTime::fromMSecsSinceEpoch(row.updated, Qt::UTC);
    repository.language = m_languages.at(row.language);
    repository.size = row.size;
    repository.page = QUrl::fromEncoded(row.page);
    repository.cloneUrl = QUrl::fromEncoded(row.cloneUrl);
    repository.sshAddress = QString::fromUtf8(row.sshAddress);
    return repository;
}

const Project &RepositoryRows::project(int row) const
{
    return m_projects.at(of(row).project);
}

const QString &RepositoryRows::language(int row) const
{
    return m_languages.at(of(row).language);
}

void RepositoryRows::foldName(int row) const
{
    m_starts.push_back(int(m_folded.size()));
    m_folded += folded(of(row).plainName) + u'\n'; // no name has one: it is a plain line
}

void RepositoryRows::foldAll() const
{
    if (m_isFolded)
        return;
    m_folded.clear();
    m_starts.clear();
    for (int row = 0; row < size(); ++row)
        foldName(row);
    m_isFolded = true;
}

QStringView RepositoryRows::foldedName(int row) const
{
    foldAll();
    const int start = m_starts[std::size_t(row)];
    const int end = row + 1 < size() ? m_starts[std::size_t(row) + 1] : int(m_folded.size());
    return QStringView(m_folded).mid(start, end - start - 1);
}

std::vector<char> RepositoryRows::matching(const QString &name, const QString &projectKey) const
{
    foldAll();
    const QString wanted = folded(plainLine(name));
    std::vector<char> marks(m_rows.size(), wanted.isEmpty() ? 1 : 0);
    if (!wanted.isEmpty()) {
        std::size_t row = 0;
        for (qsizetype at = m_folded.indexOf(wanted); at >= 0;) {
            while (row + 1 < m_starts.size() && m_starts[row + 1] <= at)
                ++row;
            marks[row] = 1;
            if (row + 1 == m_starts.size())
                break;
            at = m_folded.indexOf(wanted, m_starts[row + 1]); // once in a name is enough
        }
    }
    for (int row = 0; row < size(); ++row) {
        const bool isOfProject = projectKey.isEmpty() || project(row).key == projectKey;
        if (!isThere(row) || !isOfProject)
            marks[std::size_t(row)] = 0;
    }
    return marks;
}

} // namespace windlass::models
