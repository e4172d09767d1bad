// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/backendhost.h"
#include "benchmarks/measuredprocess.h"
#include "benchmarks/sampleproject.h"

#include <QTemporaryDir>

#include <memory>

namespace windlass::bench {

//! One project, pushed in turns by git and by Windlass to the same server.
class PushRace final
{
public:
    struct Options
    {
        SampleProject project;
        int changed =
            0; //!< files changed after a first push that does not count; 0: the first push
        int level = 1;
        int runs = 5;
    };

    enum Competitor { Git, TunedGit, Windlass };
    static constexpr int competitors = 3;

    struct Push
    {
        Measured measured;
        qint64 bytes = 0; //!< that the server received
    };

    explicit PushRace(Options options);

    //! \return what went wrong, a sentence; empty when everybody arrived every time
    [[nodiscard]] QString run();

    [[nodiscard]] const QList<Push> &pushes(Competitor competitor) const
    {
        return m_pushes[competitor];
    }

private:
    [[nodiscard]] QString runOne(Competitor competitor, int round);
    [[nodiscard]] bool clearAway();
    [[nodiscard]] Push push(Competitor competitor, bool isFirst);
    [[nodiscard]] Measured byGit(bool isTuned, bool isFirst) const;
    [[nodiscard]] Measured byWindlass() const;
    [[nodiscard]] QString folder() const { return m_place.filePath(QStringLiteral("app")); }
    [[nodiscard]] bool hasArrived() const;

    Options m_options;
    QTemporaryDir m_place;
    std::unique_ptr<BackendHost> m_host;
    QList<Push> m_pushes[competitors];
    int m_moved = 0;
};

} // namespace windlass::bench
