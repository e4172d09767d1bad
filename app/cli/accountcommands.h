// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "workflows/consumerentry.h"

#include <chrono>

namespace windlass::workflows {
class ConnectAccount;
}

namespace windlass::cli {

//! windlass login: signs in through a consumer.
class LoginCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;
    void cancel() override;

private:
    [[nodiscard]] QString secret() const;
    [[nodiscard]] Result<workflows::ConsumerEntry> consumer() const;
    void signIn(const workflows::ConsumerEntry &entry, std::chrono::seconds patience);
    void finished();

    workflows::ConnectAccount *m_connect = nullptr;
};

//! windlass logout: forgets one sign-in, or everything.
class LogoutCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    void forgetEverything();
};

//! windlass accounts: who is signed in, last signed in first.
class AccountsCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;
};

} // namespace windlass::cli
