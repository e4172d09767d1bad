// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates.h"

#include <QJsonObject>
#include <QString>

#include <memory>

namespace windlass::practice {

struct ServerOptions
{
    quint16 webPort = 0; //!< 0: any free one
    quint16 apiPort = 0;
    //! What the hosts call themselves, when something stands between them and their clients; empty:
    //! their own addresses.
    QString webAddress = {};
    QString apiAddress = {};
    QString dataFolder = {};  //!< empty: a temporary one, removed at the end
    QByteArray scenario = {}; //!< JSON; empty: the one that is built in
    TlsFiles tls = {};
    //! Compare every call of the API with Bitbucket's document; see Contract.
    bool checkContract = qEnvironmentVariableIsSet("WINDLASS_CHECK_CONTRACT");
};

//! The whole stand-in: web host (OAuth, pages, git), API host and the control address, each on a
//! port of 127.0.0.1, each with threads of its own. May live inside a test program.
class Server final
{
public:
    explicit Server(const ServerOptions &options = {});
    ~Server(); // stops

    //! \return what went wrong, a sentence; empty when everything listens
    [[nodiscard]] QString start();
    void stop();

    //! web_url, api_url, key, secret, callback_url, control_url; of the first consumer.
    [[nodiscard]] QJsonObject announcement() const;
    [[nodiscard]] QString webUrl() const; //!< as clients know it
    [[nodiscard]] QString apiUrl() const;
    [[nodiscard]] QString controlUrl() const;
    [[nodiscard]] QString dataFolder() const;

private:
    class Parts;
    ServerOptions m_options;
    std::unique_ptr<Parts> m_parts;
};

} // namespace windlass::practice
