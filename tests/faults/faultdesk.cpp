// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/faultdesk.h"

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

bool FaultDesk::start(Line line)
{
    const bool isSecure = line == Line::Secure;
    const QStringList arguments = isSecure ? m_line.arguments() : QStringList();
    if ((isSecure && arguments.isEmpty()) || !openOffice(arguments))
        return false;
    return desk.visitor().set({{u"keep_alive"_s, !isSecure}, {u"repeat_limit"_s, 0}})
           && connectAccount();
}

QStringList FaultDesk::secrets()
{
    if (m_secrets.isEmpty())
        m_secrets.append(desk.secret());
    const auto refresh = awaited(office->secrets.read(idOf(account).refreshTokenKey()));
    if (refresh && *refresh && !m_secrets.contains(**refresh))
        m_secrets.append(**refresh);
    return m_secrets;
}

QStringList FaultDesk::remains()
{
    QStringList found;
    const auto accounts = workflows::allAccounts(office->services);
    if (!accounts || !accounts->isEmpty())
        found.append(u"The account is still here."_s);
    for (const QString &key :
         {idOf(account).refreshTokenKey(), idOf(account).consumerSecretKey()}) {
        const auto kept = awaited(office->secrets.read(key));
        if (!kept || *kept)
            found.append(u"There is still: %1."_s.arg(key));
    }
    return found;
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
