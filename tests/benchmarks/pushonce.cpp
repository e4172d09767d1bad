// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/pushonce.h"

#include "benchmarks/commandline.h"
#include "benchmarks/ownfigures.h"

#include "git/library.h"
#include "git/packfeed.h"
#include "git/transfer.h"
#include "git/workingtree.h"

#include <QElapsedTimer>

#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <stop_token>
#include <thread>

namespace windlass::bench {

using namespace Qt::StringLiterals;

namespace {

// Cancels after a while, and knows how long ago that was.
class Stopper final
{
public:
    explicit Stopper(std::chrono::milliseconds after)
    {
        if (after.count() > 0)
            m_thread = std::jthread([this, after](const std::stop_token &ended) {
                std::mutex mutex;
                std::unique_lock lock(mutex);
                std::condition_variable_any().wait_for(lock, ended, after, [] { return false; });
                m_asked.start();
                m_source.request_stop();
            });
    }

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

    int failed(const Error &error)
    {
        m_thread = std::jthread();
        if (m_source.stop_requested())
            std::fprintf(stderr, "%s Idle %.0f ms after the stop.\n", qPrintable(error.message),
                         double(m_asked.nsecsElapsed()) / 1e6);
        return refuse(error.message + u' ' + error.detail, couldNotMeasure);
    }

private:
    std::stop_source m_source;
    QElapsedTimer m_asked;
    std::jthread m_thread;
};

} // namespace

int pushOnce(const QString &folder, const QUrl &url, int level, std::chrono::milliseconds stopAfter)
{
    Phases phases;
    const git::Library library;
    Stopper stopper(stopAfter);
    const auto state = git::inspect(folder);
    if (!state)
        return stopper.failed(state.error());
    phases.ended("inspect");
    const auto plan = git::snapshot(folder, state->headCommit, stopper.token());
    if (!plan)
        return stopper.failed(plan.error());
    phases.ended("snapshot");
    const auto branch = *git::BranchName::parse(u"main"_s);
    using Compression = git::CommitRequest::Compression;
    git::CommitRequest request{folder,
                               plan->tree,
                               branch,
                               state->headCommit,
                               u"Push"_s,
                               {u"Ada Lovelace"_s, u"ada@example.com"_s},
                               level == 1 ? Compression::Fast : Compression::Small};
    QThreadPool pool;
    const git::RemoteAccess remote{url, QString::fromLatin1(benchUser),
                                   QString::fromLatin1(benchPassword)};
    QFuture<Result<git::PushReport>> pushed;
    request.feed = git::feedFor(request, *plan);
    if (request.feed)
        pushed = git::pushAlong(pool, {folder, remote, branch, request.feed}, {}, stopper.token());
    const auto made = git::commit(request, stopper.token());
    if (!made)
        return stopper.failed(made.error());
    phases.ended("commit");
    // The program has just read where the branch stands, by the API.
    const git::PushRequest::Belief believed{state->headCommit};
    if (request.feed)
        request.feed->release();
    else
        pushed = git::push(pool, {folder, remote, *made, branch, believed}, {}, stopper.token());
    pushed.waitForFinished();
    if (!pushed.result())
        return stopper.failed(pushed.result().error());
    phases.ended("push");
    std::printf("%s\n", peakMemory().constData());
    return done;
}

} // namespace windlass::bench
