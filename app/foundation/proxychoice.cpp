// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/proxychoice.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace windlass {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::ProxyChoice)
};

bool isScheme(const QString &scheme)
{
    return scheme == "http"_L1 || scheme == "https"_L1 || scheme == "socks5"_L1
           || scheme == "socks5h"_L1;
}

tl::unexpected<Error> noAddress(const QString &text)
{
    return fail(ErrorKind::BadInput,
                Text::tr("\"%1\" is not the address of a proxy. Write its name and its port, like "
                         "proxy.example.com:8080.")
                    .arg(text));
}

} // namespace

QString ProxyChoice::address() const
{
    if (!hasAddress())
        return {};
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(port);
}

Result<ProxyChoice> parseProxy(ProxyChoice::Way way, const QString &address)
{
    ProxyChoice choice{.way = way};
    if (!choice.hasAddress())
        return choice;
    const QString text = address.trimmed();
    if (text.isEmpty())
        return fail(ErrorKind::BadInput,
                    Text::tr("Enter the address of the proxy, like proxy.example.com:8080."));
    if (text.contains(u'@')) // not repeated: a password may be in it
        return fail(ErrorKind::BadInput,
                    Text::tr("Leave the user name and the password out. Windlass does not sign in "
                             "at a proxy of your own; the system's proxy may ask for them."));
    const QUrl url(text.contains("://"_L1) ? text : u"http://"_s + text, QUrl::StrictMode);
    const bool isBare =
        (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || !isScheme(url.scheme()) || url.host().isEmpty() || !isBare)
        return noAddress(text);
    if (url.port() <= 0)
        return fail(ErrorKind::BadInput, Text::tr("The port of the proxy is missing. Write it "
                                                  "behind the name, like %1:8080.")
                                             .arg(url.host()));
    choice.host = url.host();
    choice.port = url.port();
    return choice;
}

} // namespace windlass
