// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/browsebench.h"
#include "benchmarks/commandline.h"
#include "benchmarks/subjects.h"

#include <QApplication>
#include <QFile>

namespace windlass::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int repositories = 30000;
const QString summary = u"The table of repositories: filter, memory, stalls."_s;

int run(const QStringList &words)
{
    CommandLine line(u"browse"_s, summary);
    line.add({u"rows"_s, u"Rows to scroll through (5000)."_s, u"N"_s, u"5000"_s});
    if (const auto code = line.read(words))
        return *code;
    const auto rows = line.number(u"rows"_s, 200, 29000);
    if (!rows)
        return refuse(u"--rows takes a number from 200 to 29000."_s);
    const QString folder = QCoreApplication::applicationDirPath();
    if (!QFile::exists(folder + u"/windlass-practice"_s))
        return refuse(u"%1/windlass-practice is not built."_s.arg(folder), couldNotMeasure);
    qputenv("WINDLASS_BIN", folder.toLocal8Bit());
    Report report(u"browse"_s, line.runs());
    QString problem = measureFilter(repositories, line.runs(), report);
    if (problem.isEmpty())
        problem = measureStalls(int(*rows), line.runs(), report);
    if (!problem.isEmpty())
        return refuse(problem, couldNotMeasure);
    return line.print(report);
}

} // namespace

Subject browseSubject()
{
    return {u"browse"_s, summary, run};
}

} // namespace windlass::bench
