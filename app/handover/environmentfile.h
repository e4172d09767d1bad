// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace windlass::handover {

//! The assignments in \a text, the content of an .env file: "export" before a name, quotes around a
//! value, comments and CRLF are understood; of two assignments the later one counts.
[[nodiscard]] QHash<QString, QString> parseEnvironment(const QString &text);

} // namespace windlass::handover
