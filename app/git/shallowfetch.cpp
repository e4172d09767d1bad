// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/shallowfetch.h"

#include "git/ancestry.h"

#include <git2/sys/refdb_backend.h>
#include <git2/sys/repository.h>
#include <git2/sys/transport.h>

#include <algorithm>
#include <type_traits>

namespace windlass::git {

namespace {

using Subtransport = git_smart_subtransport;
using Stream = git_smart_subtransport_stream;

//! What is told the server, in git's packets.
struct Belongings
{
    QByteArray ends;    //!< to stand before the first flush
    QByteArray commits; //!< after it
};

struct Telling
{
    Subtransport base = {}; // first: libgit2 knows it by this address
    Subtransport *real = nullptr;
    Belongings told;
};

struct Asking
{
    Stream base = {}; // likewise
    Stream *real = nullptr;
};

static_assert(std::is_standard_layout_v<Telling> && std::is_standard_layout_v<Asking>);

Telling *self(Subtransport *base)
{
    return reinterpret_cast<Telling *>(base);
}

Stream *realOf(Stream *stream)
{
    return reinterpret_cast<Asking *>(stream)->real;
}

QByteArray hexOf(const git_oid &id)
{
    return fromOid(id).hex().toLatin1();
}

// The nearest commits, as many as libgit2 would tell.
Belongings belongingsOf(git_repository *repository)
{
    constexpr qsizetype mostCommits = 256;
    Belongings told;
    const auto shallow = ShallowHistory::of(repository);
    if (!shallow)
        return told;
    for (const git_oid &end : shallow->ends())
        told.ends += "0035shallow " + hexOf(end) + '\n';
    const QList<git_oid> here = shallow->between(tipsOf(repository, "refs/*"));
    for (const git_oid &commit : here.first(std::min(here.size(), mostCommits)))
        told.commits += "0032have " + hexOf(commit) + '\n';
    return told;
}

//! \return where the first flush stands in \a request. \see gitprotocol-common(5), "pkt-line"
qsizetype flushOf(const QByteArray &request)
{
    constexpr qsizetype lengthOfLength = 4;
    constexpr int hexadecimal = 16;
    qsizetype at = 0;
    while (at < request.size()) {
        const int length = request.mid(at, lengthOfLength).toInt(nullptr, hexadecimal);
        if (length < lengthOfLength)
            break;
        at += length;
    }
    return std::min(at, request.size());
}

int read(Stream *stream, char *to, std::size_t most, std::size_t *count)
{
    return realOf(stream)->read(realOf(stream), to, most, count);
}

// libgit2 hands over a request at once, and wants it to go out at once.
int write(Stream *stream, const char *bytes, std::size_t size)
{
    const Belongings &told = self(stream->subtransport)->told;
    QByteArray request(bytes, static_cast<qsizetype>(size));
    const qsizetype flush = flushOf(request);
    const qsizetype behind = std::min(flush + 4, request.size());
    request.insert(behind, told.commits).insert(flush, told.ends);
    return realOf(stream)->write(realOf(stream), request.constData(),
                                 static_cast<std::size_t>(request.size()));
}

void freeStream(Stream *stream)
{
    realOf(stream)->free(realOf(stream));
    delete reinterpret_cast<Asking *>(stream);
}

int action(Stream **out, Subtransport *base, const char *url, git_smart_service_t service)
{
    Subtransport *real = self(base)->real;
    const int code = real->action(out, real, url, service);
    if (code < 0 || service != GIT_SERVICE_UPLOADPACK)
        return code;
    auto *asking = new Asking;
    asking->base = {base, read, write, freeStream};
    asking->real = *out;
    *out = &asking->base;
    return code;
}

int close(Subtransport *base)
{
    return self(base)->real->close(self(base)->real);
}

void freeSubtransport(Subtransport *base)
{
    self(base)->real->free(self(base)->real);
    delete self(base);
}

int makeSubtransport(Subtransport **out, git_transport *owner, void *repository)
{
    Subtransport *real = nullptr;
    const int code = git_smart_subtransport_http(&real, owner, nullptr);
    if (code < 0)
        return code;
    auto *telling = new Telling;
    telling->base = {action, close, freeSubtransport};
    telling->real = real;
    telling->told = belongingsOf(static_cast<git_repository *>(repository));
    *out = &telling->base;
    return code;
}

int iterateNothing(git_reference_iterator **out, git_refdb_backend *, const char *)
{
    auto *iterator = new git_reference_iterator{};
    iterator->next = [](auto...) -> int { return GIT_ITEROVER; };
    iterator->next_name = [](auto...) -> int { return GIT_ITEROVER; };
    iterator->free = [](git_reference_iterator *raw) { delete raw; };
    *out = iterator;
    return 0;
}

// libgit2 takes none that lacks a function.
git_refdb_backend *noReferences()
{
    constexpr auto nothing = [](auto...) -> int { return GIT_ENOTFOUND; };
    auto *backend = new git_refdb_backend{};
    backend->version = GIT_REFDB_BACKEND_VERSION;
    backend->exists = [](int *exists, auto...) -> int { return *exists = 0; };
    backend->iterator = iterateNothing;
    backend->lookup = nothing;
    backend->write = nothing;
    backend->rename = nothing;
    backend->del = nothing;
    backend->has_log = [](auto...) -> int { return 0; };
    backend->ensure_log = nothing;
    backend->reflog_read = nothing;
    backend->reflog_write = nothing;
    backend->reflog_rename = nothing;
    backend->reflog_delete = nothing;
    backend->free = [](git_refdb_backend *raw) { delete raw; };
    return backend;
}

} // namespace

int makeShallowTransport(git_transport **out, git_remote *owner, void *)
{
    constexpr unsigned isRequestAndAnswer = 1;
    git_smart_subtransport_definition definition{makeSubtransport, isRequestAndAnswer,
                                                 git_remote_owner(owner)};
    return git_transport_smart(out, owner, &definition);
}

HiddenReferences::HiddenReferences(git_repository *repository) : m_repository(repository)
{
    if (!ShallowHistory::of(repository))
        return;
    auto shown = acquire<RefdbHandle>({}, git_repository_refdb, repository);
    const auto none = acquire<RefdbHandle>({}, git_refdb_new, repository);
    if (!shown || !none || git_refdb_set_backend(none->get(), noReferences()) < 0)
        return;
    git_repository_set_refdb(repository, none->get());
    m_hidden = std::move(*shown);
}

HiddenReferences::~HiddenReferences()
{
    if (m_hidden)
        git_repository_set_refdb(m_repository, m_hidden.get());
}

} // namespace windlass::git
