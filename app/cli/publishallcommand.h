// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/allowance.h"
#include "cli/command.h"
#include "workflows/manageapps.h"
#include "workflows/publishmany.h"

namespace windlass::cli {

//! windlass publish --all: every app of the list that is linked, each to where it is linked.
class PublishAllCommand final : public Command
{
    Q_OBJECT
public:
    PublishAllCommand(const Context &context, const Invocation &invocation);
    void start() override;
    void cancel() override;

private:
    using Item = workflows::PublishMany::Item;

    [[nodiscard]] QString usageProblem() const;
    [[nodiscard]] Result<QList<store::App>> linkedApps() const;
    void looked();
    void tellChange(int at);
    static void tellFailure(const QString &name, const Error &error);
    void conclude();
    void print(const Item &item) const;
    [[nodiscard]] int exitCode() const;
    [[nodiscard]] QJsonObject toJson(const Item &item) const;

    workflows::ManageApps m_apps;
    workflows::PublishMany m_pushes;
    QList<Allowance> m_allowances;
    QHash<int, Item::State> m_told; //!< what was said last, by item
};

} // namespace windlass::cli
