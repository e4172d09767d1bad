// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contracttally.h"

#include <cstdio>

namespace windlass::practice {

namespace {

class PrintedAtTheEnd
{
public:
    ~PrintedAtTheEnd() { std::fputs(tally.line().constData(), stderr); }
    ContractTally tally;
};

} // namespace

ContractTally &ContractTally::ofProgram()
{
    static PrintedAtTheEnd one;
    return one.tally;
}

void ContractTally::setRevision(const QString &revision)
{
    const std::scoped_lock lock(m_mutex);
    m_revision = revision.toUtf8();
}

QByteArray ContractTally::line() const
{
    const std::scoped_lock lock(m_mutex);
    if (answers + requests == 0)
        return {};
    return "contract: " + QByteArray::number(answers) + " answers and "
           + QByteArray::number(requests) + " requests checked against revision " + m_revision
           + ", " + QByteArray::number(disagreed) + " disagreed\n";
}

} // namespace windlass::practice
