// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/services.h"

#include <QUrl>

#include <functional>

namespace windlass {
class LogBook;
}
namespace windlass::workflows {
class ManageApps;
}

namespace windlass::ui {

//! What the window works with. Application builds it and outlives the window.
struct Context
{
    const workflows::Services &services;
    workflows::Sessions &sessions;
    workflows::ManageApps &apps;
    std::function<bool(const QUrl &)> openPage; //!< shows a page in the user's browser
    const LogBook *log = nullptr; //!< of this program; none: there is nothing to show
};

//! Opens \a url when it is https or belongs to the practice server in use. False when it was
//! refused.
bool openLink(const Context &context, const QUrl &url);

} // namespace windlass::ui
