// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace windlass {

//! What a second start brings to the window that is open.
struct StartRequest
{
    QString folder;          //!< absolute; empty: none was named
    QString activationToken; //!< of the desktop, for coming to the front; may be empty

    [[nodiscard]] bool operator==(const StartRequest &) const = default;
};

//! One line, as parseStartRequest() reads it.
[[nodiscard]] QByteArray writeStartRequest(const StartRequest &request);

//! Nothing when \a line is no such request, or names a folder by a path that is not absolute.
[[nodiscard]] std::optional<StartRequest> parseStartRequest(const QByteArray &line);

} // namespace windlass
