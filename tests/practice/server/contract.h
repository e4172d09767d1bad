// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contractdocument.h"
#include "contracttally.h"
#include "exchange.h"
#include "schemacheck.h"

#include <map>

namespace windlass::practice {

//! Compares what is asked and answered with Bitbucket's OpenAPI document. What the program has
//! checked is counted and printed in one line when it ends. Not for several threads at once.
class Contract final
{
public:
    //! Whether this build can check; without the JSON schema library it cannot.
    [[nodiscard]] static bool isAvailable() { return SchemaCheck::isAvailable(); }

    //! \param tally  where to count; outlives this
    explicit Contract(ContractTally &tally = ContractTally::ofProgram());

    //! Disagreements: rules contract-request and contract-answer.
    [[nodiscard]] QList<Violation> look(const Exchange &exchange);

private:
    [[nodiscard]] QStringList requestProblems(const Exchange &exchange,
                                              const ContractDocument::Operation &operation);
    [[nodiscard]] QStringList answerProblems(const Exchange &exchange,
                                             const ContractDocument::Operation &operation);
    [[nodiscard]] QStringList problems(const QString &name, const QJsonObject &schema,
                                       const QByteArray &json);

    ContractTally &m_tally;
    ContractDocument m_document;
    std::map<QString, SchemaCheck> m_checks;
};

} // namespace windlass::practice
