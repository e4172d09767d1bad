// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/pushrace.h"

#include "benchmarks/ownfigures.h"
#include "benchmarks/peergit.h"
#include "benchmarks/pushonce.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

#include <unistd.h>

namespace windlass::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr auto serverName = "target.git";

} // namespace

PushRace::PushRace(Options options) : m_options(std::move(options))
{
}

QString PushRace::run()
{
    useNoSettings(m_place.path());
    m_host = std::make_unique<BackendHost>(m_place.path(), benchUser, benchPassword);
    if (!m_place.isValid() || m_host->url({}).isEmpty())
        return u"The place for the pushes could not be set up."_s;
    if (!m_options.project.make(folder()))
        return u"The project could not be written."_s;
    for (int round = 0; round < m_options.runs; ++round) {
        for (int turn = 0; turn < competitors; ++turn) {
            const int competitor = round % 2 == 0 ? turn : competitors - 1 - turn;
            if (QString said = runOne(Competitor(competitor), round); !said.isEmpty())
                return said;
        }
    }
    return {};
}

QString PushRace::runOne(Competitor competitor, int round)
{
    if (!clearAway() || !makeServerRepository(m_place.filePath(QString::fromLatin1(serverName))))
        return u"The repository on the server could not be made."_s;
    ::sync(); // what others have written is not to be waited for by this one
    Push pushed = push(competitor, true);
    if (m_options.changed > 0 && pushed.measured.isGood) {
        const auto seed = std::uint64_t(round * competitors + competitor);
        if (!m_options.project.touch(folder(), m_options.changed, seed))
            return u"The project could not be changed."_s;
        ::sync();
        pushed = push(competitor, false);
    }
    if (!pushed.measured.isGood || !hasArrived())
        return u"A push did not arrive: "_s + QString::fromUtf8(pushed.measured.output).trimmed();
    if (competitor == Windlass && qEnvironmentVariableIsSet(phasesVariable))
        std::fprintf(stderr, "%s", pushed.measured.output.constData());
    m_pushes[competitor].append(pushed);
    return {};
}

// A deleted repository would leave the file system busy, which the next one would have to pay for.
bool PushRace::clearAway()
{
    QDir place(m_place.path());
    const QString aside = u"aside-%1"_s.arg(++m_moved);
    place.mkdir(aside);
    place.rename(u"app/.git"_s, aside + "/git"_L1);
    place.rename(QString::fromLatin1(serverName), aside + "/server"_L1);
    return !place.exists(u"app/.git"_s) && !place.exists(QString::fromLatin1(serverName));
}

PushRace::Push PushRace::push(Competitor competitor, bool isFirst)
{
    (void)m_host->takeReceived();
    Push push;
    push.measured = competitor == Windlass ? byWindlass() : byGit(competitor == TunedGit, isFirst);
    push.bytes = m_host->takeReceived();
    return push;
}

Measured PushRace::byGit(bool isTuned, bool isFirst) const
{
    QStringList options = peerOptions();
    if (isTuned)
        options += {u"-c"_s, u"pack.window=0"_s,   u"-c"_s, u"core.compression=1"_s,
                    u"-c"_s, u"core.fsync=none"_s, u"-c"_s, u"feature.manyFiles=true"_s};
    Measured all;
    all.isGood = true;
    if (isFirst)
        all += measure(u"git"_s,
                       options + QStringList{u"init"_s, u"-q"_s, u"-b"_s, u"main"_s, folder()});
    all += addCommitPush(folder(), m_host->url(QString::fromLatin1(serverName)), options);
    return all;
}

Measured PushRace::byWindlass() const
{
    const QDir programs(QCoreApplication::applicationDirPath());
    Measured measured = measure(programs.filePath(QString::fromLatin1(pushProgram)),
                                {folder(), m_host->url(QString::fromLatin1(serverName)).toString(),
                                 QString::number(m_options.level), u"0"_s});
    // Its own word: the system counts what we had in memory when we started it.
    bool isNumber = false;
    const double kilobytes = measured.output.trimmed().split('\n').last().toDouble(&isNumber);
    if (isNumber)
        measured.peakMegabytes = kilobytes / 1024;
    return measured;
}

bool PushRace::hasArrived() const
{
    const QByteArray there =
        objectAt(m_place.filePath(QString::fromLatin1(serverName)), u"refs/heads/main"_s);
    return !there.isEmpty() && there == objectAt(folder(), u"HEAD"_s);
}

} // namespace windlass::bench
