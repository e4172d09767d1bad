// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/consumerentry.h"
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

//! Trying Windlass without an account, in a window of its own.
struct PracticeOffer
{
    std::function<Result<>()> open = {}; //!< opens that window; empty: nothing is offered
    QString whyNot = {};                 //!< why it cannot be opened, as a sentence; or empty
    //! In that window: the consumer of its server, to sign in through. Without a key elsewhere.
    workflows::ConsumerEntry consumer = {};
};

//! What the window works with. Application builds it and outlives the window.
struct Context
{
    const workflows::Services &services;
    workflows::Sessions &sessions;
    workflows::ManageApps &apps;
    std::function<bool(const QUrl &)> openPage; //!< shows a page in the user's browser
    PracticeOffer practice = {};
    const LogBook *log = nullptr; //!< of this program; none: there is nothing to show
};

//! Opens \a url when it is https or belongs to the practice server in use. False when it was
//! refused.
bool openLink(const Context &context, const QUrl &url);

} // namespace windlass::ui
