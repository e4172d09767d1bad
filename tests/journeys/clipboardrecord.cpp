// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/clipboardrecord.h"

#include "journeys/windlassprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace windlass::journeys {

ClipboardRecord::~ClipboardRecord()
{
    m_watch.terminate();
    m_watch.waitForFinished();
}

bool ClipboardRecord::start(const QProcessEnvironment &environment)
{
    m_watch.setProcessEnvironment(environment);
    m_watch.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_watch.start(QStringLiteral(WINDLASS_CLIPBOARD_WATCH), QStringList());
    return m_watch.waitForReadyRead(patience);
}

// Whoever has copied something has to answer meanwhile: it may be this program.
bool ClipboardRecord::end()
{
    if (m_watch.state() != QProcess::Running)
        return false;
    m_watch.closeWriteChannel();
    const auto isOver = [this] { return m_watch.state() == QProcess::NotRunning; };
    return QTest::qWaitFor(isOver, patience) && m_watch.exitStatus() == QProcess::NormalExit
           && m_watch.exitCode() == 0;
}

QByteArray ClipboardRecord::contents()
{
    m_contents += m_watch.readAllStandardOutput();
    return m_contents;
}

} // namespace windlass::journeys
