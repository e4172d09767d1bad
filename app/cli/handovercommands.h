// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "workflows/handover.h"

namespace windlass::cli {

//! windlass handover: writes a consumer into the files of another program.
class HandoverCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    void takeKey();
    void takeAccount();
    void plan(const workflows::ConsumerEntry &consumer, const std::optional<QStringList> &granted);
    void write(const workflows::Handover &handover);
    void print(const workflows::Handover &handover) const;
    void refuse(const QString &sentence);

    workflows::HandoverOrder m_order;
};

//! windlass import: what a file of another program says of a consumer; the secret is not told.
class ImportCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;
};

} // namespace windlass::cli
