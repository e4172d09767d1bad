// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace windlass::projects {

//! Something about the folder that the user should know before a push.
struct Finding
{
    enum class Severity {
        Note,    //!< told
        Warning, //!< told, and shown first
        Stops,   //!< must be decided first
    };
    QString kind; //!< stable name for scripts, one of findingKinds()
    QString path; //!< relative to the folder; empty: about the whole push
    Severity severity = Severity::Note;
    QString message; //!< translated; never has a secret in it

    QString subject = {};         //!< what exactly was found there, for Keep Always; no secret
    QStringList ignoreLines = {}; //!< what would leave it out by .gitignore; empty: nothing would
    qint64 bytes = 0;             //!< what leaving it out saves
    bool isKept = false;          //!< the user decided that it may be pushed

    [[nodiscard]] bool stops() const { return severity == Severity::Stops && !isKept; }
};

//! For a message: whole unless it is so long that the words around it would be lost, else its start
//! and its end. Never more than 300 characters.
[[nodiscard]] QString pathInWords(const QString &path);

//! All kinds there are, in the order of their names.
[[nodiscard]] const QStringList &findingKinds();

} // namespace windlass::projects
