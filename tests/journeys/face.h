// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journeys/accessible.h"

namespace windlass::journeys {

//! What a person can use and has to read below one thing of the screen: a window, or a page of it.
struct Face
{
    [[nodiscard]] static Face below(const Accessible &thing);

    QList<Accessible> controls; //!< what takes the focus, rows of lists left out
    QStringList unnamed;        //!< roles of the controls that say no name
    int words = 0;              //!< of labels and buttons
};

//! True for what a person presses, types into or chooses from.
[[nodiscard]] bool isControl(const Accessible &thing);

} // namespace windlass::journeys
