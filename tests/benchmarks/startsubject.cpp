// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/commandline.h"
#include "benchmarks/keptprofile.h"
#include "benchmarks/report.h"
#include "benchmarks/restbench.h"
#include "benchmarks/shownprogram.h"
#include "benchmarks/subjects.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

namespace windlass::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int repositories = 30000;
constexpr auto restTime = 10s; // of which wake-ups are counted
const QString summary =
    u"From the start of the program to its first painted window, and its rest."_s;
//! Nobody listens there, and nobody has a secret: nothing is asked for.
const QString nowhere = u"http://127.0.0.1:1"_s;

//! Who is started, and what was measured of it.
struct Competitor
{
    QString name;
    QString program;
    QStringList arguments;
    QString folder;
    bool isOurs = false;
    bool isThere = true;
    Row paint = {{}, {}};
    Row work = {{}, {}};
    Row reads = {{}, {}};
    Row memory = {{}, {}};
    Row rest = {{}, {}};
};

class StartRace final
{
public:
    StartRace(int runs, bool rests) : m_runs(runs), m_rests(rests) {}

    //! Empty, or a sentence that says why nothing was measured.
    [[nodiscard]] QString run()
    {
        if (QString problem = m_screen.start(); !problem.isEmpty())
            return problem;
        if (QString problem = enlist(); !problem.isEmpty())
            return problem;
        for (Competitor &one : m_competitors) { // the first time everything comes from the disk
            if (one.isThere
                && !ShownProgram(m_screen).start(one.program, one.arguments, one.folder))
                return u"%1 showed no window."_s.arg(one.name);
        }
        for (int run = 0; run < m_runs; ++run) {
            for (size_t at = 0; at < m_competitors.size(); ++at) {
                const bool isBackwards = run % 2 == 1; // who comes first has it harder, or easier
                Competitor &next = m_competitors[isBackwards ? m_competitors.size() - 1 - at : at];
                if (next.isThere && !measure(next))
                    return u"%1 showed no window."_s.arg(next.name);
            }
        }
        return {};
    }

    void report(Report &report)
    {
        if (m_competitors.empty())
            return;
        const Row window = m_competitors.front().paint;
        const Row windowWork = m_competitors.front().work;
        const Row windowMemory = m_competitors.front().memory;
        for (Competitor &one : m_competitors) {
            if (&one != &m_competitors.front()) {
                one.paint.compareWith(window);
                one.work.compareWith(windowWork);
                one.memory.compareWith(windowMemory);
            }
            report.add(one.isThere ? one.paint
                                   : Row::missing(one.paint.name(), u"it is not installed"_s));
        }
        for (Competitor &one : m_competitors) {
            for (const Row &row : {one.work, one.reads, one.memory, one.rest}) {
                if (one.isThere && !(row.isEmpty() && row.note().isEmpty()))
                    report.add(row);
            }
        }
    }

private:
    [[nodiscard]] QString enlist()
    {
        const QString programs = QCoreApplication::applicationDirPath();
        const QString empty = programs + u"/../tests/benchmarks/windlass-emptywindow"_s;
        const QString windlass = programs + u"/windlass"_s;
        for (const QString &needed : {empty, windlass}) {
            if (!QFile::exists(needed))
                return u"%1 is not built."_s.arg(needed);
        }
        const QString kept = m_folder.filePath(u"kept"_s);
        if (QString problem = makeKeptProfile(kept, QUrl(nowhere), repositories);
            !problem.isEmpty())
            return problem;
        const QStringList servers{u"--web-url"_s,      nowhere,    u"--api-url"_s, nowhere,
                                  u"--secret-store"_s, u"memory"_s};
        const auto with = [&](const QString &profile) {
            return servers + QStringList{u"--profile"_s, profile};
        };
        add({u"an empty Qt window"_s, empty, {}, m_folder.path()});
        add({u"a Qt window with one word"_s, empty, {u"--text"_s}, m_folder.path()});
        add({u"Windlass, new"_s, windlass, with(m_folder.filePath(u"new"_s)), m_folder.path(),
             true});
        add({u"Windlass, %1 repositories kept"_s.arg(repositories), windlass, with(kept),
             m_folder.path(), true});
        addPeers();
        return {};
    }

    void addPeers()
    {
        const QString checkout = m_folder.filePath(u"checkout"_s);
        QProcess::execute(u"git"_s, {u"init"_s, u"-q"_s, checkout});
        Competitor gui{u"git gui"_s, u"git"_s, {u"gui"_s}, checkout};
        QProcess look;
        look.start(u"git"_s, {u"--exec-path"_s});
        look.waitForFinished();
        const QString tools = QString::fromLocal8Bit(look.readAllStandardOutput().trimmed());
        gui.isThere = QFile::exists(tools + u"/git-gui"_s);
        add(gui);
        Competitor qgit{u"qgit"_s, u"qgit"_s, {}, checkout};
        qgit.isThere = !QStandardPaths::findExecutable(u"qgit"_s).isEmpty();
        add(qgit);
    }

    void add(Competitor one)
    {
        one.paint = Row(one.name + u": start to first painted window"_s, u"ms"_s);
        one.work = Row(one.name + u": work of the processor until then"_s, u"ms"_s);
        one.reads = Row(one.name + u": read until then"_s, u"kB"_s);
        one.memory = Row(one.name + u": memory at rest"_s, u"MB"_s);
        one.rest = Row(one.name + u": wake-ups in 10 s, hidden"_s, u"times"_s);
        m_competitors.push_back(std::move(one));
    }

    [[nodiscard]] bool measure(Competitor &one)
    {
        ShownProgram program(m_screen);
        const auto milliseconds = program.start(one.program, one.arguments, one.folder);
        if (!milliseconds)
            return false;
        const auto work = program.millisecondsOfWork();
        one.paint.add(*milliseconds);
        if (work)
            one.work.add(*work);
        if (const auto read = program.kilobytesRead(); one.isOurs && read)
            one.reads.add(*read);
        if (m_rests)
            watchResting(program, one);
        return true;
    }

    void watchResting(ShownProgram &program, Competitor &one) const
    {
        QThread::sleep(3); // whatever a start leaves to be done later
        if (const auto megabytes = program.megabytesResident())
            one.memory.add(*megabytes);
        const QString problem = program.hide();
        QThread::sleep(2); // hiding is work as well
        if (!problem.isEmpty())
            one.rest.setNote(problem);
        else if (const auto times = program.wakeUpsIn(restTime))
            one.rest.add(*times);
    }

    const int m_runs;
    const bool m_rests;
    QTemporaryDir m_folder;
    OwnScreen m_screen;
    std::vector<Competitor> m_competitors;
};

int run(const QStringList &words)
{
    CommandLine line(u"start"_s, summary);
    line.add(
        {u"no-rest"_s,
         u"Leave out memory and wake-ups, which take 15 s a start and a minute at the end."_s});
    if (const auto code = line.read(words))
        return *code;
    const bool rests = !line.isSet(u"no-rest"_s);
    Report report(u"start"_s, line.runs());
    StartRace race(line.runs(), rests);
    QString problem = race.run();
    race.report(report);
    if (problem.isEmpty() && rests) {
        qputenv("WINDLASS_BIN", QCoreApplication::applicationDirPath().toLocal8Bit());
        problem = measureRest(report);
    }
    if (!problem.isEmpty())
        return refuse(problem, couldNotMeasure);
    return line.print(report);
}

} // namespace

Subject startSubject()
{
    return {u"start"_s, summary, run};
}

} // namespace windlass::bench
