// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace windlass::journeys {

//! Writes down whatever this program logs, as it was said to Qt: what LogBook takes out is in it.
class LogRecord final
{
public:
    //! \param file  the messages of as long as this object lives
    explicit LogRecord(const QString &file);
    ~LogRecord();
    Q_DISABLE_COPY_MOVE(LogRecord)

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &message);

    QFile m_file;
};

} // namespace windlass::journeys
