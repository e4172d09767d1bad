// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "workflows/checkup.h"

namespace windlass::cli {

//! windlass check-up: who, which workspaces, what the consumer allows; with --report also a file
//! about the server's answers.
class CheckUpCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    void checked(const workflows::CheckUpResult &result);
    void writeReport(const QString &report);
    void print();
    void printForPeople() const;

    std::shared_ptr<workflows::Session> m_session;
    workflows::CheckUpResult m_result;
};

} // namespace windlass::cli
