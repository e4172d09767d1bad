// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/practicebench.h"
#include "benchmarks/starttimes.h"

#include <QStandardPaths>

namespace windlass::bench {

using namespace Qt::StringLiterals;

QString measureStart(const PracticeSetup &setup, Report &report)
{
    Row sample(u"start to ready, sample"_s, u"ms"_s);
    Row large(u"start to ready, %1 repositories"_s.arg(setup.repositories), u"ms"_s);
    Row python(u"start to ready, python3 -m http.server"_s, u"ms"_s);
    const QString interpreter = QStandardPaths::findExecutable(u"python3"_s);
    for (int run = 0; run < setup.runs; ++run) {
        const auto first = timeToFirstLine(setup.program, {});
        const auto second = timeToFirstLine(setup.program, {u"--scenario"_s, setup.scenario});
        if (!first || !second)
            return practiceNotReady;
        sample.add(*first);
        large.add(*second);
        const auto third =
            interpreter.isEmpty()
                ? std::nullopt
                : timeToFirstLine(interpreter, {u"-u"_s, u"-m"_s, u"http.server"_s, u"--bind"_s,
                                                u"127.0.0.1"_s, u"0"_s});
        if (third)
            python.add(*third);
    }
    if (python.isEmpty())
        python = Row::missing(python.name(), u"python3 is not installed"_s);
    sample.compareWith(python);
    large.compareWith(python);
    for (const Row &row : {sample, large, python})
        report.add(row);
    return {};
}

} // namespace windlass::bench
