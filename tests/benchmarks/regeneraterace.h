// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/backendhost.h"
#include "benchmarks/measuredprocess.h"
#include "benchmarks/sampleproject.h"

#include <QTemporaryDir>

#include <memory>

namespace windlass::bench {

//! A generator's output that changes again and again, brought to a repository in which somebody
//! works, by Windlass; and the same changes in a clone, by git. In turns, each to its own
//! repository on one server.
class RegenerateRace final
{
public:
    struct Options
    {
        SampleProject project;
        int changed = 0;
        bool isWrittenAnew = false; //!< all files, as generators do, though few have changed
        int level = 1;
        int runs = 5;
    };

    struct Run
    {
        Measured git;
        Measured windlass; //!< without the fetch
        double fetchSeconds = 0;
    };

    explicit RegenerateRace(Options options) : m_options(std::move(options)) {}

    //! \return what went wrong, a sentence; empty when everybody arrived every time
    [[nodiscard]] QString run();

    [[nodiscard]] const QList<Run> &runs() const { return m_runs; }

private:
    [[nodiscard]] QString setUp();
    [[nodiscard]] QString runOne(int round);
    [[nodiscard]] bool change(int round) const;
    [[nodiscard]] bool editAsSomebody(int round) const;
    [[nodiscard]] Measured byGit() const;
    [[nodiscard]] Measured byWindlass(double &fetchSeconds) const;
    [[nodiscard]] bool haveArrived(int round) const;
    [[nodiscard]] QString at(const char *name) const
    {
        return m_place.filePath(QString::fromLatin1(name));
    }

    Options m_options;
    QTemporaryDir m_place;
    std::unique_ptr<BackendHost> m_host;
    QList<Run> m_runs;
};

} // namespace windlass::bench
