// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <memory>

namespace windlass::practice {

//! A JSON schema, made once and used often. The only face of the library behind it, which not every
//! build has: see isAvailable().
class SchemaCheck final
{
public:
    //! \param schema  draft 7; what it refers to by "#/..." is inside of it
    explicit SchemaCheck(const QJsonObject &schema);
    ~SchemaCheck();

    [[nodiscard]] static bool isAvailable();
    //! Where and why \a value is not as the schema says; empty when it is.
    [[nodiscard]] QStringList problems(const QJsonValue &value) const;

private:
    class Compiled;
    std::unique_ptr<Compiled> m_compiled;
};

} // namespace windlass::practice
