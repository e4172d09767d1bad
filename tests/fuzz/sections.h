// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace windlass::fuzz {

//! An input that stands for several files: behind a line "=== NAME" comes what is in that one. What
//! is before the first belongs to a name that is empty.
inline QList<std::pair<QByteArray, QByteArray>> sections(const QByteArray &input)
{
    QList<std::pair<QByteArray, QByteArray>> files{{}};
    for (const QByteArray &line : input.split('\n')) {
        if (line.startsWith("=== "))
            files.append({line.mid(4), {}});
        else
            files.last().second += line + '\n';
    }
    return files;
}

} // namespace windlass::fuzz
