// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/measuredprocess.h"

#include <QElapsedTimer>

#include <algorithm>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace windlass::bench {

namespace {

double secondsOf(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

pid_t start(const std::vector<std::string> &words, int output)
{
    std::vector<char *> pointers;
    for (const std::string &word : words)
        pointers.push_back(const_cast<char *>(word.c_str()));
    pointers.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_adddup2(&actions, output, 1);
    ::posix_spawn_file_actions_adddup2(&actions, output, 2);
    pid_t process = -1;
    if (::posix_spawnp(&process, pointers[0], &actions, nullptr, pointers.data(), ::environ) != 0)
        process = -1;
    ::posix_spawn_file_actions_destroy(&actions);
    return process;
}

} // namespace

Measured &Measured::operator+=(const Measured &next)
{
    isGood = isGood && next.isGood;
    seconds += next.seconds;
    cpuSeconds += next.cpuSeconds;
    peakMegabytes = std::max(peakMegabytes, next.peakMegabytes);
    output += next.output;
    return *this;
}

Measured measure(const QString &program, const QStringList &arguments)
{
    std::vector<std::string> words{program.toStdString()};
    for (const QString &argument : arguments)
        words.push_back(argument.toStdString());
    int ends[2] = {-1, -1};
    Measured measured;
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return measured;
    QElapsedTimer time;
    time.start();
    const pid_t process = start(words, ends[1]);
    ::close(ends[1]);
    char bytes[4096];
    for (ssize_t count = 1; process > 0 && count > 0;) {
        count = ::read(ends[0], bytes, sizeof bytes);
        if (count > 0)
            measured.output.append(bytes, count);
    }
    ::close(ends[0]);
    int status = -1;
    rusage used = {};
    if (process > 0)
        ::wait4(process, &status, 0, &used);
    measured.seconds = double(time.nsecsElapsed()) / 1e9;
    measured.isGood = process > 0 && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    measured.cpuSeconds = secondsOf(used.ru_utime) + secondsOf(used.ru_stime);
    measured.peakMegabytes = double(used.ru_maxrss) / 1024;
    return measured;
}

} // namespace windlass::bench
