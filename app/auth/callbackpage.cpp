// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/callbackpage.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace windlass::auth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::auth::CallbackPage)
};

QByteArray resource(const QString &name)
{
    QFile file(u":/signin/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! As an element of the page: a picture of its own would be another request.
QByteArray icon()
{
    const QByteArray svg = resource(u"windlass.svg"_s);
    return svg.sliced(qMax(svg.indexOf("<svg"), 0));
}

QByteArray bodyOf(const CallbackPage &page)
{
    //: The code of the language that you translate into, such as "de"; for the browser.
    const QString language = Text::tr("en");
    const bool isRightToLeft = QLocale(language).textDirection() == Qt::RightToLeft;
    QByteArray body = resource(u"result.html"_s);
    body.replace("@LANGUAGE@", language.toHtmlEscaped().toUtf8());
    body.replace("@DIRECTION@", isRightToLeft ? "rtl" : "ltr");
    body.replace("@ICON@", icon());
    body.replace("@TITLE@", page.title.toHtmlEscaped().toUtf8());
    body.replace("@TEXT@", page.text.toHtmlEscaped().toUtf8());
    return body;
}

} // namespace

QByteArray httpAnswer(const CallbackPage &page)
{
    const QByteArray body = bodyOf(page);
    return "HTTP/1.1 " + page.status
           + "\r\n"
             "Content-Type: text/html; charset=utf-8\r\n"
             "Content-Length: "
           + QByteArray::number(body.size())
           + "\r\n"
             "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; "
             "frame-ancestors 'none'; base-uri 'none'; form-action 'none'\r\n"
             "X-Frame-Options: DENY\r\n"
             "X-Content-Type-Options: nosniff\r\n"
             "Cross-Origin-Resource-Policy: same-origin\r\n"
             "Cross-Origin-Opener-Policy: same-origin\r\n"
             "Referrer-Policy: no-referrer\r\n"
             "Cache-Control: no-store\r\n"
           + page.extraHeaders + "Connection: close\r\n\r\n" + body;
}

} // namespace windlass::auth
