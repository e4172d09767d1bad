// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/commandline.h"
#include "benchmarks/linkprobe.h"
#include "benchmarks/linkrace.h"
#include "benchmarks/report.h"
#include "benchmarks/subjects.h"

#include "testing/loopback.h"
#include "testing/shapedlink.h"
#include "testing/untilstopped.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace windlass::bench {

using namespace Qt::StringLiterals;
using testing::LinkShape;
using testing::ShapedLink;

namespace {

const QString summary =
    u"From the click to the verified commit over a slow line, beside git and the same API calls."_s;

int relay(const CommandLine &line, const LinkShape &shape)
{
    const auto target = testing::parseLoopbackTarget(line.value(u"to"_s));
    if (!target)
        return refuse(u"--to takes the address of a server on this machine, such as "
                      "127.0.0.1:8080; \"%1\" is none."_s.arg(line.value(u"to"_s)));
    const auto port = line.number(u"port"_s, 0, 65535);
    if (!port)
        return refuse(u"A port is a number from 0 to 65535."_s);
    testing::stopOnSignals();
    ShapedLink link(shape);
    if (const QString problem = link.start(*target, quint16(*port)); !problem.isEmpty())
        return refuse(problem);
    const QJsonObject ready{{u"port"_s, link.port()},
                            {u"to"_s, line.value(u"to"_s)},
                            {u"delay_ms"_s, double(shape.roundTrip.count()) / 1000},
                            {u"rate_mbit"_s, shape.megabitsPerSecond}};
    std::printf("%s\n", QJsonDocument(ready).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    testing::stopAtEndOfInput();
    return testing::runUntilStopped();
}

//! The line as it is set, the line without delay and rate, the loopback interface without it.
struct Probes
{
    LinkProbe shaped;
    LinkProbe open{LinkShape{std::chrono::microseconds(0), 0}, LinkProbe::Way::Linked};
    LinkProbe bare{LinkShape{}, LinkProbe::Way::Direct};

    explicit Probes(const LinkShape &shape) : shaped(shape, LinkProbe::Way::Linked) {}

    QString start()
    {
        for (LinkProbe *probe : {&shaped, &open, &bare}) {
            if (const QString problem = probe->start(); !problem.isEmpty())
                return problem;
        }
        return {};
    }
};

struct LinkRows
{
    Row trip{u"round trip"_s, u"ms"_s};
    Row first{u"new connection to first answer"_s, u"ms"_s};
    Row up{u"up"_s, u"Mbit/s"_s};
    Row down{u"down"_s, u"Mbit/s"_s};
    Row bareTrip{u"round trip without the link"_s, u"ms"_s};
    Row openTrip{u"round trip, link without delay and rate"_s, u"ms"_s};
    Row bareUp{u"up without the link"_s, u"Mbit/s"_s};
    Row openUp{u"up, link without delay and rate"_s, u"Mbit/s"_s};

    void addRun(Probes &probes, double megabitsPerSecond)
    {
        constexpr qint64 plenty = 128 << 20;
        const bool isLimited = megabitsPerSecond > 0;
        const qint64 aSecond = isLimited ? qint64(megabitsPerSecond * 1e6 / 8) : plenty;
        bareTrip.add(probes.bare.roundTrip());
        openTrip.add(probes.open.roundTrip());
        trip.add(probes.shaped.roundTrip());
        first.add(probes.shaped.firstAnswer());
        bareUp.add(probes.bare.upload(plenty));
        openUp.add(probes.open.upload(plenty));
        up.add(probes.shaped.upload(aSecond));
        down.add(probes.shaped.download(aSecond));
    }

    QList<Row> compared(const LinkShape &shape)
    {
        const double delay = double(shape.roundTrip.count()) / 1000;
        const QString rate = u"the setting, %1 Mbit/s"_s.arg(shape.megabitsPerSecond);
        trip.compareWith(u"the setting, %1 ms"_s.arg(delay), delay);
        first.compareWith(u"two round trips"_s, 2 * delay);
        up.compareWith(rate, shape.megabitsPerSecond);
        down.compareWith(rate, shape.megabitsPerSecond);
        openTrip.compareWith(bareTrip);
        openUp.compareWith(bareUp);
        return {trip, first, up, down, bareTrip, openTrip, bareUp, openUp};
    }
};

int measure(const CommandLine &line, const LinkShape &shape)
{
    Probes probes(shape);
    if (const QString problem = probes.start(); !problem.isEmpty())
        return refuse(problem, couldNotMeasure);
    LinkRows rows;
    for (int run = 0; run < line.runs(); ++run)
        rows.addRun(probes, shape.megabitsPerSecond);
    Report report(u"link"_s, line.runs());
    for (const Row &row : rows.compared(shape)) {
        if (row.least() <= 0)
            return refuse(u"A connection was lost while it was measured."_s, couldNotMeasure);
        report.add(row);
    }
    return line.print(report);
}

//! Seconds with the line as it is set, and with the same rate but no delay: what the delay adds is
//! the round trips that are waited for, one after another.
struct RaceRows
{
    Row windlass{u"Windlass, click to verified"_s, u"s"_s};
    Row git{u"git and the same API calls"_s, u"s"_s};
    Row windlassTrips{u"round trips that Windlass waits for"_s, u""_s};
    Row gitTrips{u"round trips that git and the calls wait for"_s, u""_s};
    Row calls{u"API calls"_s, u""_s};

    QString addRun(const LinkShape &shape, const SampleProject &project)
    {
        const LinkShape instant{std::chrono::microseconds(0), shape.megabitsPerSecond};
        LinkRace slow(shape, project);
        LinkRace quick(instant, project);
        for (LinkRace *race : {&slow, &quick}) {
            if (QString problem = race->run(); !problem.isEmpty())
                return problem;
        }
        const double trip = double(shape.roundTrip.count()) / 1e6;
        windlass.add(slow.windlassSeconds());
        git.add(slow.gitSeconds());
        calls.add(slow.apiCalls());
        if (trip > 0) {
            windlassTrips.add((slow.windlassSeconds() - quick.windlassSeconds()) / trip);
            gitTrips.add((slow.gitSeconds() - quick.gitSeconds()) / trip);
        }
        return {};
    }
};

int race(const CommandLine &line, const LinkShape &shape)
{
    const QString folder = QCoreApplication::applicationDirPath();
    if (!QFile::exists(folder + u"/windlass-practice"_s))
        return refuse(u"%1/windlass-practice is not built."_s.arg(folder), couldNotMeasure);
    qputenv("WINDLASS_BIN", folder.toLocal8Bit());
    const SampleProject project = sampleProjects().constFirst();
    RaceRows rows;
    for (int run = 0; run < line.runs(); ++run) {
        if (const QString problem = rows.addRun(shape, project); !problem.isEmpty())
            return refuse(problem, couldNotMeasure);
    }
    rows.windlass.compareWith(rows.git);
    rows.windlass.setNote(u"project %1, %2 files, %3 ms, %4 Mbit/s"_s.arg(project.name)
                              .arg(project.files)
                              .arg(double(shape.roundTrip.count()) / 1000)
                              .arg(shape.megabitsPerSecond));
    Report report(u"link"_s, line.runs());
    for (const Row &row :
         {rows.windlass, rows.git, rows.windlassTrips, rows.gitTrips, rows.calls}) {
        if (!row.isEmpty())
            report.add(row);
    }
    return line.print(report);
}

int run(const QStringList &words)
{
    CommandLine line(u"link"_s, summary);
    line.add({u"delay"_s, u"Milliseconds of a round trip (80)."_s, u"ms"_s, u"80"_s});
    line.add({u"rate"_s, u"Mbit/s of each direction (20); 0: no limit."_s, u"Mbit/s"_s, u"20"_s});
    line.add({u"to"_s, u"Only relay to this server, on this machine."_s, u"host:port"_s});
    line.add({u"port"_s, u"With --to: where to listen; 0 for any."_s, u"port"_s, u"0"_s});
    line.add({u"measure"_s, u"Measure the line itself."_s});
    if (const auto code = line.read(words))
        return *code;
    const auto delay = line.number(u"delay"_s, 0, 60000);
    const auto rate = line.number(u"rate"_s, 0, 100000);
    if (!delay)
        return refuse(u"--delay takes milliseconds from 0 to 60000."_s);
    if (!rate || (*rate > 0 && *rate < 0.001))
        return refuse(u"--rate takes 0, or Mbit/s from 0.001 to 100000."_s);
    const LinkShape shape{std::chrono::microseconds(qint64(*delay * 1000)), *rate};
    if (line.isSet(u"measure"_s))
        return measure(line, shape);
    return line.isSet(u"to"_s) ? relay(line, shape) : race(line, shape);
}

} // namespace

Subject linkSubject()
{
    return {u"link"_s, summary, run};
}

} // namespace windlass::bench
