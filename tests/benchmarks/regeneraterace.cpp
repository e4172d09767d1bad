// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/regeneraterace.h"

#include "benchmarks/ownfigures.h"
#include "benchmarks/peergit.h"
#include "benchmarks/pushonce.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>
#include <thread>

#include <unistd.h>

namespace windlass::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr auto output = "app";        // the generator's, which Windlass reads
constexpr auto clone = "clone";       // where git works
constexpr auto person = "person";     // a clone of somebody who works in the repository
constexpr auto ours = "windlass.git"; // on the server
constexpr auto theirs = "git.git";    // likewise
constexpr auto copy = "copy.git";     // Windlass's own

bool git(const QStringList &words)
{
    return measure(u"git"_s, peerOptions() + words).isGood;
}

} // namespace

QString RegenerateRace::run()
{
    useNoSettings(m_place.path());
    m_host = std::make_unique<BackendHost>(m_place.path(), benchUser, benchPassword);
    if (!m_place.isValid() || m_host->url({}).isEmpty())
        return u"The place for the pushes could not be set up."_s;
    if (QString said = setUp(); !said.isEmpty())
        return said;
    for (int round = 0; round <= m_options.runs; ++round) {
        if (QString said = runOne(round); !said.isEmpty())
            return said;
    }
    m_runs.removeFirst(); // after the first push nobody can tell yet which files are the same
    return {};
}

// The first push of both, and somebody's clone.
QString RegenerateRace::setUp()
{
    const SampleProject &project = m_options.project;
    if (!project.make(at(output)) || !project.make(at(clone)))
        return u"The project could not be written."_s;
    if (!makeServerRepository(at(ours)) || !makeServerRepository(at(theirs))
        || !git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s, at(clone)}))
        return u"The repositories on the server could not be made."_s;
    double fetched = 0;
    const Measured first = byWindlass(fetched);
    if (!first.isGood)
        return u"The first push did not arrive: "_s + QString::fromUtf8(first.output).trimmed();
    if (!byGit().isGood || !git({u"clone"_s, u"-q"_s, at(ours), at(person)}))
        return u"The first push by git did not arrive."_s;
    return {};
}

QString RegenerateRace::runOne(int round)
{
    if (!change(round) || !editAsSomebody(round))
        return u"The project could not be changed."_s;
    ::sync(); // what others have written is not to be waited for by this one
    Run run;
    for (const bool isGit : {round % 2 == 0, round % 2 != 0}) {
        if (isGit)
            run.git = byGit();
        else
            run.windlass = byWindlass(run.fetchSeconds);
    }
    if (!run.git.isGood || !run.windlass.isGood || !haveArrived(round))
        return u"A push did not arrive: "_s
               + QString::fromUtf8(run.windlass.output + run.git.output).trimmed();
    if (qEnvironmentVariableIsSet(phasesVariable))
        std::fprintf(stderr, "%s", run.windlass.output.constData());
    m_runs.append(run);
    return {};
}

bool RegenerateRace::change(int round) const
{
    const SampleProject &project = m_options.project;
    for (const char *folder : {output, clone}) {
        if (m_options.isWrittenAnew && !project.writeAnew(at(folder)))
            return false;
        if (!project.touch(at(folder), m_options.changed, std::uint64_t(round)))
            return false;
    }
    // A file that was written just before it was read may be written again without a trace.
    std::this_thread::sleep_for(std::chrono::milliseconds(2500));
    return true;
}

// At the beginning of a file; the generator changes their ends.
bool RegenerateRace::editAsSomebody(int round) const
{
    const QString name = at(person) + u"/README.md"_s;
    QFile file(name);
    if (!git({u"-C"_s, at(person), u"pull"_s, u"-q"_s, u"--ff-only"_s})
        || !file.open(QIODevice::ReadWrite))
        return false;
    const QByteArray text = file.readAll();
    const bool isWritten = file.seek(0)
                           && file.write("edit " + QByteArray::number(round) + '\n' + text) > 0
                           && file.flush();
    return isWritten && git({u"-C"_s, at(person), u"commit"_s, u"-qam"_s, u"Edit"_s})
           && git({u"-C"_s, at(person), u"push"_s, u"-q"_s});
}

Measured RegenerateRace::byGit() const
{
    return addCommitPush(at(clone), m_host->url(QString::fromLatin1(theirs)), peerOptions());
}

// Its own words come last: how long the fetch took, and its peak of memory.
Measured RegenerateRace::byWindlass(double &fetchSeconds) const
{
    const QDir programs(QCoreApplication::applicationDirPath());
    Measured measured =
        measure(programs.filePath(QString::fromLatin1(pushProgram)),
                {u"--generated"_s, at(output), m_host->url(QString::fromLatin1(ours)).toString(),
                 at(copy), QString::number(m_options.level)});
    const QList<QByteArray> lines = measured.output.trimmed().split('\n');
    if (!measured.isGood || lines.size() < 2)
        return measured;
    measured.peakMegabytes = lines.last().toDouble() / 1024;
    fetchSeconds = lines.at(lines.size() - 2).toDouble();
    measured.seconds -= fetchSeconds;
    return measured;
}

// Both servers have the same but for what somebody edited.
bool RegenerateRace::haveArrived(int round) const
{
    const QByteArray source = objectAt(at(theirs), u"main:src"_s);
    const Measured edited = measure(u"git"_s, {u"-C"_s, at(ours), u"show"_s, u"main:README.md"_s});
    return !source.isEmpty() && source == objectAt(at(ours), u"main:src"_s)
           && edited.output.startsWith("edit " + QByteArray::number(round) + '\n');
}

} // namespace windlass::bench
