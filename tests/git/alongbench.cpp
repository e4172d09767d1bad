// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/alongbench.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace windlass::testing {

bool AlongBench::begin()
{
    stop = std::stop_source();
    m_sending = {};
    return push.begin()
           && push.run("rm -rf .git; mkdir d e; head -c 5000000 /dev/urandom > d/noise;"
                       "head -c 2000000 /dev/urandom > e/noise;"
                       "for i in {1..300}; do echo $i > d/$i; cp d/$i e; done; ln -s f l;"
                       "git -C ../srv/app.git config receive.fsckObjects true;"
                       "git -C ../srv/app.git config receive.unpackLimit 1");
}

void AlongBench::end()
{
    if (feed)
        feed->giveUp();
    stop.request_stop();
    m_sending.waitForFinished();
    push.end();
    feed.reset();
    plan.reset();
}

bool AlongBench::look()
{
    const auto taken = git::snapshot(push.folder(), {});
    if (!taken)
        return false;
    plan.emplace(*taken);
    feed = git::feedFor(commitRequest(), *plan);
    return feed != nullptr;
}

void AlongBench::send(const QUrl &url)
{
    git::PushRequest request = push.request(url);
    request.remote.idleTimeout = std::chrono::seconds(10);
    m_sending = git::pushAlong(push.pool(), {request.folder, request.remote, request.branch, feed},
                               {}, stop.get_token());
}

git::CommitRequest AlongBench::commitRequest() const
{
    git::CommitRequest request{push.folder(),
                               plan->tree,
                               *git::BranchName::parse(u"main"_s),
                               {},
                               u"One"_s,
                               {u"Ada"_s, u"ada@example.com"_s}};
    request.feed = feed;
    return request;
}

Result<git::ObjectId> AlongBench::committed() const
{
    return git::commit(commitRequest(), stop.get_token());
}

Result<git::ObjectId> AlongBench::released() const
{
    auto made = committed();
    if (made)
        feed->release();
    return made;
}

Result<git::PushReport> AlongBench::sent() const
{
    if (!QTest::qWaitFor([this] { return hasEnded(); }, 2 * patienceMs))
        return fail(ErrorKind::Internal, u"It does not end."_s);
    const auto result = m_sending.result();
    const bool isTokenOut = !result
                            && (result.error().message + result.error().detail)
                                   .contains(QString::fromLatin1(PushBench::token));
    return isTokenOut ? fail(ErrorKind::Internal, u"The token got out."_s) : result;
}

bool AlongBench::isSound() const
{
    return push.run("git fsck --strict --no-dangling 2>&1 && test -z \"$(git status -s)\" &&"
                    "git -C ../srv/app.git fsck --strict --no-dangling 2>&1");
}

} // namespace windlass::testing
