// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/proxyfault.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>

namespace windlass::http {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::http::Exchange)
};

bool usesProxy(const QNetworkReply &reply)
{
    const QNetworkProxyQuery query(reply.url());
    QNetworkProxyFactory *own = reply.manager()->proxyFactory();
    const auto proxies =
        own != nullptr ? own->queryProxy(query) : QNetworkProxyFactory::proxyForQuery(query);
    return !proxies.isEmpty() && proxies.constFirst().type() != QNetworkProxy::NoProxy;
}

//! Qt calls a proxy that refuses the connection an unknown error.
bool isFaultOfProxy(const QNetworkReply &reply)
{
    const auto error = reply.error();
    return (error >= QNetworkReply::ProxyConnectionRefusedError
            && error <= QNetworkReply::UnknownProxyError)
           || (error == QNetworkReply::UnknownNetworkError && usesProxy(reply));
}

} // namespace

QString proxyFault(const QNetworkReply &reply)
{
    if (!isFaultOfProxy(reply))
        return {};
    const QString sentence =
        reply.error() == QNetworkReply::ProxyAuthenticationRequiredError
            ? Text::tr("The proxy on the way to %1 wants a sign-in of its own. Enter it in the "
                       "settings of the system.")
            : Text::tr("The proxy on the way to %1 cannot be reached, or does not let Windlass "
                       "through. Check it in Settings, Network.");
    return sentence.arg(reply.url().host());
}

} // namespace windlass::http
