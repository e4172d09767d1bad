// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace windlass::testing {

struct HostReply
{
    int status = 200;
    QByteArray type;
    QByteArray body;
    QByteArray location = {};
};

struct HostRequest
{
    QByteArray method;
    QByteArray path;
    bool isSignedIn = false;
};

//! A git server over HTTP on 127.0.0.1, in threads of its own: the real `git http-backend` behind a
//! check for "x-token-auth" and a token. With a key and a certificate it is an HTTPS server.
class GitHttpHost final
{
public:
    struct Tls
    {
        QString certificate; //!< PEM files
        QString key;
    };

    //! \param root  the folder that holds the repositories
    GitHttpHost(const QString &root, const QByteArray &token, const std::optional<Tls> &tls = {});
    ~GitHttpHost();
    Q_DISABLE_COPY_MOVE(GitHttpHost)

    [[nodiscard]] QUrl url(const QString &repository) const;

    [[nodiscard]] int requests() const;
    //! Requests with an Authorization header.
    [[nodiscard]] int credentials() const;
    //! Those of them that were answered with 401.
    [[nodiscard]] int refusedCredentials() const;

    //! Asked first, in a thread of the server; nothing: git answers. It may block.
    void setFault(std::function<std::optional<HostReply>(const HostRequest &)> fault);

private:
    struct Server;
    std::unique_ptr<Server> m_server;
};

} // namespace windlass::testing
