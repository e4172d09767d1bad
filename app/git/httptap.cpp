// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/httptap.h"

#include "git/plaintext.h"

namespace windlass::git {

namespace {

constexpr qsizetype mostBytes = 65536;

struct Cut
{
    qsizetype end = -1;
    qsizetype rest = -1;
};

// As lenient as libgit2's parser, which takes line ends without \r and empty lines before the
// status: an answer must not be seen by one and missed by the other.
Cut endOfHead(const QByteArray &head)
{
    qsizetype start = 0;
    while (start < head.size() && (head.at(start) == '\r' || head.at(start) == '\n'))
        ++start;
    for (qsizetype line = head.indexOf('\n', start); line >= 0;
         line = head.indexOf('\n', line + 1)) {
        const qsizetype next = line + 1;
        if (head.mid(next, 1) == "\n")
            return {line, next + 1};
        if (head.mid(next, 2) == "\r\n")
            return {line, next + 2};
    }
    return {};
}

// What is complete of a body sent in chunks (RFC 9112, section 7.1).
QByteArray withoutChunks(const QByteArray &raw)
{
    QByteArray whole;
    qsizetype at = 0;
    while (true) {
        const qsizetype line = raw.indexOf("\r\n", at);
        if (line < 0)
            return whole;
        bool isNumber = false;
        const QByteArray size = raw.mid(at, line - at).split(';').constFirst().trimmed();
        const qsizetype length = size.toLongLong(&isNumber, 16);
        if (!isNumber || length <= 0)
            return whole;
        whole += raw.mid(line + 2, length);
        if (length > raw.size() - line - 4)
            return whole;
        at = line + 2 + length + 2;
    }
}

} // namespace

void HttpTap::startRequest()
{
    *this = HttpTap();
}

void HttpTap::feed(const QByteArray &bytes)
{
    if (m_status != 0) {
        if ((isRefusal() && isPlainText()) || isAdvertisement())
            m_body += bytes.left(mostBytes - m_body.size());
        return;
    }
    m_head += bytes.left(mostBytes - m_head.size());
    const Cut cut = endOfHead(m_head);
    if (cut.end < 0)
        return;
    const QByteArray rest = m_head.mid(cut.rest);
    readHead(m_head.left(cut.end));
    m_head.clear();
    if (m_status / 100 == 1)
        startRequest();
    if (!rest.isEmpty())
        feed(rest);
}

bool HttpTap::isEndless() const
{
    return m_head.size() >= mostBytes;
}

void HttpTap::readHead(const QByteArray &head)
{
    QList<QByteArray> lines = head.trimmed().split('\n');
    const QList<QByteArray> first = lines.takeFirst().simplified().split(' ');
    m_status = first.size() > 1 && first.first().startsWith("HTTP/") ? first.at(1).toInt() : 0;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "content-type")
            m_contentType = value.split(';').constFirst().trimmed().toLower();
        else if (name == "content-length")
            m_length = value.toLongLong();
        else if (name == "transfer-encoding")
            m_isChunked = value.toLower().contains("chunked");
    }
}

bool HttpTap::isPlainText() const
{
    return m_contentType == "text/plain";
}

bool HttpTap::isAdvertisement() const
{
    return m_contentType == "application/x-git-receive-pack-advertisement";
}

// They stand behind the name of the first branch. \see gitprotocol-pack(5), "Reference Discovery"
bool HttpTap::offers(const QByteArray &capability) const
{
    if (!isAdvertisement() || isRefusal())
        return false;
    const QByteArray all = body();
    const qsizetype begin = all.indexOf('\0');
    return begin >= 0
           && all.mid(begin + 1, all.indexOf('\n', begin) - begin - 1)
                  .split(' ')
                  .contains(capability);
}

bool HttpTap::wantsMore() const
{
    if (!isRefusal() || !isPlainText() || m_body.size() >= mostBytes)
        return false;
    if (m_isChunked)
        return !m_body.endsWith("0\r\n\r\n");
    return m_length < 0 || m_body.size() < m_length;
}

QByteArray HttpTap::body() const
{
    if (m_isChunked)
        return withoutChunks(m_body);
    return m_length < 0 ? m_body : m_body.left(m_length);
}

QString HttpTap::text() const
{
    return isRefusal() && isPlainText() ? plainText(body()).join(u'\n') : QString();
}

} // namespace windlass::git
