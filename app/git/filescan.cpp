// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/filescan.h"

#include "git/fileworker.h"

#include <algorithm>
#include <exception>
#include <thread>

namespace windlass::git {

namespace {

constexpr std::size_t memory = 32 << 20;
constexpr unsigned mostWorkers = 8;
constexpr std::size_t tasksWorthAThread = 16;

unsigned workersFor(unsigned wanted, std::size_t tasks)
{
    const unsigned cores = wanted != 0 ? wanted : std::thread::hardware_concurrency();
    const std::size_t useful = tasks / tasksWorthAThread + 1;
    return static_cast<unsigned>(std::min<std::size_t>({std::max(cores, 1U), mostWorkers, useful}));
}

} // namespace

FileScan::FileScan(const RootFolder &root, ScanSettings settings, const AttributeList *topmost,
                   PackTarget target, ReadBlob readBlob)
    : m_root(root),
      m_settings(std::move(settings)),
      m_topmost(topmost),
      m_target(target),
      m_readBlob(std::move(readBlob))
{
}

std::vector<ScanResult> FileScan::run(const std::vector<ScanTask> &tasks,
                                      const std::stop_token &stop, WorkTally *tally)
{
    std::vector<ScanResult> results(tasks.size());
    MemoryBudget budget(memory);
    const ScanShared shared{m_root,     m_settings, m_topmost, m_target,
                            m_readBlob, budget,     stop,      tally};
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> isBroken = false;
    std::vector<std::exception_ptr> problems(workersFor(m_settings.workers, tasks.size()));
    const auto work = [&](std::exception_ptr &problem) {
        try {
            FileWorker worker(shared);
            for (std::size_t i = next++; i < tasks.size(); i = next++) {
                if (stop.stop_requested() || isBroken)
                    return;
                results[i] = worker.examine(tasks[i]);
                if (tally)
                    tally->addFiles(1);
            }
        } catch (...) {
            problem = std::current_exception();
            isBroken = true;
        }
    };
    {
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < problems.size(); ++i)
            others.emplace_back(work, std::ref(problems[i]));
        work(problems[0]);
    }
    for (const std::exception_ptr &problem : problems) {
        if (problem)
            std::rethrow_exception(problem);
    }
    return results;
}

} // namespace windlass::git
