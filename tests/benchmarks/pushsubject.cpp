// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/commandline.h"
#include "benchmarks/planbench.h"
#include "benchmarks/pushonce.h"
#include "benchmarks/pushrace.h"
#include "benchmarks/report.h"
#include "benchmarks/subjects.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <cmath>

namespace windlass::bench {

using namespace Qt::StringLiterals;

namespace {

const QString summary = u"A folder becomes a commit on a server: Windlass against git."_s;
const QString everything = u"S,V,M,I,M-changed,S-changed,L"_s;

std::optional<PushRace::Options> optionsFor(const QString &name)
{
    constexpr int fewFiles = 2;
    const bool isChanged = name.endsWith("-changed"_L1);
    const QString plain = isChanged ? name.chopped(8) : name;
    for (const SampleProject &project : sampleProjects()) {
        if (project.name != plain)
            continue;
        PushRace::Options options;
        options.project = project;
        if (isChanged)
            options.changed = std::max(fewFiles, project.files / 100);
        return options;
    }
    return std::nullopt;
}

Row rowOf(const QString &name, const QString &unit, const QList<PushRace::Push> &pushes,
          double (*value)(const PushRace::Push &))
{
    Row row(name, unit);
    for (const PushRace::Push &push : pushes)
        row.add(value(push));
    return row;
}

double seconds(const PushRace::Push &push)
{
    return push.measured.seconds;
}

double cpu(const PushRace::Push &push)
{
    return push.measured.cpuSeconds;
}

double peak(const PushRace::Push &push)
{
    return push.measured.peakMegabytes;
}

double megabytes(const PushRace::Push &push)
{
    return double(push.bytes) / 1e6;
}

// What one project took, as rows and as an object.
class Outcome final
{
public:
    Outcome(const QString &name, const PushRace &race, int runs) : m_name(name), m_race(race)
    {
        const Row git = row(PushRace::Git, u"git"_s, u"s"_s, seconds);
        const Row ours = compared(u"s"_s, seconds);
        m_object = {{u"project"_s, name},
                    {u"wall_ratio"_s, rounded(ours.ratio())},
                    {u"cpu_ratio"_s, rounded(compared(u"s"_s, cpu).ratio())},
                    {u"bytes_ratio"_s, rounded(compared(u"MB"_s, megabytes).ratio())},
                    {u"peak_mb"_s, rounded(row(PushRace::Windlass, {}, {}, peak).median())},
                    {u"git_s"_s, rounded(git.median())},
                    {u"windlass_s"_s, rounded(ours.median())},
                    {u"runs"_s, runs}};
    }

    [[nodiscard]] QJsonObject object() const { return m_object; }

    void addTo(Report &report) const
    {
        const Row git = row(PushRace::Git, u"git"_s, u"s"_s, seconds);
        Row tuned = row(PushRace::TunedGit, u"git, tuned"_s, u"s"_s, seconds);
        tuned.compareWith(git);
        report.add(git);
        report.add(tuned);
        report.add(compared(u"s"_s, seconds));
        report.add(compared(u"s of CPU"_s, cpu));
        report.add(compared(u"MB sent"_s, megabytes));
        report.add(compared(u"MB of memory"_s, peak));
    }

private:
    [[nodiscard]] static double rounded(double value) { return std::round(value * 1e4) / 1e4; }

    [[nodiscard]] Row row(PushRace::Competitor who, const QString &word, const QString &unit,
                          double (*value)(const PushRace::Push &)) const
    {
        return rowOf(m_name + u": "_s + word, unit, m_race.pushes(who), value);
    }

    [[nodiscard]] Row compared(const QString &unit, double (*value)(const PushRace::Push &)) const
    {
        Row ours = row(PushRace::Windlass, u"Windlass"_s, unit, value);
        ours.compareWith(row(PushRace::Git, u"git"_s, unit, value));
        return ours;
    }

    QString m_name;
    const PushRace &m_race;
    QJsonObject m_object;
};

int runRaces(const CommandLine &line, int level)
{
    Report report(u"push"_s, line.runs());
    QJsonArray objects;
    for (const QString &name : line.value(u"projects"_s).split(u',')) {
        auto options = optionsFor(name);
        if (!options)
            return refuse(u"There is no project \"%1\"; there are %2."_s.arg(name, everything));
        options->level = level;
        options->runs = line.runs();
        PushRace race(*options);
        if (const QString said = race.run(); !said.isEmpty())
            return refuse(said, couldNotMeasure);
        const Outcome outcome(name, race, line.runs());
        outcome.addTo(report);
        objects.append(outcome.object());
    }
    return line.isSet(u"json"_s) ? line.print(QJsonDocument(objects)) : line.print(report);
}

int runPlan(const CommandLine &line, int files)
{
    Report report(u"push --plan"_s, line.runs());
    if (const QString said = measurePlan(files, line.runs(), report); !said.isEmpty())
        return refuse(said, couldNotMeasure);
    return line.print(report);
}

int run(const QStringList &words)
{
    CommandLine line(u"push"_s, summary);
    line.add({u"projects"_s, u"Which of them, with commas between (%1)."_s.arg(everything),
              u"names"_s, everything});
    line.add(
        {u"level"_s,
         u"Compression by Windlass: 1, as to a server nearby (the default), or 6, as to others."_s,
         u"level"_s, u"1"_s});
    line.add({u"once"_s,
              u"Only push this folder, as Windlass does it, and print the peak of memory."_s,
              u"folder"_s});
    line.add({u"to"_s, u"With --once: the address of the repository."_s, u"url"_s});
    line.add({u"stop-after"_s, u"With --once: cancel then, and say how long it took to end."_s,
              u"ms"_s, u"0"_s});
    line.add({u"plan"_s, u"Only plan a folder of source text, and look for secrets in it."_s});
    line.add({u"files"_s, u"With --plan: how many files."_s, u"N"_s, u"50000"_s});
    if (const auto code = line.read(words))
        return *code;
    const auto files = line.number(u"files"_s, 1, 1e6);
    if (!files)
        return refuse(u"--files takes a number from 1 to 1000000."_s);
    if (line.isSet(u"plan"_s))
        return runPlan(line, int(*files));
    const auto stopAfter = line.number(u"stop-after"_s, 0, 1e6);
    if (!stopAfter)
        return refuse(u"--stop-after takes a number of milliseconds."_s);
    const auto level = line.number(u"level"_s, 1, 6);
    if (!level || (*level != 1 && *level != 6))
        return refuse(u"--level takes 1 or 6."_s);
    if (line.isSet(u"once"_s))
        return QProcess::execute(
            QDir(QCoreApplication::applicationDirPath()).filePath(QString::fromLatin1(pushProgram)),
            {line.value(u"once"_s), line.value(u"to"_s), QString::number(int(*level)),
             QString::number(int(*stopAfter))});
    return runRaces(line, int(*level));
}

} // namespace

Subject pushSubject()
{
    return {u"push"_s, summary, run};
}

} // namespace windlass::bench
