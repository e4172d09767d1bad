// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/tokenkeeper.h"
#include "testing/fakeclock.h"
#include "testing/recordingsecretstore.h"
#include "testing/standinserver.h"

#include <QTemporaryDir>

#include <memory>

namespace windlass::testing {

//! A token keeper with everything around it: token endpoint, secret store, clock and lock file.
class KeeperBench final
{
public:
    KeeperBench();

    //! An answer with these tokens that live for two hours; no \a refresh: not rotated.
    [[nodiscard]] static Answer tokens(const QByteArray &access, const QByteArray &refresh = {});

    StandInServer server;
    RecordingSecretStore store;
    FakeClock clock;
    const auth::AccountId account;
    std::unique_ptr<auth::TokenKeeper> keeper;

    [[nodiscard]] std::unique_ptr<auth::TokenKeeper> makeKeeper();
    [[nodiscard]] QString lockFile() const;
    [[nodiscard]] QString storedToken() const;
    //! The refresh token of the request at \a index.
    [[nodiscard]] QString sentToken(qsizetype index) const;
    //! A good token that lives for \a seconds.
    void adopt(std::chrono::seconds life);

private:
    QTemporaryDir m_place;
};

} // namespace windlass::testing
