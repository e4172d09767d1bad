// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace windlass::practice {

//! A `q` of Bitbucket's filter language: comparisons with = != ~ !~ > >= < <=, IN (...), NOT IN,
//! AND, OR and parentheses.
class Query final
{
public:
    //! Value of a field by its dotted name; undefined for a field that cannot be asked for.
    using Field = std::function<QJsonValue(const QString &name)>;
    using Test = std::function<bool(const Field &)>;

    //! \return nothing when \a text is not a query
    [[nodiscard]] static std::optional<Query> parse(const QString &text);

    [[nodiscard]] bool matches(const Field &field) const { return m_test(field); }
    //! Names that occur, to refuse those that do not exist.
    [[nodiscard]] const QStringList &fields() const { return m_fields; }

private:
    Test m_test;
    QStringList m_fields;
    friend class QueryParser;
};

} // namespace windlass::practice
