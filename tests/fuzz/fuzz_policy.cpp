// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "identity/systempolicy.h"

#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

using namespace windlass;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("policy.json")));
    fuzz::require(file.open(QIODevice::WriteOnly | QIODevice::Truncate), "a file can be written");
    file.write(fuzz::bytes(data, size));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    const auto policy = identity::readPolicy({file.fileName(), ::geteuid()});
    if (!policy)
        fuzz::require(policy.error().kind == ErrorKind::Forbidden
                          && policy.error().message.contains(file.fileName()),
                      "what cannot be read forbids, and names the file");
    return 0;
}
