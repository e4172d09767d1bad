// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <openssl/ssl.h>

#include <map>
#include <memory>
#include <mutex>

namespace windlass::practice {

//! Both empty: plain http.
struct TlsFiles
{
    QString certificate = {};
    QString key = {};
};

//! The certificate of the server, and bad ones made on demand. Expired and WrongHost are signed by
//! the key of the good one: a client that trusts it as an authority finds fault with nothing else.
class Certificates final
{
public:
    enum class Kind { Good, Expired, WrongHost, SelfSigned };

    //! \return false when the files cannot be used
    [[nodiscard]] bool load(const TlsFiles &files);
    //! Belongs to us; null when it cannot be made. Any thread.
    [[nodiscard]] SSL_CTX *context(Kind kind);

private:
    template <auto Function> struct FreeWith
    {
        template <typename T> void operator()(T *pointer) const noexcept { Function(pointer); }
    };
    using Context = std::unique_ptr<SSL_CTX, FreeWith<SSL_CTX_free>>;
    using Key = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
    using Certificate = std::unique_ptr<X509, FreeWith<X509_free>>;

    [[nodiscard]] Context make(Kind kind) const;
    [[nodiscard]] Certificate sign(Kind kind, EVP_PKEY *own) const;

    std::mutex m_mutex;
    std::map<Kind, Context> m_contexts;
};

} // namespace windlass::practice
