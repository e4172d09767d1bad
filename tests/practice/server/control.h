// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults.h"
#include "gitstore.h"
#include "tokens.h"
#include "witness.h"
#include "world.h"

namespace windlass::practice {

//! The control address: looks into the server and changes it while it runs. README.md lists the
//! calls. Nobody but the starter of the server knows the address.
class Control final
{
public:
    Control(World &world, const GitStore &store, Tokens &tokens, Witness &witness, Faults &faults);

    //! \param secret  first path segment after /control/
    void setSecret(const QByteArray &secret) { m_secret = secret; }
    [[nodiscard]] Response handle(const Request &request);

private:
    [[nodiscard]] Response change(const QByteArray &what, const QJsonObject &body);
    //! \param only  full name of the only repository in it; empty: all
    [[nodiscard]] QJsonObject state(const QString &only) const;
    [[nodiscard]] QJsonArray names() const;
    [[nodiscard]] QJsonArray secrets() const;
    [[nodiscard]] QJsonObject repositoryState(const Repository &repository) const;

    World &m_world;
    const GitStore &m_store;
    Tokens &m_tokens;
    Witness &m_witness;
    Faults &m_faults;
    QByteArray m_secret;
};

} // namespace windlass::practice
