// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/consentbrowser.h"

#include <QNetworkReply>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace windlass::testing {

namespace {

QString firstMatch(const QString &pattern, const QString &text)
{
    return QRegularExpression(pattern).match(text).captured(1);
}

} // namespace

ConsentBrowser::ConsentBrowser(QObject *parent) : QObject(parent)
{
    m_network.setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
}

void ConsentBrowser::open(const QUrl &page)
{
    QNetworkReply *reply = m_network.get(QNetworkRequest(page));
    connect(reply, &QNetworkReply::finished, this, [this, reply, page] {
        const QByteArray html = reply->peek(reply->bytesAvailable());
        if (html.contains("id=\"allow\""))
            press(page, html);
        else
            finish(*reply);
        reply->deleteLater();
    });
}

void ConsentBrowser::press(const QUrl &page, const QByteArray &html)
{
    const QString text = QString::fromUtf8(html);
    const QByteArray nonce = QUrl::toPercentEncoding(
        firstMatch(u"name=\"nonce\" value=\"([^\"]*)\""_s, text));
    const QByteArray user =
        QUrl::toPercentEncoding(firstMatch(u"<option value=\"([^\"]*)\""_s, text));
    const QByteArray answer = m_answer == Answer::Allow ? "allow" : "deny";
    QNetworkRequest request(page.resolved(QUrl(firstMatch(u"action=\"([^\"]*)\""_s, text))));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    QNetworkReply *reply = m_network.post(request, "nonce=" + nonce + "&user=" + user + "&answer=" + answer);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        finish(*reply);
        reply->deleteLater();
    });
}

void ConsentBrowser::finish(QNetworkReply &reply)
{
    Q_EMIT arrived(reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                   reply.readAll());
}

} // namespace windlass::testing
