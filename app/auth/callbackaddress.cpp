// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/callbackaddress.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace windlass::auth {

namespace {

bool isUsable(const QUrl &url)
{
    const QString host = url.host();
    return url.isValid() && url.scheme() == "http"_L1
           && (host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1)
           && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment() && url.port(80) > 0;
}

} // namespace

Result<CallbackAddress> CallbackAddress::parse(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!isUsable(url))
        return fail(ErrorKind::BadInput,
                    QCoreApplication::translate(
                        "windlass::auth::CallbackAddress",
                        "\"%1\" cannot be used as callback. It must be an http address of this "
                        "computer, like http://localhost:34107/callback.")
                        .arg(text));
    CallbackAddress address;
    address.m_text = text;
    address.m_port = static_cast<quint16>(url.port(80));
    const QString path = url.path(QUrl::FullyEncoded);
    address.m_path = path.isEmpty() ? QByteArray("/") : path.toLatin1();
    // What a browser will send: a default port is left out.
    address.m_hostHeader = url.authority(QUrl::FullyEncoded).toLatin1();
    if (address.m_port == 80 && address.m_hostHeader.endsWith(":80"))
        address.m_hostHeader.chop(3);
    return address;
}

CallbackAddress CallbackAddress::proposed()
{
    return *parse(u"http://localhost:34107/callback"_s);
}

} // namespace windlass::auth
