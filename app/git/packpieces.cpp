// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/packpieces.h"

#include <QCoreApplication>
#include <QtEndian>

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::PackPieces)
};

} // namespace

qint64 PackFile::objects() const
{
    constexpr qint64 headSize = 12;
    constexpr qsizetype countAt = 8;
    const QByteArray head = m_file.seek(0) ? m_file.peek(headSize) : QByteArray();
    return head.size() == headSize ? qFromBigEndian<quint32>(head.constData() + countAt) : 0;
}

Result<> PackFile::read(qint64 at, std::string &piece)
{
    const qint64 wanted = std::min<qint64>(static_cast<qint64>(piece.size()), size() - at);
    const bool isRead = m_file.seek(at) && m_file.read(piece.data(), wanted) == wanted;
    if (!isRead)
        return fail(ErrorKind::Storage,
                    Text::tr("The packed files can no longer be read. Try again."),
                    m_file.errorString());
    piece.resize(static_cast<std::size_t>(wanted));
    return {};
}

} // namespace windlass::git
