// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/networkhttpclient.h"

#include "foundation/address.h"
#include "http/exchange.h"
#include "http/proxyrules.h"

#include <QNetworkProxyFactory>

namespace windlass::http {

NetworkHttpClient::NetworkHttpClient(QUrl origin, Authorizer &authorizer, const Patience &patience,
                                     QObject *parent)
    : QObject(parent),
      m_origin(std::move(origin)),
      m_authorizer(authorizer),
      m_patience(patience),
      m_pause(patience.firstPause, patience.longestPause)
{
    m_manager.setTransferTimeout(static_cast<int>(patience.silence.count()));
}

void NetworkHttpClient::setProxy(const ProxyChoice &choice)
{
    m_manager.setProxyFactory(proxyRules(choice).release()); // it takes it over
}

QFuture<Result<HttpReply>> NetworkHttpClient::send(const HttpRequest &request)
{
    auto *exchange =
        new Exchange(m_manager, m_authorizer, m_pause, m_origin, m_patience, request, this);
    return exchange->start();
}

void NetworkHttpClient::abandonAll()
{
    qDeleteAll(findChildren<Exchange *>(Qt::FindDirectChildrenOnly));
}

} // namespace windlass::http
