// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace windlass::models {

//! Where a list that comes from elsewhere stands. Explicit, so that a failure cannot turn into an
//! endless retry.
enum class LoadState {
    Idle,     //!< more can be loaded
    Loading,  //!< a part is on its way
    Complete, //!< everything is here
    Failed,   //!< the last part did not come; only retry() or reload() asks again
};

} // namespace windlass::models
