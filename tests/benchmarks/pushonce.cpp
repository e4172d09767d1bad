// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/pushonce.h"

#include "benchmarks/commandline.h"

#include "git/library.h"
#include "git/transfer.h"
#include "git/workingtree.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

namespace windlass::bench {

using namespace Qt::StringLiterals;

namespace {

QByteArray peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return "0";
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1);
    }
    return "0";
}

// Says on stderr how long it took since the last call.
class Phases final
{
public:
    Phases() { m_time.start(); }
    void ended(const char *name)
    {
        if (qEnvironmentVariableIsSet(phasesVariable))
            std::fprintf(stderr, "%s %.4f s\n", name, double(m_time.nsecsElapsed()) / 1e9);
        m_time.start();
    }

private:
    QElapsedTimer m_time;
};

int failed(const Error &error)
{
    return refuse(error.message + u' ' + error.detail, couldNotMeasure);
}

} // namespace

int pushOnce(const QString &folder, const QUrl &url, int level)
{
    Phases phases;
    const git::Library library;
    const auto state = git::inspect(folder);
    if (!state)
        return failed(state.error());
    phases.ended("inspect");
    const auto plan = git::snapshot(folder, state->headCommit);
    if (!plan)
        return failed(plan.error());
    phases.ended("snapshot");
    const auto branch = *git::BranchName::parse(u"main"_s);
    using Compression = git::CommitRequest::Compression;
    const auto made = git::commit({folder,
                                   plan->tree,
                                   branch,
                                   state->headCommit,
                                   u"Push"_s,
                                   {u"Ada Lovelace"_s, u"ada@example.com"_s},
                                   level == 1 ? Compression::Fast : Compression::Small});
    if (!made)
        return failed(made.error());
    phases.ended("commit");
    QThreadPool pool;
    git::RemoteAccess remote{url, QString::fromLatin1(benchUser),
                             QString::fromLatin1(benchPassword)};
    auto pushed = git::push(pool, {folder, remote, *made, branch}, {}, {});
    pushed.waitForFinished();
    if (!pushed.result())
        return failed(pushed.result().error());
    phases.ended("push");
    std::printf("%s\n", peakMemory().constData());
    return done;
}

} // namespace windlass::bench
