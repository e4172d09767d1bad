// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/clipboardrecord.h"

#include "journeys/windlassprocess.h"

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

QByteArray ClipboardRecord::contents()
{
    m_contents += m_watch.readAllStandardOutput();
    return m_contents;
}

} // namespace windlass::journeys
