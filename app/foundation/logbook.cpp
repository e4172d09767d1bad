// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/logbook.h"

#include "foundation/report.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <atomic>

using namespace Qt::StringLiterals;

namespace windlass {

namespace {

std::atomic<LogBook *> theBook = nullptr;

//! Qt's own numbers are in no order.
int severityOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 0;
    case QtInfoMsg:
        return 1;
    case QtWarningMsg:
        return 2;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return 3;
}

QString lineOf(QtMsgType type, const char *category, const QString &message)
{
    static const QStringList names{u"debug"_s, u"info"_s, u"warning"_s, u"error"_s};
    QString text = withoutSecrets(message);
    text.replace(u'\n', u' ');
    return u"%1 %2 %3: %4"_s.arg(QDateTime::currentDateTime().toString(Qt::ISODateWithMs),
                                 names.at(severityOf(type)), QLatin1StringView(category), text);
}

} // namespace

LogBook::LogBook(QtMsgType leastShown) : m_leastShown(leastShown)
{
    theBook = this;
    m_before = qInstallMessageHandler(&LogBook::take);
}

LogBook::~LogBook()
{
    qInstallMessageHandler(m_before);
    theBook = nullptr;
}

void LogBook::take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    LogBook *book = theBook;
    if (book == nullptr)
        return;
    book->add(type, context, message);
    if (book->m_before != nullptr && severityOf(type) >= severityOf(book->m_leastShown))
        book->m_before(type, context, message);
}

void LogBook::add(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line =
        lineOf(type, context.category == nullptr ? "default" : context.category, message);
    {
        const QMutexLocker lock(&m_mutex);
        m_lines.append(line);
        if (m_lines.size() > mostLines)
            m_lines.removeFirst();
        write({line});
    }
    Q_EMIT added(line);
}

void LogBook::keepIn(const QString &file)
{
    const QMutexLocker lock(&m_mutex);
    m_file = file;
    if (QFileInfo(file).size() > largestFile) {
        const QString old = file + u".old"_s;
        QFile::remove(old);
        QFile::rename(file, old);
    }
    write(m_lines);
}

// Opened each time: another program may have put it aside, or the user have had it removed.
void LogBook::write(const QStringList &lines) const
{
    QFile file(m_file);
    if (m_file.isEmpty() || lines.isEmpty()
        || !file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write((lines.join(u'\n') + u'\n').toUtf8());
}

QStringList LogBook::lines() const
{
    const QMutexLocker lock(&m_mutex);
    return m_lines;
}

QString LogBook::file() const
{
    const QMutexLocker lock(&m_mutex);
    return m_file;
}

} // namespace windlass
