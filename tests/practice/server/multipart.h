// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http.h"

namespace windlass::practice {

//! One field of a form that was sent as multipart/form-data.
struct Part
{
    QString name;
    QString attributes;  //!< of x-attributes: "executable", "link"
    bool isFile = false; //!< it named a file
    QByteArray bytes;
};

//! \return the fields in their order; empty when \a request is no such form
[[nodiscard]] QList<Part> multipartFields(const Request &request);

} // namespace windlass::practice
