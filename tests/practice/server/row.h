// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <QJsonObject>

namespace windlass::practice {

//! One row of a list before it is filtered: fields are computed only when asked for.
struct Row
{
    Query::Field field;
    std::function<QJsonObject()> object;
    int number = 0; //!< for whoever made the rows: where it was before it was arranged
};

} // namespace windlass::practice
