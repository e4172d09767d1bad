// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testing/fullsize.h"

#include <QRandomGenerator>
#include <QString>

namespace windlass::faults {

//! Which cells of a matrix this run takes: all with WINDLASS_FULL=1, those whose name fits the
//! regular expression WINDLASS_ONLY, else a tenth by WINDLASS_SEED. Of those, with
//! WINDLASS_PART=2/4 every fourth from the second on: four runs side by side take them all.
class Choice final
{
public:
    //! Prints the seed. \param all  how many cells there are
    explicit Choice(int all);
    //! Asked once for each cell, in the same order in each run.
    [[nodiscard]] bool takes(const QString &cell);

private:
    [[nodiscard]] bool isChosen(const QString &cell);

    const QString m_only = qEnvironmentVariable("WINDLASS_ONLY");
    const bool m_isFull = testing::isFullSize();
    QRandomGenerator m_random;
    int m_part = 0; //!< from 0 on
    int m_parts = 1;
    int m_chosen = 0;
};

} // namespace windlass::faults
