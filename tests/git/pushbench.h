// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/githttphost.h"
#include "git/gitoracle.h"
#include "git/library.h"
#include "git/transfer.h"

#include <QSslConfiguration>

#include <memory>

namespace windlass::testing {

//! A whole answer of a server.
[[nodiscard]] QByteArray httpAnswer(const QByteArray &status, const QByteArray &headers,
                                    const QByteArray &body);

//! What a repository without branches says before it takes a push.
[[nodiscard]] QByteArray emptyAdvertisement();
//! Likewise, as a whole answer that ends the connection.
[[nodiscard]] QByteArray emptyAnswer();
//! The answer to a push of main that the server has taken.
[[nodiscard]] QByteArray acceptedAnswer();

//! What a push needs: a folder with one commit on main, and an empty repository on a server.
class PushBench final
{
public:
    //! The password that the server takes.
    static const QByteArray token;

    //! Before each test; false when it could not be set up.
    [[nodiscard]] bool begin();
    //! After each test.
    void end();

    [[nodiscard]] GitHttpHost &host() { return *m_host; }
    [[nodiscard]] const PrivateHome &home() const { return m_home; }
    [[nodiscard]] QThreadPool &pool() { return m_pool; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_place->filePath(name); }
    [[nodiscard]] QString folder() const { return filePath(QStringLiteral("app")); }
    //! The server's repository on the disk.
    [[nodiscard]] QString server() const { return filePath(QStringLiteral("srv/app.git")); }

    //! Runs \a script in the folder.
    [[nodiscard]] bool run(const QByteArray &script) const;
    //! Puts key.pem and cert.pem for "localhost" beside the folder.
    [[nodiscard]] bool makeCertificate() const;
    [[nodiscard]] git::ObjectId commitAt(const QString &name) const;
    //! Commits the folder by ourselves; zeros when that failed.
    [[nodiscard]] git::ObjectId commitNow(const QString &branch = QStringLiteral("main"),
                                          const std::optional<git::ObjectId> &parent = {}) const;
    //! To push HEAD to the branch main.
    [[nodiscard]] git::PushRequest request(const QUrl &url) const;
    [[nodiscard]] git::PushRequest request() const;
    //! The result of a push; Internal when there is none, or when the token is in its words.
    [[nodiscard]] Result<git::PushReport> pushed(const git::PushRequest &request);

    //! Where the branch stands on the server, read by git from the repository itself; empty when
    //! there is none.
    [[nodiscard]] QString remoteTip(const QString &branch) const;
    //! No reference of the push is in the folder's repository any more.
    [[nodiscard]] bool isNothingLeft() const;

private:
    PrivateHome m_home;
    git::Library m_library;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<GitHttpHost> m_host;
    QThreadPool m_pool;
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
};

} // namespace windlass::testing
