// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/practiceprocess.h"

#include "testing/violations.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace windlass::testing {

PracticeProcess::PracticeProcess(QString program)
    : m_program(program.isEmpty() ? qEnvironmentVariable("WINDLASS_BIN") + u"/windlass-practice"_s
                                  : std::move(program))
{
}

PracticeProcess::~PracticeProcess()
{
    stop();
}

bool PracticeProcess::start(const QStringList &arguments)
{
    constexpr int patience = 60000; // milliseconds; only reached when something is broken
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(m_program, QStringList{u"--until-stdin-closes"_s} + arguments);
    while (m_process.state() != QProcess::NotRunning && !m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patience))
            return false;
    }
    m_announcement = QJsonDocument::fromJson(m_process.readLine()).object();
    return !value(u"web_url"_s).isEmpty();
}

void PracticeProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    reportViolations(QUrl(value(u"control_url"_s)));
    m_process.closeWriteChannel();
    if (m_process.waitForFinished(5000))
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QStringList PracticeProcess::misuse() const
{
    return violations(QUrl(value(u"control_url"_s)));
}

QString PracticeProcess::value(const QString &name) const
{
    return m_announcement.value(name).toString();
}

} // namespace windlass::testing
