// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/filesecretstore.h"

#include "foundation/deliver.h"

#include <QFile>
#include <QSaveFile>

namespace windlass::testing {

QString FileSecretStore::fileOf(const QString &key) const
{
    return m_folder.filePath(QString::fromLatin1(key.toUtf8().toHex()));
}

QFuture<Result<std::optional<QString>>> FileSecretStore::read(const QString &key)
{
    QFile file(fileOf(key));
    std::optional<QString> secret;
    if (file.open(QIODevice::ReadOnly))
        secret = QString::fromUtf8(file.readAll());
    return ready<std::optional<QString>>(secret);
}

QFuture<Result<>> FileSecretStore::write(const QString &key, const QString &secret)
{
    QSaveFile file(fileOf(key));
    if (file.open(QIODevice::WriteOnly) && file.write(secret.toUtf8()) >= 0 && file.commit())
        return ready<void>({});
    return ready<void>(fail(ErrorKind::KeychainMissing, file.errorString()));
}

QFuture<Result<>> FileSecretStore::remove(const QString &key)
{
    QFile::remove(fileOf(key));
    return ready<void>({});
}

QString FileSecretStore::description() const
{
    return m_folder.path();
}

} // namespace windlass::testing
