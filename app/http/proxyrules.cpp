// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/proxyrules.h"

#include "foundation/address.h"

#include <QNetworkProxyFactory>

namespace windlass::http {

namespace {

class ProxyRules final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopbackHost(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

} // namespace

void installProxyRules()
{
    QNetworkProxyFactory::setApplicationProxyFactory(new ProxyRules); // Qt takes it over
}

} // namespace windlass::http
