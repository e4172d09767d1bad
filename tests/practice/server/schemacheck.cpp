// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemacheck.h"

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

namespace windlass::practice {

using namespace Qt::StringLiterals;

class SchemaCheck::Compiled
{
public:
    explicit Compiled(const QJsonObject &schema)
    {
        // The parser wants whole numbers, and Qt keeps all as doubles: the adapter knows.
        const QJsonValue root(schema);
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(valijson::adapters::QtJsonAdapter(root), m_schema);
    }

    QStringList problems(const QJsonValue &value) const
    {
        valijson::Validator validator(valijson::Validator::kStrongTypes);
        valijson::ValidationResults results;
        const valijson::adapters::QtJsonAdapter target(value);
        if (validator.validate(m_schema, target, &results))
            return {};
        QStringList found;
        valijson::ValidationResults::Error error;
        while (results.popError(error)) {
            QString place;
            for (const std::string &part : error.context)
                place += QString::fromStdString(part);
            found.append(u"%1: %2"_s.arg(place, QString::fromStdString(error.description)));
        }
        // Each error inside is followed by one for everything around it: the innermost says most.
        return found.mid(0, 1);
    }

private:
    valijson::Schema m_schema;
};

SchemaCheck::SchemaCheck(const QJsonObject &schema) : m_compiled(std::make_unique<Compiled>(schema))
{
}

SchemaCheck::~SchemaCheck() = default;

bool SchemaCheck::isAvailable()
{
    return true;
}

QStringList SchemaCheck::problems(const QJsonValue &value) const
{
    return m_compiled->problems(value);
}

} // namespace windlass::practice
