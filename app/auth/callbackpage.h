// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace windlass::auth {

//! What the browser shows for one request to the callback.
struct CallbackPage
{
    QByteArray status; //!< of HTTP, such as "404 Not Found"
    QString title;
    QString text;
    QByteArray extraHeaders = {}; //!< each with its line break
};

//! The whole HTTP answer: a page in the user's language that loads nothing and runs nothing.
[[nodiscard]] QByteArray httpAnswer(const CallbackPage &page);

} // namespace windlass::auth
