// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/keeperbench.h"

#include "auth/callbackrequest.h"

using namespace Qt::StringLiterals;

namespace windlass::testing {

using namespace auth;

KeeperBench::KeeperBench() : account{u"{ada}"_s, u"consumer-key"_s}
{
    server.answer = tokens("a1", "r2");
    store.secrets.insert(account.consumerSecretKey(), u"consumer-secret"_s);
    store.secrets.insert(account.refreshTokenKey(), u"r1"_s);
    keeper = makeKeeper();
}

Answer KeeperBench::tokens(const QByteArray &access, const QByteArray &refresh)
{
    const QByteArray rotated =
        refresh.isEmpty() ? QByteArray() : ",\"refresh_token\":\"" + refresh + '"';
    return {.body = "{\"access_token\":\"" + access + "\",\"expires_in\":7200" + rotated + '}'};
}

std::unique_ptr<TokenKeeper> KeeperBench::makeKeeper()
{
    const OAuthEndpoints endpoints{QUrl(u"https://authorize.invalid"_s), server.url(u"/token"_s)};
    return std::make_unique<TokenKeeper>(endpoints, account, store, lockFile(), clock.clocks());
}

QString KeeperBench::lockFile() const
{
    return m_place.filePath(u"refresh.lock"_s);
}

QString KeeperBench::storedToken() const
{
    return store.secrets.value(account.refreshTokenKey());
}

QString KeeperBench::sentToken(qsizetype index) const
{
    return parseQuery(server.seen.at(index).body).value_or(Parameters()).value(u"refresh_token"_s);
}

void KeeperBench::adopt(std::chrono::seconds life)
{
    keeper->adopt({u"adopted"_s, clock.now().addDuration(life)});
}

} // namespace windlass::testing
