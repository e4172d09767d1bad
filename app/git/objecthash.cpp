// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/objecthash.h"

#include <openssl/evp.h>

#include <new>
#include <string>

namespace windlass::git {

namespace {

const char *wordFor(ObjectType type)
{
    switch (type) {
    case ObjectType::Commit:
        return "commit ";
    case ObjectType::Tree:
        return "tree ";
    case ObjectType::Blob:
        return "blob ";
    }
    return "";
}

} // namespace

void ObjectHash::Free::operator()(evp_md_ctx_st *context) const noexcept
{
    EVP_MD_CTX_free(context);
}

ObjectHash::ObjectHash() : m_context(EVP_MD_CTX_new())
{
    if (!m_context || EVP_DigestInit_ex(m_context.get(), EVP_sha1(), nullptr) != 1)
        throw std::bad_alloc();
}

// Without naming the algorithm again, which OpenSSL 3 would look up each time.
void ObjectHash::begin()
{
    EVP_DigestInit_ex(m_context.get(), nullptr, nullptr);
}

void ObjectHash::begin(ObjectType type, std::uint64_t size)
{
    begin();
    const std::string head = wordFor(type) + std::to_string(size);
    EVP_DigestUpdate(m_context.get(), head.c_str(), head.size() + 1);
}

void ObjectHash::add(std::string_view piece)
{
    EVP_DigestUpdate(m_context.get(), piece.data(), piece.size());
}

RawId ObjectHash::end()
{
    RawId id = {};
    EVP_DigestFinal_ex(m_context.get(), id.data(), nullptr);
    return id;
}

RawId ObjectHash::of(ObjectType type, std::string_view content)
{
    begin(type, content.size());
    add(content);
    return end();
}

} // namespace windlass::git
