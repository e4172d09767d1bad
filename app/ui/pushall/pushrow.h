// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pushlistmodel.h"
#include "workflows/publishmany.h"

namespace windlass::ui {

//! What the tables show of \a item.
[[nodiscard]] models::PushListModel::Row pushRow(const workflows::PublishMany::Item &item);

} // namespace windlass::ui
