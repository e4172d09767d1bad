// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/forgetfulstore.h"

#include "git/objectstore.h"

#include <git2/sys/odb_backend.h>

#include <type_traits>

namespace windlass::git {

struct ForgetfulStore
{
    git_odb_backend base = {}; // first: libgit2 knows a store by this address
    git_odb *real = nullptr;
    std::stop_token stop;
    RememberedObjects remembered;

    using Object = RememberedObjects::Object;
    [[nodiscard]] const Object *find(const git_oid &id) const
    {
        const auto found = remembered.m_objects.find(id);
        return found == remembered.m_objects.end() ? nullptr : &found->second;
    }
    void remember(const git_oid &id, Object object)
    {
        remembered.m_objects.insert_or_assign(id, std::move(object));
    }
    [[nodiscard]] bool knows(const git_oid &id) const
    {
        return find(id) || remembered.m_blobs.contains(id);
    }
};

namespace {

using Store = ForgetfulStore;

static_assert(std::is_standard_layout_v<Store>);

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
    if (store->stop.stop_requested())
        return GIT_EUSER;
    if (const Store::Object *object = store->find(*id)) {
        *type = object->type;
        return give(out, size, backend, object->content.data(), object->content.size());
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
    const Store::Object *object = store->find(*id);
    if (!object && !store->knows(*id))
        return git_odb_read_header(size, type, store->real, id);
    *size = object ? object->content.size() : 0; // nobody asks for the size of a blob
    *type = object ? object->type : GIT_OBJECT_BLOB;
    return 0;
}

int exists(git_odb_backend *backend, const git_oid *id)
{
    Store *store = self(backend);
    // Without the refresh: it would read the folder of packs again for every new file.
    return store->knows(*id) || git_odb_exists_ext(store->real, id, GIT_ODB_LOOKUP_NO_REFRESH);
}

int write(git_odb_backend *backend, const git_oid *id, const void *bytes, std::size_t size,
          git_object_t type)
{
    if (self(backend)->stop.stop_requested())
        return GIT_EUSER;
    if (type == GIT_OBJECT_BLOB)
        self(backend)->remembered.know(*id);
    else
        self(backend)->remember(*id, {type, std::string(static_cast<const char *>(bytes), size)});
    return 0;
}

void freeStore(git_odb_backend *backend)
{
    Store *store = self(backend);
    git_odb_free(store->real);
    delete store;
}

Store *makeStore(OdbHandle real, std::stop_token stop)
{
    auto *store = new Store;
    git_odb_init_backend(&store->base, GIT_ODB_BACKEND_VERSION);
    store->base.read = read;
    store->base.read_header = readHeader;
    store->base.exists = exists;
    store->base.write = write;
    store->base.free = freeStore;
    store->real = real.release();
    store->stop = std::move(stop);
    return store;
}

} // namespace

Result<RememberedObjects *> writeNothing(git_repository *repository, std::stop_token stop)
{
    Buffer objects;
    if (const int code =
            git_repository_item_path(objects.out(), repository, GIT_REPOSITORY_ITEM_OBJECTS);
        code < 0)
        return tl::unexpected(gitError(code));
    auto real = acquire<OdbHandle>({}, git_odb_open, objects.bytes().constData());
    if (!real)
        return tl::unexpected(real.error());
    Store *store = makeStore(std::move(*real), std::move(stop));
    if (const auto used = useStore(repository, &store->base); !used)
        return tl::unexpected(used.error());
    return &store->remembered;
}

} // namespace windlass::git
