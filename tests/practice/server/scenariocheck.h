// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace windlass::practice {

//! Compares a scenario with scenarios/scenario.schema.json, in any build: knows the few words of
//! JSON schema this one uses, and says what is wrong in sentences for its author.
class ScenarioCheck final
{
public:
    ScenarioCheck();
    //! \return the first problem, a sentence; empty when all is well
    [[nodiscard]] QString problem(const QJsonObject &scenario) const;

private:
    [[nodiscard]] QString check(const QString &place, const QJsonValue &value,
                                const QJsonObject &schema) const;
    [[nodiscard]] QString checkObject(const QString &place, const QJsonObject &object,
                                      const QJsonObject &schema) const;
    [[nodiscard]] QString checkArray(const QString &place, const QJsonArray &array,
                                     const QJsonObject &schema) const;

    QJsonObject m_schema;
};

} // namespace windlass::practice
