// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/secureline.h"

#include "testing/freeport.h"
#include "testing/tlsserver.h"

#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace windlass::faults {

QStringList SecureLine::arguments()
{
    const auto identity = testing::makeTlsIdentity(m_certificates.path());
    if (!identity)
        return {};
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(identity->certificate));
    QSslConfiguration::setDefaultConfiguration(tls);
    const QString web = QString::number(testing::freePort());
    const QString api = QString::number(testing::freePort());
    const QString host = u"https://localhost:"_s;
    return {u"--tls-cert"_s,    identity->certificate,
            u"--tls-key"_s,     identity->key,
            u"--web-port"_s,    web,
            u"--api-port"_s,    api,
            u"--web-address"_s, host + web,
            u"--api-address"_s, host + api};
}

} // namespace windlass::faults
