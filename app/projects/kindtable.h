// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace windlass::projects {

//! Something that is, or is not, in a folder: a file by name, a key of a JSON file, or words in a
//! text file. As a source of a version, what it finds there.
struct Mark
{
    enum class Kind {
        File,    //!< a file or folder of this name is there
        Package, //!< package.json depends on it, to run or to build
        Json,    //!< the file is JSON and has the key
        Text,    //!< the pattern matches; its first group, if any, is the value
    };
    Kind kind = Kind::File;
    QString file; //!< below the folder; '*' stands for any name or part of one
    QStringList key;
    QRegularExpression pattern;
};

//! One row of the table of kinds.
struct KindRow
{
    QString id;
    QString name;
    QStringList ignores;
    QList<QList<Mark>> marks; //!< all of any one of these lists are there
    QList<Mark> versions;     //!< the first that finds something counts
};

//! The table of kinds (kinds.json), the more special ones first. \note Any thread.
[[nodiscard]] const QList<KindRow> &kindTable();

} // namespace windlass::projects
