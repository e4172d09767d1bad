// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace windlass::models {

//! The repositories that are known of one workspace, packed: tens of thousands fit into some
//! megabytes, and their names are searched in one go. A row keeps its number for good.
class RepositoryRows final
{
public:
    struct Put
    {
        int row = 0;
        bool isNew = false;
        bool isChanged = false; //!< was known, but is no longer the same
    };

    void clear();
    //! Adds the repository, or brings what is known of it up to date.
    Put put(const bitbucket::Repository &repository);
    //! It is no longer counted, found or arranged.
    void remove(int row);

    [[nodiscard]] int size() const { return int(m_rows.size()); } //!< removed ones included
    [[nodiscard]] int count() const { return m_count; }           //!< without them
    [[nodiscard]] bool isThere(int row) const { return m_rows[std::size_t(row)].isThere; }
    [[nodiscard]] int indexOf(const QString &uuid) const; //!< -1: not known
    [[nodiscard]] bitbucket::Repository at(int row) const;

    [[nodiscard]] const QString &plainName(int row) const { return of(row).plainName; }
    [[nodiscard]] const bitbucket::Project &project(int row) const;
    [[nodiscard]] const QString &language(int row) const;
    [[nodiscard]] bool isPrivate(int row) const { return of(row).isPrivate; }
    [[nodiscard]] qint64 bytes(int row) const { return of(row).size; }
    [[nodiscard]] qint64 updated(int row) const { return of(row).updated; } //!< ms since 1970
    [[nodiscard]] QString uuid(int row) const { return QString::fromUtf8(of(row).uuid); }
    [[nodiscard]] QString slug(int row) const { return QString::fromUtf8(of(row).slug); }
    [[nodiscard]] QString fullName(int row) const { return QString::fromUtf8(of(row).fullName); }
    [[nodiscard]] QString description(int row) const
    {
        return QString::fromUtf8(of(row).description);
    }

    //! The name without regard to case, for comparing.
    [[nodiscard]] QStringView foldedName(int row) const;
    //! For each row whether it is there, has \a name in its name and belongs to the project.
    [[nodiscard]] std::vector<char> matching(const QString &name, const QString &projectKey) const;

private:
    struct Row
    {
        QByteArray uuid; // texts that are seldom shown take half the room as UTF-8
        QByteArray slug;
        QByteArray fullName;
        QByteArray description;
        QByteArray page;
        QByteArray cloneUrl;
        QByteArray sshAddress;
        QString name;
        QString plainName; // the same text as name in most rows, and then the same memory
        QString mainBranch;
        qint64 size = -1;
        qint64 updated = 0;
        int project = 0;
        int language = 0;
        bool isPrivate = true;
        bool isThere = true;
    };

    [[nodiscard]] const Row &of(int row) const { return m_rows[std::size_t(row)]; }
    [[nodiscard]] Row packed(const bitbucket::Repository &repository);
    [[nodiscard]] int projectNumber(const bitbucket::Project &project);
    [[nodiscard]] int languageNumber(const QString &language);
    void foldName(int row) const;
    void foldAll() const;

    std::vector<Row> m_rows;
    QHash<QByteArray, int> m_byUuid;
    int m_count = 0;
    QList<bitbucket::Project> m_projects;
    QStringList m_languages;
    // All names in one text with line breaks between. Made anew when a name changed.
    mutable QString m_folded;
    mutable std::vector<int> m_starts;
    mutable bool m_isFolded = true;
};

} // namespace windlass::models
