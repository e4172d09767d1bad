// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/logrecord.h"

#include <QMutex>

#include <vector>

namespace windlass::journeys {

namespace {

QBasicMutex mutex;            // messages come from all threads
std::vector<QFile *> files;   // of all records that live
QtMessageHandler before = {}; // of QTest

} // namespace

LogRecord::LogRecord(const QString &file) : m_file(file)
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        qWarning("The log is not written down.");
    const QMutexLocker lock(&mutex);
    files.push_back(&m_file);
    if (files.size() == 1)
        before = qInstallMessageHandler(&LogRecord::take);
}

LogRecord::~LogRecord()
{
    const QMutexLocker lock(&mutex);
    std::erase(files, &m_file);
    if (files.empty())
        qInstallMessageHandler(before);
}

void LogRecord::take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QtMessageHandler next = nullptr;
    {
        const QMutexLocker lock(&mutex);
        for (QFile *file : files)
            file->write(QByteArray(context.category) + ": " + message.toUtf8() + '\n');
        next = before;
    }
    if (next != nullptr)
        next(type, context, message);
}

} // namespace windlass::journeys
