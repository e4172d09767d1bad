// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gitstore.h"
#include "http.h"
#include "world.h"

namespace windlass::practice {

//! What the links in answers open in a browser: repository, pull request, consumers.
class WebPages final
{
public:
    WebPages(const World &world, const GitStore &store) : m_world(world), m_store(store) {}
    [[nodiscard]] Response handle(const Request &request) const;

private:
    [[nodiscard]] Response start() const;
    [[nodiscard]] Response workspacePage(const Workspace &workspace) const;
    [[nodiscard]] Response below(const Workspace &workspace, const Repository &repository,
                                 const QStringList &rest) const;
    [[nodiscard]] Response repositoryFace(const Workspace &workspace,
                                          const Repository &repository) const;

    const World &m_world;
    const GitStore &m_store;
};

} // namespace windlass::practice
