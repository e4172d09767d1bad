// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/networksettings.h"

#include "foundation/deliver.h"
#include "foundation/logging.h"
#include "http/authorizer.h"
#include "http/networkhttpclient.h"
#include "http/proxyrules.h"
#include "workflows/settingsfile.h"

#include <QCoreApplication>
#include <QSettings>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::workflows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::NetworkSettings)
};

const QString wayKey = u"network/proxy"_s;
const QString addressKey = u"network/proxyAddress"_s;

const QStringList &wayNames() // in the order of the enumeration
{
    static const QStringList names{u"system"_s, u"none"_s, u"http"_s, u"socks5"_s};
    return names;
}

//! A client of its own for one question to \a origin.
struct Line
{
    Line(const QUrl &origin, const ProxyChoice &choice)
        : authorizer({}), client(origin, authorizer, {10s, 15s, 0ms, 1})
    {
        client.setProxy(choice);
    }

    http::FixedAuthorizer authorizer;
    http::NetworkHttpClient client;
};

// Whatever the server says to nobody, it was reached.
Result<> judge(const QUrl &origin, const Result<http::HttpReply> &reply)
{
    const bool isAsked = !reply && reply.error().kind == ErrorKind::SignInNeeded; // it said 401
    if (!reply && !isAsked)
        return tl::unexpected(reply.error());
    if (isAsked || reply->status < 500)
        return {};
    return fail(
        ErrorKind::ServerFault,
        Text::tr("%1 was reached, but it cannot answer now. Try again later.").arg(origin.host()),
        u"status %1"_s.arg(reply->status));
}

QFuture<Result<>> ask(const QUrl &origin, const QString &path, const ProxyChoice &choice)
{
    const auto line = std::make_shared<Line>(origin, choice);
    QUrl url = origin;
    url.setPath(path);
    return line->client.send({.url = url, .followsRedirects = false})
        .then(
            [line, origin](const Result<http::HttpReply> &reply) { return judge(origin, reply); });
}

} // namespace

ProxyChoice storedProxy(const Profile &profile)
{
    const QSettings settings(profile.settingsFile(), QSettings::IniFormat);
    const qsizetype at =
        wayNames().indexOf(settings.value(wayKey, wayNames().constFirst()).toString());
    const auto choice = parseProxy(ProxyChoice::Way(std::max<qsizetype>(at, 0)),
                                   settings.value(addressKey).toString());
    if (at >= 0 && choice)
        return *choice;
    qCWarning(lcWorkflows, "The proxy in the settings cannot be read; the system's is used.");
    return {};
}

void applyNetworkSettings(const Profile &profile)
{
    http::installProxyRules(storedProxy(profile));
}

Result<> useProxy(const Profile &profile, const ProxyChoice &choice)
{
    QSettings settings(profile.settingsFile(), QSettings::IniFormat);
    settings.setValue(wayKey, wayNames().at(int(choice.way)));
    settings.setValue(addressKey, choice.address());
    if (Result<> written = saved(settings); !written)
        return written;
    http::installProxyRules(choice);
    return {};
}

QFuture<Result<>> testConnection(const ServerAddresses &addresses, const ProxyChoice &choice)
{
    return ask(addresses.api, u"/2.0/user"_s, choice)
        .then([addresses, choice](const Result<> &reached) {
            return reached ? ask(addresses.web, u"/"_s, choice) : ready<void>(Result<>(reached));
        })
        .unwrap();
}

} // namespace windlass::workflows
