// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/windlassprocess.h"

#include "journeys/traces.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace windlass::journeys {

namespace {

const QString openLine = u"Open: "_s;

//! What Windlass finds in the fixture app: names that not every system can have, and nobody who
//! writes the commits.
bool isAboutFixture(const QString &line)
{
    return line.contains(u"Größe.txt"_s) || line.contains(u"with space \"and\" quotes"_s)
           || line.startsWith(u"Git has no name and e-mail address for you here."_s);
}

//! What each thread of \a process waits for in the system's kernel, where there is a /proc.
QByteArray threadsOf(qint64 process)
{
    QByteArray told;
    const QDir tasks(u"/proc/%1/task"_s.arg(process));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        told += "thread " + task.toLatin1();
        for (const QString &about : {u"comm"_s, u"wchan"_s, u"syscall"_s}) {
            QFile file(tasks.filePath(task + u'/' + about));
            if (file.open(QIODevice::ReadOnly))
                told += ' ' + file.readAll().trimmed();
        }
        told += '\n';
    }
    return told;
}

} // namespace

QStringList Run::sentences() const
{
    static const QStringList phases{u"Waiting..."_s, u"Looking"_s,    u"Creating repository"_s,
                                    u"Packing"_s,    u"Connecting"_s, u"Sending"_s,
                                    u"Checking"_s};
    QStringList left;
    for (const QString &line : err.split(u'\n', Qt::SkipEmptyParts)) {
        if (!phases.contains(line) && !line.startsWith(openLine) && !isAboutFixture(line))
            left.append(line);
    }
    return left;
}

QByteArray Run::told() const
{
    return "exit " + QByteArray::number(exitCode) + ", signal " + QByteArray::number(signal) + "\n"
           + out.toUtf8() + err.toUtf8();
}

bool refusesWith(const Run &run, const QString &words)
{
    const QStringList told = run.sentences();
    const QString second = told.value(1);
    const bool isAlone = told.size() == 1 || second.startsWith(u"  The server says: "_s)
                         || second.startsWith(u"\"windlass check-up\" shows"_s);
    const QString first = told.value(0);
    return isAlone && first.contains(words) && first.endsWith(u'.') && !first.contains(u'%');
}

WindlassProcess::WindlassProcess(const QStringList &arguments,
                                 const QProcessEnvironment &environment, const QString &folder,
                                 std::shared_ptr<Traces> traces, const QString &program)
    : m_traces(std::move(traces))
{
    m_process.setProgram(qEnvironmentVariable("WINDLASS_BIN") + u'/' + program);
    m_process.setArguments(arguments);
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(folder);
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
                     [this] { m_out += m_process.readAllStandardOutput(); });
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                     [this] { m_err += m_process.readAllStandardError(); });
    QObject::connect(&m_sampler, &QTimer::timeout, &m_process, [this] {
        if (!hasEnded())
            m_traces->noteProcess(processId());
    });
}

WindlassProcess::~WindlassProcess()
{
    if (!hasEnded()) {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
    m_traces->note(u"standard output"_s, m_out);
    m_traces->note(u"standard error"_s, m_err);
}

void WindlassProcess::start(const QByteArray &input)
{
    m_process.start();
    m_process.write(input);
    m_process.closeWriteChannel();
    m_process.waitForStarted(patience);
    constexpr int often = 10; // milliseconds
    m_sampler.start(often);
}

QString WindlassProcess::lineWith(const QString &start) const
{
    const QString whole = told().section(u'\n', 0, -2); // the last line may still grow
    for (const QString &line : whole.split(u'\n')) {
        if (line.startsWith(start))
            return line;
    }
    return {};
}

bool WindlassProcess::waitForLine(const QString &text)
{
    const auto isOver = [&] { return !lineWith(text).isEmpty() || hasEnded(); };
    return QTest::qWaitFor(isOver, patience) && !lineWith(text).isEmpty();
}

std::optional<QUrl> WindlassProcess::waitForSignInPage()
{
    if (!waitForLine(openLine))
        return std::nullopt;
    return QUrl(lineWith(openLine).mid(openLine.size()));
}

void WindlassProcess::interrupt()
{
    if (!hasEnded())
        ::kill(static_cast<pid_t>(m_process.processId()), SIGINT);
}

Run WindlassProcess::waitForEnd()
{
    const bool isOver = QTest::qWaitFor([this] { return hasEnded(); }, patience);
    m_out += m_process.readAllStandardOutput();
    m_err += m_process.readAllStandardError();
    if (!isOver)
        qWarning("It did not end. %s%s%s", threadsOf(processId()).constData(), m_out.constData(),
                 m_err.constData());
    const bool isNormal = isOver && m_process.error() == QProcess::UnknownError
                          && m_process.exitStatus() == QProcess::NormalExit;
    const bool isSignalled = isOver && m_process.error() == QProcess::Crashed;
    return {isNormal ? m_process.exitCode() : -1, isSignalled ? m_process.exitCode() : 0,
            QString::fromUtf8(m_out), QString::fromUtf8(m_err)};
}

} // namespace windlass::journeys
