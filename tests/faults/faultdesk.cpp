// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/faultdesk.h"

#include "testing/freeport.h"
#include "testing/tlsserver.h"

#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace windlass::faults {

using journeys::awaited;

namespace {

auth::AccountId idOf(const store::Account &account)
{
    return {account.userUuid, account.consumerKey};
}

} // namespace

FaultDesk::FaultDesk() : trouble(desk)
{
    limits = shortPatience();
}

QStringList FaultDesk::secureArguments()
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

bool FaultDesk::start(Line line)
{
    const bool isSecure = line == Line::Secure;
    const QStringList arguments = isSecure ? secureArguments() : QStringList();
    if ((isSecure && arguments.isEmpty()) || !openOffice(arguments))
        return false;
    return desk.visitor().set({{u"keep_alive"_s, !isSecure}, {u"repeat_limit"_s, 0}})
           && connectAccount();
}

QStringList FaultDesk::secrets()
{
    QStringList all{desk.secret()};
    const auto refresh = awaited(office->secrets.read(idOf(account).refreshTokenKey()));
    if (refresh && *refresh)
        all.append(**refresh);
    return all;
}

QStringList FaultDesk::losses()
{
    QStringList lost;
    const auto accounts = workflows::allAccounts(office->services);
    if (!accounts || accounts->size() != 1 || !accounts->constFirst().isSame(account))
        lost.append(u"The account is not what it was."_s);
    for (const QString &key :
         {idOf(account).refreshTokenKey(), idOf(account).consumerSecretKey()}) {
        const auto kept = awaited(office->secrets.read(key));
        if (!kept || !*kept || (*kept)->isEmpty())
            lost.append(u"A secret is gone."_s);
    }
    return lost;
}

void FaultDesk::startAnew()
{
    office->sessions.forget(account);
}

} // namespace windlass::faults
