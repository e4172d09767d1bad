// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QClipboard>

#include <functional>

namespace windlass::journeys {

//! What is copied and what is selected now, in all its formats.
[[nodiscard]] QByteArray copiedNow();

//! Calls \a take with what is copied, in all its formats, whenever somebody copies or selects
//! something: anybody at the display, or on the offscreen platform this process. Until \a context
//! goes.
void watchClipboards(QObject *context, std::function<void(const QByteArray &)> take);

} // namespace windlass::journeys
