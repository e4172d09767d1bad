// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "answerwriter.h"
#include "incomingbody.h"
#include "inflatedbody.h"

namespace windlass::practice {

namespace {

constexpr qsizetype mostHeaders = 200;

bool readRequestLine(const QByteArray &line, Request *request)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1."))
        return false;
    const qsizetype mark = words[1].indexOf('?');
    request->method = words[0];
    request->path = mark < 0 ? words[1] : words[1].left(mark);
    request->query = mark < 0 ? QByteArray() : words[1].mid(mark + 1);
    return true;
}

bool readHeader(const QByteArray &line, Request *request)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return false;
    request->headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    return true;
}

bool wantsToKeep(const Request &request)
{
    return request.header("Connection").compare("close", Qt::CaseInsensitive) != 0;
}

} // namespace

Connection::Connection(int descriptor, const Handler &handler)
    : m_wire(descriptor), m_inlet(m_wire), m_handler(handler)
{
}

void Connection::serve(SSL_CTX *context)
{
    if (!context || m_wire.secure(context)) {
        while (serveOne()) {
        }
        m_wire.finish();
    }
    // The client learns of the end now, not when the listener gets round to forgetting us.
    m_wire.cut();
    m_isOver = true;
}

std::optional<Request> Connection::readHead()
{
    Request request;
    const auto first = m_inlet.line();
    if (!first)
        return std::nullopt;
    bool isGood = readRequestLine(*first, &request);
    auto line = m_inlet.line();
    for (; isGood && line && !line->isEmpty(); line = m_inlet.line())
        isGood = readHeader(*line, &request) && request.headers.size() <= mostHeaders;
    if (!isGood || !line) {
        (void)refuse(400, "This is no HTTP request the practice server understands.\n");
        return std::nullopt;
    }
    request.saysLength = !request.header("Content-Length").isEmpty()
                         || !request.header("Transfer-Encoding").isEmpty();
    return request;
}

bool Connection::refuse(int status, const QByteArray &sentence)
{
    const Response response = textAnswer(status, sentence);
    return AnswerWriter(m_wire, Request(), response).send(false);
}

bool Connection::serveOne()
{
    auto request = readHead();
    if (!request)
        return false;
    const auto incoming = std::make_shared<IncomingBody>(m_inlet, *request);
    request->stream = incoming;
    if (request->header("Content-Encoding").compare("gzip", Qt::CaseInsensitive) == 0)
        request->stream = std::make_shared<InflatedBody>(incoming);
    const Response response = m_handler(*request);
    if (response.hangUp) {
        m_wire.cut();
        return false;
    }
    // A client that is still sending may not listen before it has sent everything.
    if (!incoming->isAtEnd() && !incoming->isAwaitingWord() && !request->skipBody())
        return false;
    return AnswerWriter(m_wire, *request, response)
        .send(!response.isLast && wantsToKeep(*request) && incoming->isAtEnd());
}

} // namespace windlass::practice
