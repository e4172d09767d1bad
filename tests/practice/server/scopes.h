// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace windlass::practice {

//! All scopes that \a granted gives, implied ones included: pullrequest:write gives pullrequest and
//! repository:write, but repository:admin gives neither reading nor writing (FACTS section 2).
[[nodiscard]] QStringList withImplied(const QStringList &granted);
[[nodiscard]] bool covers(const QStringList &granted, const QStringList &required);

} // namespace windlass::practice
