// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

namespace windlass::testing {

//! Bash scripts that make a folder, and change one: few names, so that they meet; odd bytes in
//! names and contents, links, modes, ignore rules and attributes in any folder.
class RandomFolder final
{
public:
    explicit RandomFolder(quint32 seed) : m_random(seed) {}

    [[nodiscard]] QByteArray making();
    [[nodiscard]] QByteArray changing();
    //! Lines of a git configuration.
    [[nodiscard]] QByteArray config();

private:
    [[nodiscard]] QByteArray oneOf(const QList<QByteArray> &choices);
    [[nodiscard]] QByteArray path();
    [[nodiscard]] QByteArray content();
    [[nodiscard]] QByteArray rules();
    [[nodiscard]] QByteArray attributes();
    [[nodiscard]] QByteArray write(const QByteArray &path, const QByteArray &content);
    [[nodiscard]] QByteArray changeMode(const QByteArray &path);
    [[nodiscard]] QByteArray step();

    QRandomGenerator m_random;
};

} // namespace windlass::testing
