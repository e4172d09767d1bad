// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/keychainprogram.h"

#include "auth/processname.h"

using namespace Qt::StringLiterals;

namespace windlass::auth {

QString keychainProgram(qint64 processId)
{
    QString name = processName(processId);
    if (name.startsWith("gnome-keyring"_L1))
        return u"GNOME Keyring"_s;
    if (name.startsWith("kwallet"_L1) || name.startsWith("ksecret"_L1))
        return u"KWallet"_s;
    if (name.startsWith("keepassxc"_L1))
        return u"KeePassXC"_s;
    return name;
}

} // namespace windlass::auth
