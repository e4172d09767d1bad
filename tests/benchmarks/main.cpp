// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/commandline.h"
#include "benchmarks/subjects.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace windlass::bench;

namespace {

QString usage()
{
    QString text = u"usage: windlass-bench SUBJECT [--json] [--runs N] [options]\n\n"
                   "Measures and prints, for people who want to know; nothing depends on the "
                   "figures.\n\nSubjects (each has a --help of its own):\n"_s;
    for (const Subject &subject : allSubjects())
        text += u"  %1 %2\n"_s.arg(subject.name, -10).arg(subject.summary);
    return text;
}

} // namespace

int main(int argc, char *argv[])
{
    // Widgets are painted into memory: what is measured does not depend on a display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"windlass-bench"_s);
    QStringList words = QCoreApplication::arguments().mid(1);
    if (words.isEmpty()) {
        std::fputs(qUtf8Printable(usage()), stderr);
        return wrongUsage;
    }
    const QString name = words.takeFirst();
    if (name == u"--help" || name == u"-h") {
        std::fputs(qUtf8Printable(usage()), stdout);
        return done;
    }
    for (const Subject &subject : allSubjects()) {
        if (subject.name == name)
            return subject.run(words);
    }
    return refuse(u"There is no subject \"%1\"; --help lists them."_s.arg(name));
}
