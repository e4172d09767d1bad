// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerwriter.h"

#include <QRandomGenerator>

namespace windlass::practice {

using Kind = Delivery::Kind;

namespace {

constexpr qint64 defaultMissing = 100; // bytes a truncated answer promises too many
constexpr qint64 defaultGarbage = 512;

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 402:
        return "Payment Required";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 410:
        return "Gone";
    case 411:
        return "Length Required";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    default:
        return "Status " + QByteArray::number(status);
    }
}

bool allowsBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

} // namespace

AnswerWriter::AnswerWriter(Wire &wire, const Request &request, const Response &response)
    : m_wire(wire),
      m_response(response),
      m_outlet(wire, response.delivery),
      m_isHead(request.method == "HEAD"),
      m_isChunked(bool(response.stream)),
      m_hasLength(allowsBody(response.status))
{
}

QByteArray AnswerWriter::head(bool keeps) const
{
    QByteArray text =
        "HTTP/1.1 " + QByteArray::number(m_response.status) + ' ' + reason(m_response.status);
    const auto add = [&text](const QByteArray &name, const QByteArray &value) {
        text += "\r\n" + name + ": " + value;
    };
    for (const Header &header : m_response.headers)
        add(header.name, header.value);
    if (!m_response.contentType.isEmpty())
        add("Content-Type", m_response.contentType);
    const bool isCut = m_response.delivery.kind == Kind::Truncate;
    const qint64 asked = m_response.delivery.bytes;
    const qint64 missing = !isCut ? 0 : asked > 0 ? asked : defaultMissing;
    if (m_isChunked || m_response.delivery.kind == Kind::BadChunks)
        add("Transfer-Encoding", "chunked");
    else if (m_hasLength)
        add("Content-Length", QByteArray::number(m_response.body.size() + missing));
    if (!keeps)
        add("Connection", "close");
    return text + "\r\n\r\n";
}

bool AnswerWriter::send(bool keeps)
{
    if (m_response.delivery.kind == Kind::Garbage)
        return sendGarbage();
    if (m_response.delivery.kind == Kind::BadChunks)
        return sendBadChunks(keeps);
    // One write for a short answer: two would wait for each other's acknowledgement.
    const bool hasBody = m_hasLength && !m_isHead;
    const bool isPlain = m_response.delivery.kind == Kind::Whole && !m_isChunked;
    if (isPlain)
        return m_wire.write(head(keeps) + (hasBody ? m_response.body : QByteArray())) && keeps;
    if (!m_outlet.write(head(keeps)) || (hasBody && !sendBody()) || !m_outlet.end())
        return false;
    return keeps && m_response.delivery.kind != Kind::Truncate;
}

bool AnswerWriter::sendBody()
{
    m_outlet.startBody(m_isChunked ? -1 : m_response.body.size());
    return m_isChunked ? sendStream() : m_outlet.write(m_response.body);
}

bool AnswerWriter::sendStream()
{
    const bool isComplete =
        m_response.stream([this](QByteArrayView bytes) { return sendChunk(bytes); });
    // Without its last chunk the body is seen to be cut.
    return isComplete && m_response.delivery.kind != Kind::Truncate
           && m_outlet.write(QByteArray("0\r\n\r\n"));
}

bool AnswerWriter::sendChunk(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return true;
    return m_outlet.write(QByteArray::number(bytes.size(), 16) + "\r\n" + bytes.toByteArray()
                          + "\r\n");
}

bool AnswerWriter::sendGarbage()
{
    const qint64 wanted = m_response.delivery.bytes;
    QList<quint32> noise((wanted > 0 ? wanted : defaultGarbage) / 4 + 1);
    QRandomGenerator(1).fillRange(noise.data(), noise.size());
    const auto *bytes = reinterpret_cast<const char *>(noise.constData());
    (void)m_wire.write({bytes, noise.size() * 4});
    return false;
}

bool AnswerWriter::sendBadChunks(bool keeps)
{
    (void)m_wire.write(head(keeps) + "5\r\nHello\r\nno number\r\n" + m_response.body);
    return false;
}

} // namespace windlass::practice
