// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/address.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace windlass {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::ServerAddress)
};

int effectivePort(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    static const QRegularExpression ipv4(u"\\A127(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}\\z"_s);
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host == "::1"_L1
           || ipv4.match(host).hasMatch();
}

bool isSameOrigin(const QUrl &left, const QUrl &right)
{
    return left.scheme() == right.scheme() && left.host() == right.host()
           && effectivePort(left) == effectivePort(right);
}

ServerAddresses ServerAddresses::bitbucketCloud()
{
    return {QUrl(u"https://bitbucket.org"_s), QUrl(u"https://api.bitbucket.org"_s)};
}

bool ServerAddresses::isPractice() const
{
    const ServerAddresses cloud = bitbucketCloud();
    return !isSameOrigin(web, cloud.web) || !isSameOrigin(api, cloud.api);
}

Result<QUrl> parseServerAddress(const QString &text)
{
    if (text.contains(u'@')) // not repeated: a password may be in it
        return fail(ErrorKind::BadInput,
                    Text::tr("The address of a server has no user name or password in it. Write it "
                             "like https://bitbucket.org."));
    QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || url.hasQuery() || url.hasFragment()
        || (!url.path().isEmpty() && url.path() != "/"_L1))
        return fail(ErrorKind::BadInput,
                    Text::tr("\"%1\" is not the address of a server. Write it like "
                             "https://bitbucket.org.")
                        .arg(text));
    if (url.scheme() == "http"_L1 && !isLoopbackHost(url.host()))
        return fail(ErrorKind::BadInput,
                    Text::tr("\"%1\" is not encrypted. Plain http is accepted only for this "
                             "computer; use https.")
                        .arg(text));
    url.setPath({});
    return url;
}

} // namespace windlass
