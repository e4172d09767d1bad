// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/tokenaccessmanager.h"

#include "auth/tokenreply.h"
#include "http/oneshotbody.h"

#include <QNetworkReply>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace windlass::auth {

// RFC 6749, section 2.3.1: both halves are form-encoded before they are joined. For the letters
// and digits of a Bitbucket key this is the same as `curl -u key:secret`.
static QByteArray basicAuthorization(const ClientCredentials &client)
{
    const QByteArray pair =
        QUrl::toPercentEncoding(client.identifier) + ':' + QUrl::toPercentEncoding(client.secret);
    return "Basic " + pair.toBase64();
}

TokenAccessManager::TokenAccessManager(QUrl tokenUrl, const ClientCredentials &client,
                                       std::chrono::milliseconds silence)
    : m_tokenUrl(std::move(tokenUrl)), m_authorization(basicAuthorization(client))
{
    setTransferTimeout(static_cast<int>(silence.count()));
}

void TokenAccessManager::abort()
{
    if (m_reply)
        m_reply->abort();
}

QNetworkReply *TokenAccessManager::createRequest(Operation operation,
                                                 const QNetworkRequest &original, QIODevice *body)
{
    QNetworkRequest request(original);
    request.setRawHeader("Accept", "application/json");
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Windlass/" WINDLASS_VERSION ""_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Otherwise a 401 makes the flow repeat the request with an empty password.
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (operation == PostOperation && request.url() == m_tokenUrl)
        request.setRawHeader("Authorization", m_authorization);

    // A refresh token must not be used twice, whatever the connection does.
    http::OneShotBody *once = nullptr;
    if (body != nullptr) {
        once = new http::OneShotBody(body->readAll());
        once->prepare(request);
    }
    QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, request, once);
    if (once != nullptr)
        once->setParent(reply);
    connect(reply, &QNetworkReply::downloadProgress, this, [reply](qint64 received) {
        if (received > maximumReplySize)
            reply->abort();
    });
    m_reply = reply;
    return reply;
}

} // namespace windlass::auth
