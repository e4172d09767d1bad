// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QPointer>
#include <QUrl>

#include <chrono>

namespace windlass::auth {

struct ClientCredentials
{
    QString identifier;
    QString secret;
};

//! Sends the token request the documented way: client key and secret by HTTP Basic, no redirects,
//! no cookies, no second try after a 401, bounded in time and size.
class TokenAccessManager final : public QNetworkAccessManager
{
    Q_OBJECT
public:
    TokenAccessManager(QUrl tokenUrl, const ClientCredentials &client,
                       std::chrono::milliseconds silence);

    //! Ends the running request; its finished() signal is emitted before this returns.
    void abort();

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &original,
                                 QIODevice *body) override;

private:
    const QUrl m_tokenUrl;
    const QByteArray m_authorization;
    QPointer<QNetworkReply> m_reply;
};

} // namespace windlass::auth
