// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace windlass::translations {

//! One text of a .ts file.
struct Message
{
    QString context;
    QString source;
    QString comment;   //!< what tells it from others with the same source
    QString note;      //!< by the translator
    QStringList forms; //!< the translation; several for a text with a number
    bool isPlural = false;
    bool isUnfinished = false;
};

struct TsFile
{
    QString language;
    QList<Message> messages;
    QString error; //!< why it cannot be read
};

[[nodiscard]] TsFile readTs(const QByteArray &text);

} // namespace windlass::translations
