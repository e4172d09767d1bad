// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"

#include <QFile>

#include <openssl/x509v3.h>

namespace windlass::practice {

namespace {

constexpr long day = 24L * 60 * 60;

bool addNames(X509 *certificate, const char *names)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, nullptr, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, NID_subject_alt_name, names);
    const bool isAdded = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return isAdded;
}

//! With an organization, because a subject that equals its issuer passes for self-signed.
void nameSubject(X509 *certificate, const char *host)
{
    const auto add = [certificate](const char *field, const char *text) {
        X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), field, MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(text), -1, -1, 0);
    };
    add("O", "A certificate to practise with");
    add("CN", host);
}

} // namespace

bool Certificates::load(const TlsFiles &files)
{
    Context context(SSL_CTX_new(TLS_server_method()));
    if (!context
        || SSL_CTX_use_certificate_chain_file(context.get(),
                                              QFile::encodeName(files.certificate).constData())
               != 1
        || SSL_CTX_use_PrivateKey_file(context.get(), QFile::encodeName(files.key).constData(),
                                       SSL_FILETYPE_PEM)
               != 1)
        return false;
    m_contexts[Kind::Good] = std::move(context);
    return true;
}

SSL_CTX *Certificates::context(Kind kind)
{
    const std::scoped_lock lock(m_mutex);
    Context &context = m_contexts[kind];
    if (!context)
        context = make(kind);
    return context.get();
}

Certificates::Context Certificates::make(Kind kind) const
{
    const Key key(EVP_EC_gen("P-256"));
    Context context(SSL_CTX_new(TLS_server_method()));
    if (!key || !context)
        return nullptr;
    const Certificate certificate = sign(kind, key.get());
    if (!certificate || SSL_CTX_use_certificate(context.get(), certificate.get()) != 1
        || SSL_CTX_use_PrivateKey(context.get(), key.get()) != 1)
        return nullptr;
    return context;
}

Certificates::Certificate Certificates::sign(Kind kind, EVP_PKEY *own) const
{
    SSL_CTX *const good = m_contexts.at(Kind::Good).get();
    Certificate made(X509_new());
    if (!made)
        return nullptr;
    const bool isExpired = kind == Kind::Expired;
    const bool isElsewhere = kind == Kind::WrongHost;
    const bool signsItself = kind == Kind::SelfSigned;
    X509_set_version(made.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), long(kind) + 100);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), -30 * day);
    X509_gmtime_adj(X509_getm_notAfter(made.get()), isExpired ? -day : 30 * day);
    X509_set_pubkey(made.get(), own);
    nameSubject(made.get(), isElsewhere ? "elsewhere.example" : "127.0.0.1");
    X509_NAME *const issuer =
        X509_get_subject_name(signsItself ? made.get() : SSL_CTX_get0_certificate(good));
    X509_set_issuer_name(made.get(), issuer);
    const char *const names = isElsewhere ? "DNS:elsewhere.example" : "IP:127.0.0.1,DNS:localhost";
    EVP_PKEY *const signer = signsItself ? own : SSL_CTX_get0_privatekey(good);
    if (!addNames(made.get(), names) || X509_sign(made.get(), signer, EVP_sha256()) == 0)
        return nullptr;
    return made;
}

} // namespace windlass::practice
