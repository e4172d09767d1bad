// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/commandline.h"
#include "benchmarks/regeneraterace.h"
#include "benchmarks/report.h"
#include "benchmarks/subjects.h"

namespace windlass::bench {

using namespace Qt::StringLiterals;

namespace {

const QString summary =
    u"Generator output that changed goes to people, merged: Windlass against git in a clone."_s;

using Run = RegenerateRace::Run;

Row rowOf(const QString &name, const QString &unit, const QList<Run> &runs,
          double (*value)(const Run &))
{
    Row row(name, unit);
    for (const Run &run : runs)
        row.add(value(run));
    return row;
}

QString measureOne(const RegenerateRace::Options &options, Report &report)
{
    RegenerateRace race(options);
    if (QString said = race.run(); !said.isEmpty())
        return said;
    const QString what =
        options.isWrittenAnew ? u"all files written anew"_s : u"few files written"_s;
    const Row git = rowOf(what + u": git"_s, u"s"_s, race.runs(),
                          [](const Run &run) { return run.git.seconds; });
    Row windlass = rowOf(what + u": Windlass"_s, u"s"_s, race.runs(),
                         [](const Run &run) { return run.windlass.seconds; });
    windlass.compareWith(git);
    windlass.setNote(u"without the fetch"_s);
    report.add(windlass);
    report.add(git);
    report.add(rowOf(what + u": fetch by Windlass"_s, u"s"_s, race.runs(),
                     [](const Run &run) { return run.fetchSeconds; }));
    report.add(rowOf(what + u": memory of Windlass"_s, u"MB"_s, race.runs(),
                     [](const Run &run) { return run.windlass.peakMegabytes; }));
    return {};
}

int run(const QStringList &words)
{
    CommandLine line(u"regenerate"_s, summary);
    line.add({u"files"_s, u"How many the generator makes (20000)."_s, u"N"_s, u"20000"_s});
    line.add({u"changed"_s, u"How many of them are others each time (200)."_s, u"N"_s, u"200"_s});
    if (const auto code = line.read(words))
        return *code;
    const auto files = line.number(u"files"_s, 20, 1e6);
    if (!files)
        return refuse(u"--files takes a number from 20 to 1000000."_s);
    const auto changed = line.number(u"changed"_s, 1, *files / 2);
    if (!changed)
        return refuse(u"--changed takes a number from 1 to half of the files."_s);
    constexpr qint64 bytesOfAFile = 5000;
    const SampleProject project{u"output"_s, int(*files), bytesOfAFile * qint64(*files)};
    Report report(u"regenerate"_s, line.runs());
    for (const bool isWrittenAnew : {false, true}) {
        const RegenerateRace::Options options{project, int(*changed), isWrittenAnew, 1,
                                              line.runs()};
        if (const QString said = measureOne(options, report); !said.isEmpty())
            return refuse(said, couldNotMeasure);
    }
    return line.print(report);
}

} // namespace

Subject regenerateSubject()
{
    return {u"regenerate"_s, summary, run};
}

} // namespace windlass::bench
