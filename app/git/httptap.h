// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace windlass::git {

//! Listens to what a server answers over HTTP/1.1, for the status and the words of a refusal:
//! libgit2 tells neither.
//!
//! Of a refusal it keeps at most 64 kB, and only when the server calls it text/plain; likewise of
//! what a git server says before it takes a push.
class HttpTap final
{
public:
    //! A new request goes out: what was answered before is forgotten.
    void startRequest();

    //! \a bytes came in, in whatever pieces.
    void feed(const QByteArray &bytes);

    //! 0 until the status line and the headers are complete; 1xx answers are passed over.
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] QByteArray contentType() const { return m_contentType; }
    [[nodiscard]] bool isRefusal() const { return m_status >= 400; }
    [[nodiscard]] bool isRedirect() const { return m_status >= 300 && m_status < 400; }

    //! What a git server says it can do besides, in front of the branches that it has.
    [[nodiscard]] bool offers(const QByteArray &capability) const;

    //! The headers do not end where they must, within 64 kB.
    [[nodiscard]] bool isEndless() const;

    //! There is more text of a refusal to come than was fed.
    [[nodiscard]] bool wantsMore() const;

    //! What a refusal says, without control characters; empty for other types of content.
    [[nodiscard]] QString text() const;

private:
    void readHead(const QByteArray &head);
    [[nodiscard]] bool isPlainText() const;
    [[nodiscard]] bool isAdvertisement() const;
    [[nodiscard]] QByteArray body() const;

    QByteArray m_head;
    QByteArray m_body;
    QByteArray m_contentType;
    qint64 m_length = -1; // nothing promised
    int m_status = 0;
    bool m_isChunked = false;
};

} // namespace windlass::git
