// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens.h"

#include "encoding.h"

namespace windlass::practice {

using Lock = std::scoped_lock<std::mutex>;

//! Standard base64, so that + / and = have to be treated well by everyone on the way.
static QByteArray tokenOf(int length)
{
    QByteArray token = randomBytes(qMax(length, 40) / 4 * 3 - 1).toBase64();
    token[7] = '+';
    token[19] = '/';
    return token;
}

qint64 Tokens::now() const
{
    return QDateTime::currentSecsSinceEpoch() + m_ahead;
}

qint64 Tokens::time() const
{
    const Lock lock(m_mutex);
    return now();
}

QByteArray Tokens::issueCode(const PendingCode &pending, int life)
{
    const Lock lock(m_mutex);
    const QByteArray code = randomName(12);
    m_codes.insert(code, {pending, now() + life});
    m_givenOut.append(code);
    return code;
}

std::optional<PendingCode> Tokens::takeCode(const QByteArray &code)
{
    const Lock lock(m_mutex);
    const auto found = m_codes.constFind(code);
    if (found == m_codes.constEnd())
        return std::nullopt;
    const Code taken = *found;
    m_codes.erase(found);
    if (taken.until < now())
        return std::nullopt;
    return taken.pending;
}

TokenPair Tokens::issue(const Grant &grant, const Settings &settings)
{
    const Lock lock(m_mutex);
    const TokenPair pair{tokenOf(settings.tokenLength), tokenOf(settings.tokenLength),
                         settings.expiresIn};
    m_access.insert(pair.access, {grant, now() + settings.expiresIn});
    m_refresh.insert(pair.refresh, {grant, now() + settings.refreshLife, 0});
    m_givenOut += {pair.access, pair.refresh};
    return pair;
}

bool Tokens::isGood(Refresh &refresh, const Settings &settings) const
{
    if (refresh.firstUse != 0)
        return now() - refresh.firstUse < settings.refreshGrace;
    if (refresh.until <= now())
        return false;
    refresh.firstUse = now();
    return true;
}

std::optional<Grant> Tokens::useRefreshToken(const QByteArray &token, const QString &consumerKey,
                                             const Settings &settings)
{
    const Lock lock(m_mutex);
    if (m_shadows.value(consumerKey) > now())
        return std::nullopt;
    const auto found = m_refresh.find(token);
    if (found == m_refresh.end() || found->grant.consumerKey != consumerKey)
        return std::nullopt;
    if (!isGood(*found, settings)) {
        m_shadows.insert(consumerKey, now() + settings.refusalShadow);
        return std::nullopt;
    }
    return found->grant;
}

Tokens::State Tokens::check(const QByteArray &access, Grant *grant) const
{
    const Lock lock(m_mutex);
    const auto found = m_access.constFind(access);
    if (found == m_access.constEnd())
        return State::Unknown;
    *grant = found->grant;
    return found->until > now() ? State::Good : State::Expired;
}

void Tokens::revoke(const QByteArray &token)
{
    const Lock lock(m_mutex);
    m_access.remove(token);
    m_refresh.remove(token);
}

void Tokens::expireAll()
{
    const Lock lock(m_mutex);
    for (Access &access : m_access)
        access.until = 0;
}

void Tokens::revokeAll()
{
    const Lock lock(m_mutex);
    m_access.clear();
    m_refresh.clear();
    m_codes.clear();
}

QList<QByteArray> Tokens::givenOut() const
{
    const Lock lock(m_mutex);
    return m_givenOut;
}

void Tokens::advance(qint64 seconds)
{
    const Lock lock(m_mutex);
    m_ahead += seconds;
}

} // namespace windlass::practice
