// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repositoryrows.h"

#include "models/plaintext.h"

#include <algorithm>

namespace windlass::models {

using bitbucket::Project;
using bitbucket::Repository;

namespace {

//! Upper and lower case, and a letter with its accent or the two apart, are the same.
QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

constexpr QChar namePlace = QChar(0xFFFF); // no character

//! The address with a mark where the full name stands: the same text for most rows.
QString withoutName(QString address, const QString &fullName)
{
    const qsizetype at = fullName.isEmpty() ? -1 : address.indexOf(fullName);
    return at < 0 ? address : address.replace(at, fullName.size(), namePlace);
}

QString withoutName(const QUrl &address, const QString &fullName)
{
    return withoutName(QString::fromLatin1(address.toEncoded()), fullName);
}

QString withName(const QString &address, const QString &fullName)
{
    return QString(address).replace(namePlace, fullName);
}

} // namespace

void RepositoryRows::clear()
{
    *this = RepositoryRows();
}

int RepositoryRows::SharedTexts::numberOf(const QString &text)
{
    const auto known = m_numbers.constFind(text);
    if (known != m_numbers.constEnd())
        return *known;
    m_texts.append(text);
    m_numbers.insert(text, int(m_texts.size()) - 1);
    return int(m_texts.size()) - 1;
}

int RepositoryRows::projectNumber(const Project &project)
{
    const QString key = project.uuid + u'\n' + project.key + u'\n' + project.name;
    const auto known = m_projectNumbers.constFind(key);
    if (known != m_projectNumbers.constEnd())
        return *known;
    m_projects.append(project);
    m_projectNumbers.insert(key, int(m_projects.size()) - 1);
    return int(m_projects.size()) - 1;
}

RepositoryRows::Row RepositoryRows::packed(const Repository &repository)
{
    Row row;
    // the description comes last: only there a NUL of somebody else's making does no harm
    for (const QString &part : {repository.uuid, repository.slug, repository.fullName})
        row.texts += part.toUtf8().replace('\0', "") + '\0';
    row.texts += repository.description.toUtf8();
    row.texts.squeeze();
    row.name = repository.name;
    row.plainName = plainLine(repository.name);
    if (row.plainName == row.name)
        row.plainName = row.name;
    row.size = repository.size;
    row.updated = repository.updatedOn.isValid() ? repository.updatedOn.toMSecsSinceEpoch() : 0;
    row.project = projectNumber(repository.project);
    row.language = m_shared.numberOf(repository.language);
    row.mainBranch = repository.mainBranch ? m_shared.numberOf(*repository.mainBranch) : -1;
    row.page = m_shared.numberOf(withoutName(repository.page, repository.fullName));
    row.cloneUrl = m_shared.numberOf(withoutName(repository.cloneUrl, repository.fullName));
    row.sshAddress = m_shared.numberOf(withoutName(repository.sshAddress, repository.fullName));
    row.isPrivate = repository.isPrivate;
    return row;
}

RepositoryRows::Put RepositoryRows::put(const Repository &repository)
{
    const int known = indexOf(repository.uuid);
    if (known < 0) {
        m_rows.push_back(packed(repository));
        m_byUuid.insert(qHash(repository.uuid), size() - 1);
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
    const auto [first, last] = m_byUuid.equal_range(qHash(uuid));
    const auto found = std::find_if(first, last, [&](int row) { return this->uuid(row) == uuid; });
    return found != last ? *found : -1;
}

QString RepositoryRows::text(int row, Text which) const
{
    const QByteArray &texts = of(row).texts;
    qsizetype start = 0;
    for (int number = 0; number < which; ++number)
        start = texts.indexOf('\0', start) + 1;
    const qsizetype end = which == DescriptionText ? texts.size() : texts.indexOf('\0', start);
    return QString::fromUtf8(QByteArrayView(texts).sliced(start, end - start));
}

Repository RepositoryRows::at(int number) const
{
    const Row &row = of(number);
    Repository repository;
    repository.uuid = uuid(number);
    repository.slug = slug(number);
    repository.name = row.name;
    repository.fullName = fullName(number);
    repository.description = description(number);
    repository.isPrivate = row.isPrivate;
    if (row.mainBranch >= 0)
        repository.mainBranch = m_shared.at(row.mainBranch);
    repository.project = m_projects.at(row.project);
    if (row.updated != 0)
        repository.updatedOn = QDateTime::fromMSecsSinceEpoch(row.updated, Qt::UTC);
    repository.language = m_shared.at(row.language);
    repository.size = row.size;
    repository.page = QUrl(withName(m_shared.at(row.page), repository.fullName));
    repository.cloneUrl = QUrl(withName(m_shared.at(row.cloneUrl), repository.fullName));
    repository.sshAddress = withName(m_shared.at(row.sshAddress), repository.fullName);
    return repository;
}

const Project &RepositoryRows::project(int row) const
{
    return m_projects.at(of(row).project);
}

const QString &RepositoryRows::language(int row) const
{
    return m_shared.at(of(row).language);
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
