// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <mutex>

namespace windlass::practice {

//! How much was compared with the API document. Any thread.
class ContractTally final
{
public:
    //! The one of the program, because a test makes many servers. Printed when the program ends.
    [[nodiscard]] static ContractTally &ofProgram();

    std::atomic<int> answers = 0;
    std::atomic<int> requests = 0;
    std::atomic<int> disagreed = 0;

    void setRevision(const QString &revision);
    //! One line; empty when nothing was compared.
    [[nodiscard]] QByteArray line() const;

private:
    mutable std::mutex m_mutex;
    QByteArray m_revision;
};

} // namespace windlass::practice
