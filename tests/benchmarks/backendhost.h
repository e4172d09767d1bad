// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <memory>

namespace windlass::bench {

//! `git http-backend` behind HTTP on 127.0.0.1 with basic authentication, in threads of its own. A
//! push is handed on to git as it comes in, so that git works while more is being sent.
class BackendHost final
{
public:
    //! \param root  the folder that holds the repositories
    BackendHost(const QString &root, const QByteArray &user, const QByteArray &password);
    ~BackendHost();
    Q_DISABLE_COPY_MOVE(BackendHost)

    //! Empty when it could not listen.
    [[nodiscard]] QUrl url(const QString &repository) const;

    //! Bytes of all request bodies since the last call.
    [[nodiscard]] qint64 takeReceived();

private:
    class Machine;
    std::unique_ptr<Machine> m_machine;
};

} // namespace windlass::bench
