// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calljudge.h"
#include "contract.h"
#include "tokenjudge.h"

#include <QJsonArray>
#include <QJsonObject>

#include <mutex>

namespace windlass::practice {

//! Remembers what was asked, so that a test can say what must never have been. Secrets are kept as
//! hashes: equal ones can be told, none can be used. What a client must never do is a violation.
class Witness final
{
public:
    explicit Witness(const World &world) : m_calls(world) {}

    void record(const Exchange &exchange);
    [[nodiscard]] QJsonArray entries() const;
    //! Since the start, also those no longer kept.
    [[nodiscard]] int count() const;
    void forget();

    //! Disagreements with the API's document count as violations from now on.
    void setContract(std::unique_ptr<Contract> contract);
    //! A test that misuses on purpose names the rules it breaks.
    void expect(const QStringList &rules);
    //! `violations`: all; `unexpected`: sentences; `missing`: rules that were expected and kept.
    [[nodiscard]] QJsonObject verdict() const;

private:
    mutable std::mutex m_mutex;
    QList<QJsonObject> m_entries;
    int m_count = 0;
    TokenJudge m_tokens;
    CallJudge m_calls;
    std::unique_ptr<Contract> m_contract;
    QList<QJsonObject> m_violations;
    QStringList m_expected;
};

} // namespace windlass::practice
