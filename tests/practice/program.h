// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace windlass::practice {

//! The windlass-practice program in a process of its own; ends with this.
class Program final
{
public:
    explicit Program(QStringList arguments = {})
    {
        arguments.append(QStringLiteral("--until-stdin-closes"));
        m_process.start(qEnvironmentVariable("WINDLASS_BIN") + QStringLiteral("/windlass-practice"),
                        arguments);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(60000)) {
        }
        m_announcement = QJsonDocument::fromJson(m_process.readLine()).object();
    }
    ~Program()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(60000);
    }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    [[nodiscard]] QJsonObject announcement() const { return m_announcement; }
    //! The most memory it ever had, in bytes; 0 where that is not known: not on
    //! Linux, or with AddressSanitizer, which keeps what was freed.
    [[nodiscard]] qint64 peakMemory() const
    {
#ifdef __SANITIZE_ADDRESS__
        return 0;
#else
        QFile status(QStringLiteral("/proc/%1/status").arg(m_process.processId()));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.simplified().split(' ').value(1).toLongLong() * 1024;
        }
        return 0;
#endif
    }

private:
    QProcess m_process;
    QJsonObject m_announcement;
};

} // namespace windlass::practice
