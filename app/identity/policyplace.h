// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace windlass::identity {

//! Where the system's policy is, and who must own it.
struct PolicyPlace
{
    QString file;
    uint owner = 0; //!< user id; root, but in tests

    //! The one place of this system. It is part of the program: neither XDG_CONFIG_DIRS nor an
    //! option moves it, as whoever can set those is whom the policy is for.
    [[nodiscard]] static PolicyPlace ofSystem();
};

} // namespace windlass::identity
