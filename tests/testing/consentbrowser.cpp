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

// Browsers take "localhost" for this computer without asking anybody (RFC 6761, section 6.3); a
// system without /etc/hosts may not know the name.
QNetworkRequest requestFor(const QUrl &page)
{
    QUrl url = page;
    if (url.host() == "localhost"_L1)
        url.setHost(u"127.0.0.1"_s);
    QNetworkRequest request(url);
    request.setRawHeader("Host", page.authority(QUrl::FullyEncoded).toLatin1());
    return request;
}

} // namespace

ConsentBrowser::ConsentBrowser(QObject *parent) : QObject(parent)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

void ConsentBrowser::open(const QUrl &page)
{
    follow(*m_network.get(requestFor(page)), page);
}

void ConsentBrowser::follow(QNetworkReply &reply, const QUrl &page)
{
    connect(&reply, &QNetworkReply::finished, this, [this, &reply, page] {
        reply.deleteLater();
        const QUrl target = reply.header(QNetworkRequest::LocationHeader).toUrl();
        const QByteArray html = reply.readAll();
        if (target.isValid())
            open(page.resolved(target));
        else if (html.contains("id=\"allow\""))
            press(page, html);
        else
            Q_EMIT arrived(reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), html);
    });
}

void ConsentBrowser::press(const QUrl &page, const QByteArray &html)
{
    const QString text = QString::fromUtf8(html);
    const QByteArray nonce =
        QUrl::toPercentEncoding(firstMatch(u"name=\"nonce\" value=\"([^\"]*)\""_s, text));
    const QByteArray user =
        QUrl::toPercentEncoding(firstMatch(u"<option value=\"([^\"]*)\""_s, text));
    const QByteArray answer = m_answer == Answer::Allow ? "allow" : "deny";
    const QUrl action = page.resolved(QUrl(firstMatch(u"action=\"([^\"]*)\""_s, text)));
    QNetworkRequest request = requestFor(action);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    const QByteArray form = "nonce=" + nonce + "&user=" + user + "&answer=" + answer;
    follow(*m_network.post(request, form), action);
}

} // namespace windlass::testing
