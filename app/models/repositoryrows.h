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
    [[nodiscard]] QString uuid(int row) const { return text(row, UuidText); }
    [[nodiscard]] QString slug(int row) const { return text(row, SlugText); }
    [[nodiscard]] QString fullName(int row) const { return text(row, FullNameText); }
    [[nodiscard]] QString description(int row) const { return text(row, DescriptionText); }

    //! The name without regard to case, for comparing.
    [[nodiscard]] QStringView foldedName(int row) const;
    //! For each row whether it is there, has \a name in its name and belongs to the project.
    [[nodiscard]] std::vector<char> matching(const QString &name, const QString &projectKey) const;

private:
    enum Text { UuidText, SlugText, FullNameText, DescriptionText };

    //! Values that many rows share, each kept once.
    class SharedTexts
    {
    public:
        [[nodiscard]] int numberOf(const QString &text);
        [[nodiscard]] const QString &at(int number) const { return m_texts.at(number); }

    private:
        QStringList m_texts;
        QHash<QString, int> m_numbers;
    };

    struct Row
    {
        QByteArray texts; // those of Text with NUL between: one piece of memory, not four
        QString name;
        QString plainName; // the same text as name in most rows, and then the same memory
        qint64 size = -1;
        qint64 updated = 0;
        int project = 0;
        int language = 0;
        int mainBranch = 0;
        int page = 0; // the addresses without the full name
        int cloneUrl = 0;
        int sshAddress = 0;
        bool isPrivate = true;
        bool isThere = true;
    };

    [[nodiscard]] const Row &of(int row) const { return m_rows[std::size_t(row)]; }
    [[nodiscard]] Row packed(const bitbucket::Repository &repository);
    [[nodiscard]] QString text(int row, Text which) const;
    [[nodiscard]] int projectNumber(const bitbucket::Project &project);
    void foldName(int row) const;
    void foldAll() const;

    std::vector<Row> m_rows;
    QMultiHash<size_t, int> m_byUuid; //!< by the hash of the uuid, which is in the row itself
    int m_count = 0;
    QList<bitbucket::Project> m_projects;
    QHash<QString, int> m_projectNumbers;
    SharedTexts m_shared;
    // All names in one text with line breaks between. Made anew when a name changed.
    mutable QString m_folded;
    mutable std::vector<int> m_starts;
    mutable bool m_isFolded = true;
};

} // namespace windlass::models
