// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journeys/office.h"
#include "testing/recordingsecretstore.h"
#include "testing/standinserver.h"
#include "workflows/connectaccount.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace windlass::testing {

//! What tests of signing in derive from: each test begins with nobody signed in, at a server that
//! knows Ada, with a keychain that waits when told to.
class SignInTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

protected:
    //! Up to where the browser has brought the code.
    void start();
    //! Up to where the first secret is stored and the second one is on its way.
    [[nodiscard]] bool startAndStoreOne();
    [[nodiscard]] QStringList users() const;
    //! Tokens that the server was asked to revoke.
    [[nodiscard]] QStringList revoked() const;
    [[nodiscard]] ErrorKind failure() const
    {
        return m_connect->result() ? ErrorKind::Internal : m_connect->result().error().kind;
    }

    const auth::AccountId m_id{QStringLiteral("{ada}"), QStringLiteral("key")};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StandInServer> m_server;
    std::unique_ptr<RecordingSecretStore> m_keychain;
    std::unique_ptr<auth::SwitchableSecretStore> m_secrets;
    std::unique_ptr<journeys::Office> m_office;
    std::unique_ptr<workflows::Services> m_services;
    std::unique_ptr<workflows::ConnectAccount> m_connect;
    bool m_isFinished = false;
};

} // namespace windlass::testing
