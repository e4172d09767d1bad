// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/bigpush.h"
#include "benchmarks/keptconnection.h"
#include "benchmarks/practicebench.h"

#include "practice/visitor.h"
#include "testing/practiceprocess.h"

#include <QElapsedTimer>
#include <QFile>

#include <array>
#include <functional>
#include <optional>
#include <thread>

namespace windlass::bench {

using namespace Qt::StringLiterals;

namespace {

//! Milliseconds of calls, one after another, until \a isOver.
QList<double> latencies(const QUrl &server, const QByteArray &token,
                        const std::function<bool()> &isOver)
{
    const std::array<QByteArray, 3> targets{"/2.0/user", "/2.0/repositories/forge?pagelen=10",
                                            "/2.0/workspaces/forge"};
    KeptConnection connection(server, token);
    QList<double> times;
    while (!isOver()) {
        QElapsedTimer timer;
        timer.start();
        if (connection.get(targets[size_t(times.size()) % targets.size()]).isNull())
            return {};
        times.append(double(timer.nsecsElapsed()) / 1e6);
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return times;
}

//! Megabytes that the process had at most; nothing where the system does not tell.
std::optional<double> peakMemory(qint64 process)
{
    QFile file(u"/proc/%1/status"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return std::nullopt;
}

//! What is measured, a value for each run.
struct PushRows
{
    Row idleHalf{u"call, nothing else happens, p50"_s, u"ms"_s};
    Row idleMost{u"call, nothing else happens, p99"_s, u"ms"_s};
    Row busyHalf;
    Row busyMost;
    Row push;
    Row local;

    explicit PushRows(int megabytes)
        : busyHalf(u"call during a push of %1 MB, p50"_s.arg(megabytes), u"ms"_s),
          busyMost(u"call during a push of %1 MB, p99"_s.arg(megabytes), u"ms"_s),
          push(u"git push of %1 MB"_s.arg(megabytes), u"s"_s),
          local(u"the same into a folder, without a server"_s, u"s"_s)
    {
    }

    void addTo(Report &report)
    {
        busyHalf.compareWith(idleHalf);
        busyMost.compareWith(idleMost);
        push.compareWith(local);
        for (const Row &row : {busyHalf, busyMost, idleHalf, idleMost, push, local})
            report.add(row);
    }
};

//! \return seconds, or what went wrong
std::pair<double, QString> timedPush(BigPush &push, const QString &url,
                                     const std::function<void()> &meanwhile)
{
    QElapsedTimer timer;
    timer.start();
    push.start(url);
    meanwhile();
    const QString said = push.finish();
    return {double(timer.nsecsElapsed()) / 1e9, said};
}

QString measureRun(practice::Visitor &visitor, BigPush &push, int run, PushRows &rows)
{
    constexpr qint64 idleTime = 3000; // milliseconds
    const QUrl api(visitor.value(u"api_url"_s));
    const QByteArray token = visitor.accessToken.toLatin1();
    const QString name = u"forge/pushed-%1"_s.arg(run);
    if (visitor.api("POST", u"/2.0/repositories/"_s + name, {{u"is_private"_s, true}}).status
        != 200)
        return u"The repository to push to could not be created."_s;
    QElapsedTimer timer;
    timer.start();
    const QList<double> idle =
        latencies(api, token, [&timer] { return timer.elapsed() > idleTime; });
    QList<double> busy;
    const auto [seconds, said] = timedPush(push, visitor.pushUrl(name), [&] {
        busy = latencies(api, token, [&push] { return !push.isRunning(); });
    });
    if (!said.isEmpty())
        return said;
    const auto [without, problem] = timedPush(push, push.newLocalTarget(), [] {});
    if (!problem.isEmpty())
        return problem;
    if (idle.isEmpty() || busy.isEmpty())
        return u"A call of the API was not answered."_s;
    rows.idleHalf.add(quantile(idle, 0.5));
    rows.idleMost.add(quantile(idle, 0.99));
    rows.busyHalf.add(quantile(busy, 0.5));
    rows.busyMost.add(quantile(busy, 0.99));
    rows.push.add(seconds);
    rows.local.add(without);
    return {};
}

} // namespace

QString measurePush(const PracticeSetup &setup, int megabytes, Report &report)
{
    testing::PracticeProcess server(setup.program);
    if (!server.start({u"--scenario"_s, setup.scenario}))
        return practiceNotReady;
    practice::Visitor visitor(server.announcement());
    // To ask the same again and again is what is measured here, without the time on the way.
    if (!visitor.set({{u"repeat_limit"_s, 0}, {u"latency"_s, 0}}) || !visitor.signIn())
        return practiceNoSignIn;
    BigPush push;
    if (const QString problem = push.prepare(megabytes); !problem.isEmpty())
        return problem;
    const auto before = peakMemory(server.processId());
    PushRows rows(megabytes);
    for (int run = 0; run < setup.runs; ++run) {
        if (const QString problem = measureRun(visitor, push, run, rows); !problem.isEmpty())
            return problem;
    }
    rows.addTo(report);
    const auto after = peakMemory(server.processId());
    Row memory(u"memory of the server at its peak, after the pushes"_s, u"MB"_s);
    if (before && after) {
        memory.add(*after);
        memory.setNote(u"before them %1 MB"_s.arg(*before, 0, 'f', 0));
        report.add(memory);
    }
    return {};
}

} // namespace windlass::bench
