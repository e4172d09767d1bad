// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/tlsserver.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace windlass::testing {

std::optional<TlsIdentity> makeTlsIdentity(const QString &folder)
{
    const TlsIdentity made{folder + u"/certificate.pem"_s, folder + u"/key.pem"_s};
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s,
                   u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s,
                   u"-keyout"_s, made.key, u"-out"_s, made.certificate});
    const bool isMade = openssl.waitForFinished() && openssl.exitCode() == 0;
    return isMade ? std::optional(made) : std::nullopt;
}

std::unique_ptr<QSslServer> selfSignedServer()
{
    const QTemporaryDir folder;
    const auto identity = makeTlsIdentity(folder.path());
    if (!identity)
        return nullptr;
    QFile keyFile(identity->key);
    if (!keyFile.open(QIODevice::ReadOnly))
        return nullptr;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    tls.setLocalCertificateChain(QSslCertificate::fromPath(identity->certificate));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

} // namespace windlass::testing
