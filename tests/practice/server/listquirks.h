// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest.h"

namespace windlass::practice {

//! A page of a list before it is written.
struct DraftPage
{
    int first = 0;         //!< number of the first row
    QJsonObject head;      //!< everything but values
    QByteArrayList values; //!< JSON of each row
};

//! Bends a page the way the scenario says of the workspace.
//! \param row  JSON of a row by its number
void bend(const Call &call, const std::function<QByteArray(qsizetype)> &row, DraftPage *page);

} // namespace windlass::practice
