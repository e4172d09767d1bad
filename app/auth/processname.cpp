// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/processname.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace windlass::auth {

QString processName(qint64 processId)
{
    QFile file(u"/proc/%1/comm"_s.arg(processId));
    if (processId <= 0 || !file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readLine(64)).trimmed();
}

} // namespace windlass::auth
