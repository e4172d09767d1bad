// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/forgetfulstore.h"

#include "git/objectstore.h"

#include <git2/sys/odb_backend.h>

#include <cstring>
#include <string>
#include <type_traits>
#include <unordered_map>

namespace windlass::git {

namespace {

struct OidHash
{
    std::size_t operator()(const git_oid &id) const noexcept
    {
        std::size_t hash = 0;
        std::memcpy(&hash, id.id, sizeof hash); // the name is a hash already
        return hash;
    }
};

struct OidEqual
{
    bool operator()(const git_oid &a, const git_oid &b) const noexcept
    {
        return git_oid_equal(&a, &b) != 0;
    }
};

struct Remembered
{
    git_object_t type = GIT_OBJECT_INVALID;
    std::size_t size = 0;
    std::string content; // of trees only
};

struct Store
{
    git_odb_backend base = {}; // first: libgit2 knows a Store by this address
    git_odb *real = nullptr;
    std::stop_token stop;
    std::unordered_map<git_oid, Remembered, OidHash, OidEqual> seen;
};

struct Stream
{
    git_odb_stream base = {};
    git_object_t type = GIT_OBJECT_BLOB;
};

static_assert(std::is_standard_layout_v<Store> && std::is_standard_layout_v<Stream>);

Store *self(git_odb_backend *backend)
{
    return reinterpret_cast<Store *>(backend);
}

int give(void **out, std::size_t *size, git_odb_backend *backend, const void *bytes,
         std::size_t length)
{
    *out = git_odb_backend_data_alloc(backend, length);
    if (!*out)
        return GIT_ERROR;
    std::memcpy(*out, bytes, length);
    *size = length;
    return 0;
}

int read(void **out, std::size_t *size, git_object_t *type, git_odb_backend *backend,
         const git_oid *id)
{
    Store *store = self(backend);
    if (const auto found = store->seen.find(*id); found != store->seen.end()) {
        if (found->second.type != GIT_OBJECT_TREE)
            return GIT_ENOTFOUND;
        *type = GIT_OBJECT_TREE;
        return give(out, size, backend, found->second.content.data(), found->second.size);
    }
    git_odb_object *raw = nullptr;
    if (const int code = git_odb_read(&raw, store->real, id); code < 0)
        return code;
    const OdbObjectHandle object(raw);
    *type = git_odb_object_type(raw);
    return give(out, size, backend, git_odb_object_data(raw), git_odb_object_size(raw));
}

int readHeader(std::size_t *size, git_object_t *type, git_odb_backend *backend, const git_oid *id)
{
    Store *store = self(backend);
    const auto found = store->seen.find(*id);
    if (found == store->seen.end())
        return git_odb_read_header(size, type, store->real, id);
    *size = found->second.size;
    *type = found->second.type;
    return 0;
}

int exists(git_odb_backend *backend, const git_oid *id)
{
    Store *store = self(backend);
    // Without the refresh: it would read the folder of packs again for every new file.
    return store->seen.contains(*id)
           || git_odb_exists_ext(store->real, id, GIT_ODB_LOOKUP_NO_REFRESH);
}

int write(git_odb_backend *backend, const git_oid *id, const void *bytes, std::size_t size,
          git_object_t type)
{
    Remembered object{type, size, {}};
    if (type == GIT_OBJECT_TREE)
        object.content.assign(static_cast<const char *>(bytes), size);
    self(backend)->seen.insert_or_assign(*id, std::move(object));
    return 0;
}

int streamWrite(git_odb_stream *stream, const char *, std::size_t)
{
    return self(stream->backend)->stop.stop_requested() ? GIT_EUSER : 0;
}

int streamFinish(git_odb_stream *stream, const git_oid *id)
{
    const auto size = static_cast<std::size_t>(stream->declared_size);
    const git_object_t type = reinterpret_cast<Stream *>(stream)->type;
    self(stream->backend)->seen.insert_or_assign(*id, Remembered{type, size, {}});
    return 0;
}

void streamFree(git_odb_stream *stream)
{
    delete reinterpret_cast<Stream *>(stream);
}

int openStream(git_odb_stream **out, git_odb_backend *backend, git_object_size_t, git_object_t type)
{
    auto *stream = new Stream;
    stream->type = type;
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
    Store *store = self(backend);
    git_odb_free(store->real);
    delete store;
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

Result<> writeNothing(git_repository *repository, std::stop_token stop)
{
    Buffer objects;
    if (const int code =
            git_repository_item_path(objects.out(), repository, GIT_REPOSITORY_ITEM_OBJECTS);
        code < 0)
        return tl::unexpected(gitError(code));
    auto real = acquire<OdbHandle>({}, git_odb_open, objects.bytes().constData());
    if (!real)
        return tl::unexpected(real.error());
    return useStore(repository, makeStore(std::move(*real), std::move(stop)));
}

} // namespace windlass::git
