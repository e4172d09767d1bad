// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http.h"

#include "encoding.h"

namespace windlass::practice {

constexpr qint64 keptInMemory = 64 << 20;

QByteArray Request::header(QByteArrayView name) const
{
    for (const Header &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

QByteArray Request::contentType() const
{
    return header("Content-Type").split(';').first().trimmed().toLower();
}

QList<QByteArray> Request::segments() const
{
    QList<QByteArray> decoded;
    for (const QByteArray &segment : path.mid(1).split('/'))
        decoded.append(percentDecoded(segment));
    return decoded;
}

qint64 Request::read(char *buffer, qint64 size)
{
    const qint64 count = stream ? stream->read(buffer, size) : 0;
    bodySize += qMax(qint64(0), count);
    return count;
}

bool Request::readBody()
{
    QByteArray piece(64 << 10, Qt::Uninitialized);
    qint64 count = 0;
    while ((count = read(piece.data(), piece.size())) > 0) {
        if (bodySize > keptInMemory)
            return false;
        body.append(piece.constData(), count);
    }
    return count == 0;
}

bool Request::skipBody()
{
    QByteArray piece(64 << 10, Qt::Uninitialized);
    qint64 count = 0;
    while ((count = read(piece.data(), piece.size())) > 0) {
    }
    return count == 0;
}

Response textAnswer(int status, const QByteArray &text)
{
    return {status, "text/plain", text, {}};
}

Response htmlAnswer(int status, const QByteArray &html)
{
    return {status, "text/html; charset=utf-8", html, {}};
}

Response noContent()
{
    return {204, "text/html; charset=utf-8", {}, {}};
}

Response redirectTo(const QByteArray &address)
{
    Response response = textAnswer(302, {});
    return response.with("Location", address);
}

} // namespace windlass::practice
