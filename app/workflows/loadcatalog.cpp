// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/loadcatalog.h"

#include "auth/switchablesecretstore.h"
#include "foundation/deliver.h"
#include "foundation/logging.h"
#include "http/authorizer.h"
#include "http/networkhttpclient.h"
#include "identity/backstagecatalog.h"
#include "identity/catalogfiles.h"
#include "identity/keptcatalog.h"
#include "store/people.h"

#include <QCoreApplication>
#include <QPromise>
#include <QtConcurrentRun>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::workflows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::LoadCatalog)
};

using Read = Result<identity::Catalog>;

//! The connection to a Backstage server, for one catalog.
struct Line
{
    Line(const QUrl &server, const QByteArray &authorization, const http::Patience &patience)
        : authorizer(authorization), client(server, authorizer, patience)
    {
    }

    http::FixedAuthorizer authorizer;
    http::NetworkHttpClient client;
};

QFuture<Read> readFiles(const QStringList &paths)
{
    return QtConcurrent::run([paths] { return identity::readCatalog(paths); });
}

QFuture<Read> askServer(const QUrl &server, const QString &token, const http::Patience &patience)
{
    const QByteArray authorization = token.isEmpty() ? QByteArray() : "Bearer " + token.toUtf8();
    const auto line = std::make_shared<Line>(server, authorization, patience);
    return identity::fetchCatalog(line->client, server).then([line](const Read &read) {
        return read;
    });
}

QFuture<Read> read(const Services &services, const CatalogPlace &place,
                   const http::Patience &patience)
{
    if (place.kind == CatalogPlace::Kind::Files)
        return readFiles(place.paths);
    if (place.kind == CatalogPlace::Kind::None)
        return ready<identity::Catalog>(
            fail(ErrorKind::BadInput,
                 Text::tr("No catalog is chosen. Choose one in Settings, People.")));
    return services.secrets.read(catalogTokenKey(place))
        .then([place, patience](const Result<std::optional<QString>> &token) {
            return token ? askServer(place.server, token->value_or(QString()), patience)
                         : ready<identity::Catalog>(tl::unexpected(token.error()));
        })
        .unwrap();
}

//! Only the catalog that was chosen is kept: a dry run with another changes nothing.
LoadedCatalog taken(const Services &services, const CatalogPlace &place,
                    const identity::Catalog &catalog)
{
    const QDateTime now = services.now();
    const auto chosen = storedPeople(services.profile);
    if (chosen && chosen->catalog == place) {
        const store::KeptCatalog copy{now, identity::writeCatalog(catalog)};
        if (const Result<> done = services.people.keepCatalog(place.text(), copy); !done)
            qCWarning(lcWorkflows, "The catalog was not kept: %s.",
                      qUtf8Printable(done.error().detail));
    }
    return {catalog, now, {}};
}

Result<LoadedCatalog> lastKnown(const Services &services, const CatalogPlace &place,
                                const Error &trouble)
{
    const auto copy = services.people.catalog(place.text());
    if (!copy || !copy->has_value())
        return tl::unexpected(trouble);
    const auto catalog = identity::readKeptCatalog((*copy)->body);
    if (!catalog)
        return tl::unexpected(trouble);
    return LoadedCatalog{*catalog, (*copy)->fetchedAt, trouble};
}

} // namespace

http::Patience catalogPatience()
{
    return {10s, 60s, 500ms, 3};
}

QString catalogTokenKey(const CatalogPlace &place)
{
    return u"catalog-token "_s + place.server.toString(QUrl::FullyEncoded);
}

QFuture<Result<>> storeCatalogToken(const Services &services, const CatalogPlace &place,
                                    const QString &token)
{
    return token.isEmpty() ? services.secrets.remove(catalogTokenKey(place))
                           : services.secrets.write(catalogTokenKey(place), token);
}

QFuture<Result<LoadedCatalog>> loadCatalog(const Services &services, const CatalogPlace &place,
                                           const http::Patience &patience)
{
    auto promise = std::make_shared<QPromise<Result<LoadedCatalog>>>();
    promise->start();
    // the store belongs to the main thread, and files are read in another
    deliver(read(services, place, patience), QCoreApplication::instance(),
            [&services, place, promise](const Read &arrived) {
                promise->addResult(arrived ? Result<LoadedCatalog>(taken(services, place, *arrived))
                                           : lastKnown(services, place, arrived.error()));
                promise->finish();
            });
    return promise->future();
}

} // namespace windlass::workflows
