// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/fuzz.h"
#include "fuzz/sections.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace windlass::fuzz {

//! A folder with the files of one input, as far as their names are among those that are read; it is
//! emptied for the next one.
class ForeignFolder final
{
public:
    //! \param names  paths below the folder; a section of another name is the first of them
    explicit ForeignFolder(QStringList names) : m_names(std::move(names))
    {
        for (const QString &name : m_names)
            require(QDir().mkpath(QFileInfo(m_folder.filePath(name)).path()), "a folder is made");
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }

    void fill(const QByteArray &input)
    {
        for (const QString &file : std::exchange(m_files, {}))
            QFile::remove(file);
        for (const auto &[name, text] : sections(input)) {
            const qsizetype at = m_names.indexOf(QString::fromUtf8(name));
            QFile file(m_folder.filePath(m_names.at(std::max<qsizetype>(at, 0))));
            require(file.open(QIODevice::WriteOnly | QIODevice::Append), "a file can be written");
            file.write(text);
            m_files.append(file.fileName());
        }
    }

private:
    const QTemporaryDir m_folder;
    const QStringList m_names;
    QStringList m_files;
};

} // namespace windlass::fuzz
