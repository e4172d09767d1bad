// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/oneshotbody.h"

#include <algorithm>

namespace windlass::http {

OneShotBody::OneShotBody(QByteArray content, QObject *parent)
    : QIODevice(parent), m_content(std::move(content))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void OneShotBody::prepare(QNetworkRequest &request) const
{
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_content.size());
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_content.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 maximum)
{
    const qint64 count = std::min<qint64>(maximum, m_content.size() - m_position);
    if (count <= 0)
        return -1;
    std::copy_n(m_content.constData() + m_position, count, data);
    m_position += count;
    return count;
}

} // namespace windlass::http
