// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/callbackprobe.h"

#include "auth/tokenkeeper.h"
#include "foundation/deliver.h"
#include "http/authorizer.h"
#include "http/networkhttpclient.h"

#include <QUrlQuery>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::workflows {

namespace {

struct Variant
{
    QString name;
    QString callback; //!< empty: the parameter is left out
};

QList<Variant> variantsOf(const QString &callback)
{
    QUrl otherPort(callback);
    otherPort.setPort(otherPort.port(80) == 34108 ? 34109 : 34108);
    QUrl otherHost(callback);
    otherHost.setHost(otherHost.host() == "localhost"_L1 ? u"127.0.0.1"_s : u"localhost"_s);
    return {{u"as registered"_s, callback},
            {u"left out"_s, {}},
            {u"with a slash at the end"_s, callback + u'/'},
            {u"with more path"_s, callback + u"/more"_s},
            {u"other port"_s, otherPort.toString()},
            {u"localhost for 127.0.0.1 or the other way round"_s, otherHost.toString()},
            {u"elsewhere"_s, u"https://example.com/callback"_s}};
}

//! One connection without a sign-in; deleted from the event loop, as answers arrive from inside it.
class Asker final : public QObject
{
public:
    Asker(const QUrl &address, const QString &consumerKey, const QList<Variant> &variants)
        : page(address),
          key(consumerKey),
          left(variants),
          client(address, m_nobody, {10s, 15s, 0ms, 1})
    {
    }

private:
    http::FixedAuthorizer m_nobody{QByteArray()};

public:
    const QUrl page;
    const QString key;
    QList<Variant> left;
    QString text = {};
    http::NetworkHttpClient client;
};

QUrl addressFor(const Asker &asker, const Variant &variant)
{
    QUrlQuery query{{u"client_id"_s, asker.key}, {u"response_type"_s, u"code"_s}};
    if (!variant.callback.isEmpty())
        query.addQueryItem(u"redirect_uri"_s,
                           QString::fromLatin1(QUrl::toPercentEncoding(variant.callback)));
    QUrl url = asker.page;
    url.setQuery(query);
    return url;
}

QString targetOf(const http::HttpReply &reply)
{
    for (const auto &[name, value] : reply.headers) {
        if (name == "location")
            return QUrl::fromEncoded(value).toString(QUrl::RemoveQuery | QUrl::RemoveFragment
                                                     | QUrl::RemoveUserInfo);
    }
    return {};
}

QString lineAbout(const Result<http::HttpReply> &reply)
{
    if (!reply)
        return u"no answer: "_s + kindName(reply.error().kind);
    QString line =
        u"status %1, %2"_s.arg(reply->status).arg(QString::fromLatin1(reply->contentType));
    if (const QString target = targetOf(*reply); !target.isEmpty())
        line += u", leads to "_s + target;
    if (reply->body.toLower().contains("redirect_uri"))
        line += u", speaks of redirect_uri"_s;
    return line;
}

QFuture<Result<QString>> goOn(const std::shared_ptr<Asker> &asker)
{
    if (asker->left.isEmpty())
        return ready<QString>(asker->text);
    const Variant variant = asker->left.takeFirst();
    return asker->client.send({.url = addressFor(*asker, variant), .followsRedirects = false})
        .then([asker, variant](const Result<http::HttpReply> &reply) {
            asker->text += u"    %1: %2\n"_s.arg(variant.name, lineAbout(reply));
            return goOn(asker);
        })
        .unwrap();
}

} // namespace

QFuture<Result<QString>> probeCallbacks(const Services &services, const store::Account &account)
{
    const QUrl page = auth::OAuthEndpoints::of(services.addresses.web).authorize;
    return goOn(std::shared_ptr<Asker>(
        new Asker(page, account.consumerKey, variantsOf(account.callbackUrl)),
        [](Asker *used) { used->deleteLater(); }));
}

} // namespace windlass::workflows
