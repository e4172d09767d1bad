// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/slowdisk.h"

#include <atomic>
#include <thread>

#include <dlfcn.h>

namespace windlass::testing {

namespace {

const std::thread::id mainThread = std::this_thread::get_id(); // which sets up what is static
std::atomic<int> milliseconds{0};
std::atomic<int> ofMainThread{0};
std::atomic<int> ofOthers{0};

using Synchronise = int (*)(int);

int waitAnd(Synchronise synchronise, int file)
{
    if (const int wait = milliseconds; wait > 0) {
        ++(std::this_thread::get_id() == mainThread ? ofMainThread : ofOthers);
        std::this_thread::sleep_for(std::chrono::milliseconds(wait));
    }
    return synchronise(file);
}

} // namespace

SlowDisk::SlowDisk(std::chrono::milliseconds wait)
{
    ofMainThread = 0;
    ofOthers = 0;
    milliseconds = int(wait.count());
}

SlowDisk::~SlowDisk()
{
    milliseconds = 0;
}

int SlowDisk::waitsOfMainThread() const
{
    return ofMainThread;
}

int SlowDisk::waitsOfOthers() const
{
    return ofOthers;
}

} // namespace windlass::testing

extern "C" int fsync(int file)
{
    using windlass::testing::Synchronise;
    static const auto real = reinterpret_cast<Synchronise>(::dlsym(RTLD_NEXT, "fsync"));
    return windlass::testing::waitAnd(real, file);
}

extern "C" int fdatasync(int file)
{
    using windlass::testing::Synchronise;
    static const auto real = reinterpret_cast<Synchronise>(::dlsym(RTLD_NEXT, "fdatasync"));
    return windlass::testing::waitAnd(real, file);
}
