// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/proxyrules.h"

#include "foundation/address.h"

#include <QNetworkProxyFactory>

namespace windlass::http {

namespace {

using Way = ProxyChoice::Way;

class ProxyRules final : public QNetworkProxyFactory
{
public:
    explicit ProxyRules(ProxyChoice choice) : m_choice(std::move(choice)) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopbackHost(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        const auto port = quint16(m_choice.port);
        switch (m_choice.way) {
        case Way::System:
            break;
        case Way::None:
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        case Way::Http:
            return {QNetworkProxy(QNetworkProxy::HttpProxy, m_choice.host, port)};
        case Way::Socks5:
            return {QNetworkProxy(QNetworkProxy::Socks5Proxy, m_choice.host, port)};
        }
        return systemProxyForQuery(query);
    }

private:
    const ProxyChoice m_choice;
};

} // namespace

std::unique_ptr<QNetworkProxyFactory> proxyRules(const ProxyChoice &choice)
{
    return std::make_unique<ProxyRules>(choice);
}

void installProxyRules(const ProxyChoice &choice)
{
    QNetworkProxyFactory::setApplicationProxyFactory(proxyRules(choice).release()); // Qt takes it
}

} // namespace windlass::http
