// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/versions.h"

#include <git2.h>
#include <libdeflate.h>
#include <openssl/crypto.h>
#include <zlib.h>

namespace windlass::git {

using namespace Qt::StringLiterals;

QList<LibraryVersion> libraryVersions()
{
    int major = 0;
    int minor = 0;
    int revision = 0;
    git_libgit2_version(&major, &minor, &revision);
    return {{u"libgit2"_s, u"%1.%2.%3"_s.arg(major).arg(minor).arg(revision),
             u"GPL-2.0-only WITH GCC-exception-2.0"_s},
            {u"OpenSSL"_s,
             u"%1.%2.%3"_s.arg(OPENSSL_version_major())
                 .arg(OPENSSL_version_minor())
                 .arg(OPENSSL_version_patch()),
             u"Apache-2.0"_s},
            {u"libdeflate"_s, QString::fromLatin1(LIBDEFLATE_VERSION_STRING), u"MIT"_s},
            {u"zlib"_s, QString::fromLatin1(zlibVersion()), u"Zlib"_s}};
}

} // namespace windlass::git
