// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemacheck.h"

//! \file
//! Instead of schemacheck.cpp where the library is not installed.

namespace windlass::practice {

class SchemaCheck::Compiled
{
};

SchemaCheck::SchemaCheck(const QJsonObject &)
{
}

SchemaCheck::~SchemaCheck() = default;

bool SchemaCheck::isAvailable()
{
    return false;
}

QStringList SchemaCheck::problems(const QJsonValue &) const
{
    return {};
}

} // namespace windlass::practice
