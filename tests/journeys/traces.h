// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testing/canaries.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace windlass::journeys {

//! What others could see of commands: what they say, their arguments, arguments and environment of
//! what they start, and files that are left behind. No secret may be in any of it.
class Traces final
{
public:
    void note(const QString &where, const QByteArray &text) { m_texts.insert(text, where); }
    //! Of a process that runs, and those that it has started but for a visitor's (Linux; elsewhere
    //! nothing).
    void noteProcess(qint64 id);

    //! Looks through what was noted and through each file below \a folder but \a exempt.
    //! \return where a secret is
    [[nodiscard]] QStringList leaks(const testing::Canaries &canaries, const QString &folder,
                                    const QStringList &exempt);
    //! How many texts and files leaks() has looked through.
    [[nodiscard]] int searched() const { return m_searched; }

private:
    void noteStarted(qint64 id);
    [[nodiscard]] bool isIn(const testing::Canaries &canaries, const QString &file);

    QHash<QByteArray, QString> m_texts; //!< to where they were found first
    int m_searched = 0;
};

} // namespace windlass::journeys
