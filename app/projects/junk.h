// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace windlass::projects {

//! What tools make anew and nobody pushes: packages, build output, caches, …
struct Junk
{
    enum class What {
        Packages,
        Build,
        Cache,
        Editor,
        System,
        Dump,
        Database,
        Archive,
        Log,
    };
    What what = What::Cache;
    QString path;       //!< of the topmost folder that is junk, or of the file
    QString ignoreLine; //!< for .gitignore
    bool isFolder = true;
};

//! Tells junk by name and by what lies beside it (junk.json). Remembers folders, so ask for the
//! files of one folder after another. \note One thread.
class JunkSearch final
{
public:
    explicit JunkSearch(QString folder);
    ~JunkSearch();
    Q_DISABLE_COPY_MOVE(JunkSearch)

    //! \param path  relative, of a file; \param bytes  its size
    [[nodiscard]] std::optional<Junk> find(const QString &path, qint64 bytes);

private:
    struct FolderRule;
    struct FileRule;
    struct Table;
    static const Table &table();

    [[nodiscard]] std::optional<Junk> ofFolder(const QString &parent);
    [[nodiscard]] std::optional<Junk> judgeFolder(const QString &path) const;
    [[nodiscard]] bool begins(const QString &path, const QByteArray &bytes) const;

    const QString m_folder;
    QHash<QString, std::optional<Junk>> m_known; // by folder
};

} // namespace windlass::projects
