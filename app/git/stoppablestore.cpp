// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/stoppablestore.h"

#include "git/objectstore.h"

#include <git2/sys/odb_backend.h>

#include <cstring>
#include <type_traits>

namespace windlass::git {

namespace {

struct Store
{
    git_odb_backend base = {}; // first: libgit2 knows a Store by this address
    git_odb *real = nullptr;
    std::stop_token stop;
};

struct Stream
{
    git_odb_stream base = {};
    git_odb_stream *real = nullptr;
};

static_assert(std::is_standard_layout_v<Store> && std::is_standard_layout_v<Stream>);

Store *self(git_odb_backend *backend)
{
    return reinterpret_cast<Store *>(backend);
}

int read(void **out, std::size_t *size, git_object_t *type, git_odb_backend *backend,
         const git_oid *id)
{
    git_odb_object *raw = nullptr;
    if (const int code = git_odb_read(&raw, self(backend)->real, id); code < 0)
        return code;
    const OdbObjectHandle object(raw);
    *type = git_odb_object_type(raw);
    *size = git_odb_object_size(raw);
    *out = git_odb_backend_data_alloc(backend, *size);
    if (!*out)
        return GIT_ERROR;
    std::memcpy(*out, git_odb_object_data(raw), *size);
    return 0;
}

int readHeader(std::size_t *size, git_object_t *type, git_odb_backend *backend, const git_oid *id)
{
    return git_odb_read_header(size, type, self(backend)->real, id);
}

int exists(git_odb_backend *backend, const git_oid *id)
{
    // Without the refresh: it would read the folder of packs again for every new file.
    return git_odb_exists_ext(self(backend)->real, id, GIT_ODB_LOOKUP_NO_REFRESH);
}

int write(git_odb_backend *backend, const git_oid *, const void *bytes, std::size_t size,
          git_object_t type)
{
    Store *store = self(backend);
    git_oid id = {};
    return store->stop.stop_requested() ? GIT_EUSER
                                        : git_odb_write(&id, store->real, bytes, size, type);
}

int streamWrite(git_odb_stream *stream, const char *bytes, std::size_t size)
{
    if (self(stream->backend)->stop.stop_requested())
        return GIT_EUSER;
    return git_odb_stream_write(reinterpret_cast<Stream *>(stream)->real, bytes, size);
}

int streamFinish(git_odb_stream *stream, const git_oid *)
{
    git_oid id = {};
    return git_odb_stream_finalize_write(&id, reinterpret_cast<Stream *>(stream)->real);
}

void streamFree(git_odb_stream *stream)
{
    git_odb_stream_free(reinterpret_cast<Stream *>(stream)->real);
    delete reinterpret_cast<Stream *>(stream);
}

int openStream(git_odb_stream **out, git_odb_backend *backend, git_object_size_t size,
               git_object_t type)
{
    if (self(backend)->stop.stop_requested())
        return GIT_EUSER;
    git_odb_stream *real = nullptr;
    if (const int code = git_odb_open_wstream(&real, self(backend)->real, size, type); code < 0)
        return code;
    auto *stream = new Stream;
    stream->real = real;
    stream->base.backend = backend;
    stream->base.mode = GIT_STREAM_WRONLY;
    stream->base.write = streamWrite;
    stream->base.finalize_write = streamFinish;
    stream->base.free = streamFree;
    *out = &stream->base;
    return 0;
}

void freeStore(git_odb_backend *backend)
{
    git_odb_free(self(backend)->real);
    delete self(backend);
}

git_odb_backend *makeStore(OdbHandle real, std::stop_token stop)
{
    auto *store = new Store;
    git_odb_init_backend(&store->base, GIT_ODB_BACKEND_VERSION);
    store->base.read = read;
    store->base.read_header = readHeader;
    store->base.exists = exists;
    store->base.write = write;
    store->base.writestream = openStream;
    store->base.free = freeStore;
    store->real = real.release();
    store->stop = std::move(stop);
    return &store->base;
}

} // namespace

Result<> makeStoppable(git_repository *repository, std::stop_token stop)
{
    auto real = acquire<OdbHandle>({}, git_repository_odb, repository);
    if (!real)
        return tl::unexpected(real.error());
    return useStore(repository, makeStore(std::move(*real), std::move(stop)));
}

} // namespace windlass::git
