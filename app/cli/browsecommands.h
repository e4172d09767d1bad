// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "cli/command.h"
#include "workflows/browsebitbucket.h"

#include <QJsonObject>
#include <QSet>

#include <optional>

namespace windlass::cli {

//! windlass workspaces
class WorkspacesCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    std::optional<workflows::BrowseBitbucket> m_browse;
};

//! windlass repositories WORKSPACE: the first hundred, or all.
class RepositoriesCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    void load(const QUrl &next);
    void print();

    std::optional<workflows::BrowseBitbucket> m_browse;
    QList<bitbucket::Repository> m_found;
    QSet<QUrl> m_visited;
    bool m_isMore = false;
};

//! In the shape that Bitbucket uses.
[[nodiscard]] QJsonObject toJson(const bitbucket::Repository &repository);

} // namespace windlass::cli
