// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/commandline.h"
#include "benchmarks/practicebench.h"
#include "benchmarks/subjects.h"

#include <QCoreApplication>
#include <QFile>

namespace windlass::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int repositories = 30000;
const QString summary = u"The practice server: its start, its lists, calls during a big push."_s;

int run(const QStringList &words)
{
    CommandLine line(u"practice"_s, summary);
    line.add({u"megabytes"_s, u"Size of the push (200)."_s, u"MB"_s, u"200"_s});
    if (const auto code = line.read(words))
        return *code;
    const auto megabytes = line.number(u"megabytes"_s, 4, 4000);
    if (!megabytes)
        return refuse(u"--megabytes takes a number from 4 to 4000."_s);
    const QString program = QCoreApplication::applicationDirPath() + u"/windlass-practice"_s;
    if (!QFile::exists(program))
        return refuse(u"%1 is not built."_s.arg(program), couldNotMeasure);
    const PracticeSetup setup{program, u"large"_s, repositories, line.runs()};
    Report report(u"practice"_s, line.runs());
    QString problem = measureStart(setup, report);
    if (problem.isEmpty())
        problem = measurePages(setup, report);
    if (problem.isEmpty())
        problem = measurePush(setup, int(*megabytes), report);
    if (!problem.isEmpty())
        return refuse(problem, couldNotMeasure);
    return line.print(report);
}

} // namespace

Subject practiceSubject()
{
    return {u"practice"_s, summary, run};
}

} // namespace windlass::bench
