// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/accountpicture.h"

#include "bitbucket/parse.h"
#include "foundation/deliver.h"
#include "foundation/logging.h"
#include "http/download.h"
#include "store/cachedlists.h"
#include "workflows/services.h"
#include "workflows/session.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::workflows {

namespace {

constexpr http::DownloadLimits limits{.bytes = qint64{256} * 1024, .time = 10s};
constexpr std::chrono::hours life = 24h;

const QString gravatar = u"secure.gravatar.com"_s;
const QString list = u"picture"_s; // of one row

bool isPicture(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xff\xd8\xff");
}

//! What a host says for good is an answer; one that is out of order may do better another time.
Result<QByteArray> pictureIn(const Result<http::HttpReply> &reply)
{
    if (!reply)
        return reply.error().kind == ErrorKind::UnreadableReply ? Result<QByteArray>(QByteArray())
                                                                : tl::unexpected(reply.error());
    if (reply->status >= 500 || reply->status == 429)
        return fail(ErrorKind::ServerFault, {}, u"picture: status %1"_s.arg(reply->status));
    return reply->status == 200 && isPicture(reply->body) ? reply->body : QByteArray();
}

QFuture<Result<QByteArray>> fetchFrom(const QUrl &address)
{
    return http::download(address, "image/png, image/jpeg", limits).then(pictureIn);
}

QFuture<Result<QUrl>> askForLink(Session &session, const QUrl &api)
{
    QUrl user = api;
    user.setPath(api.path() + u"/2.0/user"_s);
    return session.http().send({.url = user}).then([](const Result<http::HttpReply> &reply) {
        return reply.and_then([](const http::HttpReply &answer) -> Result<QUrl> {
            if (answer.status != 200)
                return tl::unexpected(bitbucket::parseError(answer));
            return bitbucket::parsePictureLink(answer.body);
        });
    });
}

void keep(const Services &services, const store::Account &account, const QByteArray &picture)
{
    const auto kept =
        services.lists.replace(account, list, {services.now(), 1, true, 0}, {{list, 0, picture}});
    if (!kept)
        qCWarning(lcWorkflows, "The picture was not kept: %s.",
                  qUtf8Printable(kept.error().detail));
}

} // namespace

std::optional<QUrl> pictureAddress(const QUrl &link, const ServerAddresses &addresses)
{
    static const QStringList hosts{
        gravatar, u"avatar-management--avatars.us-west-2.prod.public.atl-paas.net"_s,
        u"bytebucket.org"_s, u"bitbucket.org"_s};
    if (!link.isValid() || !link.userInfo().isEmpty())
        return std::nullopt;
    if (addresses.isPractice() && isSameOrigin(link, addresses.web))
        return link;
    if (link.scheme() != "https"_L1 || link.port(443) != 443 || !hosts.contains(link.host()))
        return std::nullopt;
    QUrl address = link;
    if (link.host() == gravatar)
        address.setQuery(u"d=404&s=128"_s);
    return address;
}

std::optional<QByteArray> keptPicture(const Services &services, const store::Account &account)
{
    const auto state = services.lists.state(account, list);
    if (!state || !state->fetchedAt.isValid()
        || state->fetchedAt.addDuration(life) < services.now())
        return std::nullopt;
    const auto row = services.lists.row(account, list, list);
    return row && *row ? std::optional((*row)->body) : std::nullopt;
}

QFuture<Result<QByteArray>> fetchPicture(const Services &services,
                                         const std::shared_ptr<Session> &session)
{
    return askForLink(*session, services.addresses.api)
        .then([session, addresses = services.addresses](const Result<QUrl> &link) {
            if (!link)
                return ready<QByteArray>(tl::unexpected(link.error()));
            const auto address = pictureAddress(*link, addresses);
            return address ? fetchFrom(*address) : ready<QByteArray>(QByteArray());
        })
        .unwrap()
        .then([&services, session](const Result<QByteArray> &picture) {
            if (picture)
                keep(services, session->account(), *picture);
            return picture;
        });
}

} // namespace windlass::workflows
