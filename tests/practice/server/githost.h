// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gitstore.h"
#include "http.h"
#include "tokens.h"
#include "world.h"

#include <QFile>

#include <atomic>

namespace windlass::practice {

//! git over HTTP below /{workspace}/{repository}.git/, by the real `git http-backend`.
class GitHost final
{
public:
    GitHost(World &world, const GitStore &store, const Tokens &tokens);

    //! Part of links and of what the post-receive hook prints; known once the port is.
    void setWebUrl(const QString &url) { m_webUrl = url; }
    [[nodiscard]] static bool isGitPath(const Request &request);
    //! The answer may be a stream that goes on working after this returned.
    [[nodiscard]] Response handle(Request &request);
    //! Ends all pushes and fetches, now and later.
    void stop() { m_isStopping = true; }

private:
    struct Visit
    {
        Workspace workspace;
        Repository repository;
        User user;
        QString rest; //!< info/refs, git-upload-pack or git-receive-pack
        bool isPush = false;
    };
    //! Who asks for what; the refusal when that must not be.
    [[nodiscard]] std::optional<Visit> admit(const Request &request, Response *refusal) const;
    [[nodiscard]] bool signIn(const Request &request, Grant *grant) const;
    [[nodiscard]] Response run(Request &request, const Visit &visit);
    [[nodiscard]] QProcessEnvironment environment(const Request &request, const Visit &visit) const;
    //! Patterns of the branches this user may not update, one a line.
    [[nodiscard]] QString closedBranches(const Visit &visit) const;
    //! Makes the world know of the branches that arrived since the last call.
    //! \param received  "old new reference" lines of the hook, in the order of the push
    void remember(const Visit &visit, QFile &received);

    World &m_world;
    const GitStore &m_store;
    const Tokens &m_tokens;
    QString m_webUrl;
    std::atomic<bool> m_isStopping = false;
};

} // namespace windlass::practice
