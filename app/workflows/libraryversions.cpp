// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/libraryversions.h"

#include "auth/keychainstore.h"
#include "git/versions.h"

#include <QtGlobal>

namespace windlass::workflows {

using namespace Qt::StringLiterals;

QList<LibraryVersion> libraryVersions()
{
    QList<LibraryVersion> all{{u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0-only"_s},
                              auth::keychainLibrary()};
    return all + git::libraryVersions();
}

} // namespace windlass::workflows
