// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/regenerateonce.h"

#include "benchmarks/commandline.h"
#include "benchmarks/ownfigures.h"
#include "benchmarks/pushonce.h"

#include "git/library.h"
#include "git/regenerate.h"
#include "git/transfer.h"
#include "git/workingtree.h"

#include <cstdio>

namespace windlass::bench {

using namespace Qt::StringLiterals;

namespace {

using Tips = QList<std::optional<git::ObjectId>>;

int failed(const Error &error)
{
    return refuse(error.message + u' ' + error.detail, couldNotMeasure);
}

} // namespace

int regenerateOnce(const QString &folder, const QUrl &url, const QString &store, int level)
{
    Phases phases;
    const git::Library library;
    const auto branch = *git::BranchName::parse(u"main"_s);
    const auto outputs = *git::BranchName::parse(u"windlass-output/app"_s);
    const git::RemoteAccess remote{url, QString::fromLatin1(benchUser),
                                   QString::fromLatin1(benchPassword)};
    QThreadPool pool;
    if (const auto opened = git::openOutputStore(store); !opened)
        return failed(opened.error());
    phases.ended("open");
    auto fetched = git::fetchBranches(pool, {store, remote, {branch, outputs}}, {});
    fetched.waitForFinished();
    const Result<Tips> tips = fetched.result();
    if (!tips)
        return failed(tips.error());
    const double fetchSeconds = phases.ended("fetch");
    const auto plan = git::snapshotBeside(folder, store, outputs, tips->at(1));
    if (!plan)
        return failed(plan.error());
    phases.ended("snapshot");
    using Compression = git::CommitRequest::Compression;
    const auto made = git::regenerate({folder,
                                       plan->tree,
                                       store,
                                       outputs,
                                       {tips->at(1)},
                                       {tips->at(0)},
                                       {},
                                       branch,
                                       u"Generated"_s,
                                       {u"Ada Lovelace"_s, u"ada@example.com"_s},
                                       level == 1 ? Compression::Fast : Compression::Small});
    if (!made)
        return failed(made.error());
    if (!made->made.commit)
        return refuse(u"There is nothing to push."_s, couldNotMeasure);
    phases.ended("regenerate");
    const git::PushRequest request{
        store,  remote,       *made->made.commit,
        branch, std::nullopt, git::PushRequest::Companion{made->output, outputs}};
    auto pushed = git::push(pool, request, {}, {});
    pushed.waitForFinished();
    if (!pushed.result())
        return failed(pushed.result().error());
    phases.ended("push");
    std::printf("%.4f\n%s\n", fetchSeconds, peakMemory().constData());
    return done;
}

} // namespace windlass::bench
