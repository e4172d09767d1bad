// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/logging.h"
#include "git/guarded.h"
#include "git/indexentries.h"
#include "git/packfeed.h"
#include "git/pushconnection.h"
#include "git/pushhere.h"
#include "git/workingtree.h"

#include <QCoreApplication>
#include <QtConcurrent>

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::PushAlong)
};

// What comes out of a feed.
class FeedPieces final : public PackPieces
{
public:
    FeedPieces(PackFeed &feed, const std::stop_token &stop) : m_feed(feed), m_stop(stop) {}

    [[nodiscard]] qint64 objects() const override { return m_feed.objects(); }
    [[nodiscard]] qint64 size() const override
    {
        return static_cast<qint64>(m_feed.releasedSize().value_or(0));
    }
    [[nodiscard]] Result<> read(qint64 at, std::string &piece) override
    {
        if (m_feed.read(static_cast<std::uint64_t>(at), piece, m_stop))
            return {};
        return fail(ErrorKind::Storage,
                    Text::tr("The files were not packed as they were to be sent. Try again."));
    }

private:
    PackFeed &m_feed;
    const std::stop_token &m_stop;
};

// While this lives another task may have the thread's place: it mostly waits.
class LentPlace final
{
public:
    explicit LentPlace(QThreadPool &pool) : m_pool(pool) { m_pool.releaseThread(); }
    ~LentPlace() { m_pool.reserveThread(); }
    Q_DISABLE_COPY_MOVE(LentPlace)

private:
    QThreadPool &m_pool;
};

ObjectId idOf(const RawId &commit)
{
    return fromOid(toOid(commit));
}

// It would be the same in any other way, or is not to be asked again so soon.
bool isFinal(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::BadInput:
    case ErrorKind::Cancelled:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::RateLimited:
    case ErrorKind::Rejected:
    case ErrorKind::SignInNeeded:
    case ErrorKind::TimedOut:
    case ErrorKind::TlsFailed:
        return true;
    default:
        return false;
    }
}

Result<PushReport> sendFeed(PushConnection &connection, PackFeed &feed, const std::stop_token &stop)
{
    if (const auto good = connection.check(); !good)
        return tl::unexpected(good.error());
    const auto standing = connection.connect(nullptr);
    if (!standing)
        return tl::unexpected(standing.error());
    if (standing->target)
        return tl::unexpected(movedAway());
    FeedPieces pieces(feed, stop);
    return connection.send(pieces, *standing);
}

// Nothing when the pack has to go as a whole.
std::optional<Result<PushReport>> sendAlong(const AlongRequest &request, const RawId &commit,
                                            const ReportProgress &progress,
                                            const std::stop_token &stop)
{
    const PushRequest push{request.folder, request.remote, idOf(commit), request.branch};
    PushConnection connection(push, progress, stop);
    auto sent = sendFeed(connection, *request.feed, stop);
    if (sent || connection.hasSentAll() || isFinal(sent.error().kind))
        return sent;
    return std::nullopt;
}

Result<PushReport> pushAlongHere(const AlongRequest &request, const ReportProgress &progress,
                                 const std::stop_token &stop)
{
    PackFeed &feed = *request.feed;
    if (const auto commit = feed.begun(stop)) {
        if (auto ended = sendAlong(request, *commit, progress, stop))
            return std::move(*ended);
    }
    const auto commit = feed.released(stop);
    if (!commit)
        return fail(ErrorKind::Cancelled, Text::tr("Stopped."));
    qCInfo(lcGit, "What was sent while it was packed did not arrive; it is sent once more.");
    return pushHere({request.folder, request.remote, idOf(*commit), request.branch}, progress,
                    stop);
}

} // namespace

std::shared_ptr<PackFeed> feedFor(const CommitRequest &request, const Snapshot &plan)
{
    constexpr qint64 little = 1 << 20;
    const bool isMeant =
        !request.parent && request.baseDirectory.isEmpty() && plan.objects && plan.bytes > little;
    return isMeant ? std::make_shared<PackFeed>(plan.objects) : nullptr;
}

QFuture<Result<PushReport>> pushAlong(QThreadPool &pool, AlongRequest request,
                                      ReportProgress progress, std::stop_token stop)
{
    return QtConcurrent::run(
        &pool, [&pool, request = std::move(request), progress = std::move(progress),
                stop = std::move(stop)](QPromise<Result<PushReport>> &promise) {
            const LentPlace lent(pool);
            promise.addResult(
                guarded<PushReport>([&] { return pushAlongHere(request, progress, stop); }));
        });
}

} // namespace windlass::git
