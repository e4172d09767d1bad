// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "workflows/recognise.h"

#include <memory>

namespace windlass::workflows {
class Session;
}

namespace windlass::cli {

//! windlass whoami: would Backstage let this account in, and as whom? Nothing is changed by it.
class WhoAmICommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    [[nodiscard]] Result<workflows::PeopleSettings> settings() const;
    void answer(const workflows::Recognition &recognition);
    void answerPeople(const workflows::Recognition &recognition) const;

    std::shared_ptr<workflows::Session> m_session;
};

} // namespace windlass::cli
