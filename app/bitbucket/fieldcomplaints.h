// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "foundation/result.h"

#include <QByteArray>

namespace windlass::bitbucket {

//! What the body of a refusal complains about, field by field (FACTS section 3); empty when it
//! names no field.
[[nodiscard]] QList<FieldComplaint> parseComplaints(const QByteArray &body);

//! A part of Error::detail. An Error has no room for lists, so they travel in its detail, which is
//! never translated; complaintsOf() is the only one that reads it.
[[nodiscard]] QString detailOf(const QList<FieldComplaint> &complaints);

//! What the server complained about in the request that \a error ended.
[[nodiscard]] QList<FieldComplaint> complaintsOf(const Error &error);

//! \a text as one line without control characters, as far as a sentence has room for it.
[[nodiscard]] QString plainQuote(QString text);

} // namespace windlass::bitbucket
