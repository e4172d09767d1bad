// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <openssl/ssl.h>

#include <memory>

namespace windlass::practice {

//! A connected socket, plain or with TLS on it. One thread reads and writes; any may cut.
class Wire final
{
public:
    //! \param descriptor  becomes ours
    explicit Wire(int descriptor);
    ~Wire(); // closes
    Wire(const Wire &) = delete;
    Wire &operator=(const Wire &) = delete;

    //! The server's side of a TLS handshake. \return false when the client did not agree
    [[nodiscard]] bool secure(SSL_CTX *context);
    //! \return how many bytes came; 0: the end; -1: broken, or silent for a minute
    [[nodiscard]] qint64 read(char *buffer, qint64 size);
    [[nodiscard]] bool write(QByteArrayView bytes);
    //! Ends both directions at once, mid-sentence if need be.
    void cut();
    //! Ends politely: what was written arrives although the client may still be sending.
    void finish();

private:
    struct Free
    {
        void operator()(SSL *ssl) const noexcept { SSL_free(ssl); }
    };
    int m_descriptor;
    std::unique_ptr<SSL, Free> m_ssl;
};

} // namespace windlass::practice
