// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/types.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace windlass::handover {

//! The lines that differ, in order. What stands behind one of \a shownKeys is shown; the secret,
//! and every line of which that is not known, is masked.
[[nodiscard]] QList<ChangedLine> difference(const QByteArray &before, const QByteArray &after,
                                            const QStringList &shownKeys);

} // namespace windlass::handover
