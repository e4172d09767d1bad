// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/backstagecatalog.h"

#include "foundation/address.h"
#include "foundation/deliver.h"
#include "http/httpclient.h"
#include "identity/entityparser.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <memory>

using namespace Qt::StringLiterals;

namespace windlass::identity {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::identity::BackstageCatalog)
};

constexpr int pageSize = 250;
constexpr int mostPages = 400;

constexpr const char *fields =
    "apiVersion,kind,metadata.name,metadata.namespace,metadata.annotations,"
    "spec,relations";

//! What is known so far of a catalog that comes in pages.
struct Pages
{
    Catalog catalog;
    QSet<QString> cursors;
};

QUrl pageUrl(const QUrl &server, const QString &cursor)
{
    QByteArray query = "limit=" + QByteArray::number(pageSize) + "&fields=" + fields;
    if (cursor.isEmpty())
        query += "&filter=kind%3Duser&filter=kind%3Dgroup";
    else
        query += "&cursor=" + QUrl::toPercentEncoding(cursor);
    QUrl url = server;
    url.setPath(server.path() + u"/api/catalog/entities/by-query"_s);
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

tl::unexpected<Error> refused(const QUrl &server, int status)
{
    const QString host = server.host();
    const QString detail = u"catalog status %1"_s.arg(status);
    if (status == 401 || status == 403)
        return fail(ErrorKind::Forbidden,
                    Text::tr("The catalog at %1 does not accept the token, or wants one. Enter "
                             "one in Settings, People.")
                        .arg(host),
                    detail);
    if (status == 404)
        return fail(ErrorKind::NotFound,
                    Text::tr("There is no Backstage catalog at %1. Check the address.").arg(host),
                    detail);
    if (status == 429)
        return fail(ErrorKind::RateLimited,
                    Text::tr("The catalog at %1 was asked too often. Try again later.").arg(host),
                    detail);
    return fail(ErrorKind::ServerFault,
                Text::tr("The catalog at %1 cannot answer now. Try again later.").arg(host),
                detail);
}

tl::unexpected<Error> unreadable(const QUrl &server, const QString &detail)
{
    return fail(ErrorKind::UnreadableReply,
                Text::tr("The catalog at %1 answered something that Windlass cannot read.")
                    .arg(server.host()),
                detail);
}

//! Takes one page in. \return the cursor of the next one; empty after the last
Result<QString> takePage(const QUrl &server, const QByteArray &body, Pages &pages)
{
    const QJsonObject page = QJsonDocument::fromJson(body).object();
    if (!page["items"_L1].isArray())
        return unreadable(server, u"no items"_s);
    const QJsonArray items = page["items"_L1].toArray();
    for (const auto &item : items) {
        const QString name = item["metadata"_L1]["name"_L1].toString();
        const QString place = Text::tr("%1, entity %2").arg(server.host(), name);
        pages.catalog.add(parseEntity(*nodeOf(item)), place, 0);
    }
    const QString next = page["pageInfo"_L1]["nextCursor"_L1].toString();
    if (next.isEmpty())
        return next;
    if (pages.cursors.contains(next) || pages.cursors.size() >= mostPages)
        return unreadable(server, u"the pages do not end"_s);
    pages.cursors.insert(next);
    return next;
}

QFuture<Result<Catalog>> fetchFrom(http::HttpClient &http, const QUrl &server,
                                   const std::shared_ptr<Pages> &pages, const QString &cursor)
{
    return http.send({.url = pageUrl(server, cursor)})
        .then([&http, server, pages](const Result<http::HttpReply> &reply) {
            if (!reply)
                return ready<Catalog>(tl::unexpected(reply.error().kind == ErrorKind::SignInNeeded
                                                         ? refused(server, 401).value()
                                                         : reply.error()));
            if (reply->status != 200)
                return ready<Catalog>(refused(server, reply->status));
            const Result<QString> next = takePage(server, reply->body, *pages);
            if (!next)
                return ready<Catalog>(tl::unexpected(next.error()));
            if (!next->isEmpty())
                return fetchFrom(http, server, pages, *next);
            pages->catalog.connect();
            return ready<Catalog>(std::move(pages->catalog));
        })
        .unwrap();
}

} // namespace

Result<QUrl> parseBackstageAddress(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    const QString path = url.path(QUrl::FullyEncoded);
    url.setPath({});
    Result<QUrl> server = parseServerAddress(url.isValid() ? url.toString() : text);
    if (!server)
        return server;
    QUrl whole = *server;
    QString kept = path;
    while (kept.endsWith(u'/'))
        kept.chop(1);
    whole.setPath(kept, QUrl::StrictMode);
    return whole;
}

QFuture<Result<Catalog>> fetchCatalog(http::HttpClient &http, const QUrl &server)
{
    return fetchFrom(http, server, std::make_shared<Pages>(), {});
}

} // namespace windlass::identity
