// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpclient.h"

#include <QStringList>

namespace windlass::bitbucket {

//! Keys and types of a JSON \a body, one line a path such as "values[].name: text"; never a value.
//! Empty when it is no JSON. A key that is no plain word may be data and is not repeated.
[[nodiscard]] QStringList shapeOf(const QByteArray &body);

//! Status, type, names of headers (and those values that tell about the server, not the user) and
//! shape of \a reply, as lines.
[[nodiscard]] QStringList describe(const http::HttpReply &reply);

} // namespace windlass::bitbucket
