// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/gatherpacks.h"

#include "git/folder.h"
#include "git/indexentries.h"

#include <git2/sys/odb_backend.h>

#include <QDir>

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

using PackbuilderHandle = std::unique_ptr<git_packbuilder, FreeWith<git_packbuilder_free>>;

using Objects = std::unordered_set<RawId, HashRawId>;

struct Pack
{
    QString name; // without an ending
    qint64 bytes = 0;
};

// \see git-config(1)
int mostPacks(git_repository *repository)
{
    constexpr int usual = 50;
    const auto config = acquire<ConfigHandle>({}, git_repository_config_snapshot, repository);
    std::int32_t objects = 1;
    std::int32_t packs = usual;
    if (config) {
        git_config_get_int32(&objects, config->get(), "gc.auto");
        git_config_get_int32(&packs, config->get(), "gc.autoPackLimit");
    }
    return objects <= 0 || packs <= 0 ? 0 : packs;
}

// Those that are nothing but a pack, smallest first.
QList<Pack> plainPacks(const QDir &folder)
{
    QList<Pack> plain;
    for (const QFileInfo &file : folder.entryInfoList({u"pack-*.pack"_s}, QDir::Files)) {
        const QString name = file.completeBaseName();
        QStringList beside = folder.entryList({name + u".*"_s}, QDir::Files | QDir::Hidden);
        beside.removeOne(name + u".rev"_s); // says nothing that the index does not
        if (beside.size() == 2 && beside.contains(name + u".idx"_s))
            plain.append({name, file.size()});
    }
    std::sort(plain.begin(), plain.end(),
              [](const Pack &one, const Pack &other) { return one.bytes < other.bytes; });
    return plain;
}

// As long as the next one is no larger than all before it: then what has been gathered once is not
// copied each time. Whoever pushes waits for it, hence the bound.
QList<Pack> chosen(const QList<Pack> &packs)
{
    constexpr qint64 mostBytes = 16 << 20;
    qsizetype count = 0;
    qint64 sum = 0;
    for (qsizetype i = 0; i < packs.size(); ++i) {
        if (sum + packs.at(i).bytes > mostBytes)
            break;
        if (packs.at(i).bytes <= sum)
            count = i + 1;
        sum += packs.at(i).bytes;
    }
    return packs.first(count);
}

int append(const git_oid *id, void *ids)
{
    static_cast<Objects *>(ids)->insert(toRawId(*id));
    return 0;
}

Result<Objects> objectsIn(const QDir &folder, const QString &pack)
{
    const QByteArray index = QFile::encodeName(folder.filePath(pack + u".idx"_s));
    const auto odb = acquire<OdbHandle>({}, git_odb_new);
    if (!odb)
        return tl::unexpected(odb.error());
    git_odb_backend *backend = nullptr; // goes with the odb
    int code = git_odb_backend_one_pack(&backend, index.constData());
    if (code >= 0)
        code = git_odb_add_backend(odb->get(), backend, 1);
    Objects ids;
    if (code >= 0)
        code = git_odb_foreach(odb->get(), append, &ids);
    return code < 0 ? Result<Objects>(tl::unexpected(gitError(code))) : ids;
}

Result<Objects> objectsIn(const QDir &folder, const QList<Pack> &packs)
{
    Objects all;
    for (const Pack &pack : packs) {
        auto some = objectsIn(folder, pack.name);
        if (!some)
            return some;
        all.insert(some->begin(), some->end());
    }
    return all;
}

// \return the name of the new pack
Result<QString> packOf(git_repository *repository, const Objects &objects, const QDir &folder)
{
    const auto builder = acquire<PackbuilderHandle>({}, git_packbuilder_new, repository);
    if (!builder)
        return tl::unexpected(builder.error());
    int code = 0;
    for (auto id = objects.begin(); id != objects.end() && code >= 0; ++id) {
        const git_oid raw = toOid(*id);
        code = git_packbuilder_insert(builder->get(), &raw, nullptr);
    }
    constexpr unsigned usualMode = 0;
    if (code >= 0)
        code = git_packbuilder_write(builder->get(), QFile::encodeName(folder.path()).constData(),
                                     usualMode, nullptr, nullptr);
    if (code < 0)
        return tl::unexpected(gitError(code));
    return u"pack-"_s + QString::fromLatin1(git_packbuilder_name(builder->get()));
}

// A pack without its index is a leftover, whoever finds it.
void remove(QDir folder, const QList<Pack> &packs, const QString &kept)
{
    for (const Pack &pack : packs) {
        if (pack.name == kept)
            continue;
        for (const QString &ending : {u".idx"_s, u".rev"_s, u".pack"_s})
            folder.remove(pack.name + ending);
    }
}

} // namespace

Result<> gatherPacks(const QString &folder)
{
    auto repository = openStored(folder);
    if (!repository)
        return tl::unexpected(repository.error());
    Buffer path;
    if (const int code =
            git_repository_item_path(path.out(), repository->get(), GIT_REPOSITORY_ITEM_OBJECTS);
        code < 0)
        return tl::unexpected(gitError(code));
    const QDir store(QFile::decodeName(path.bytes()) + "pack"_L1);
    const int most = mostPacks(repository->get());
    if (most == 0 || store.entryList({u"*.pack"_s}, QDir::Files).size() < most
        || store.exists(u"multi-pack-index"_s))
        return {};
    const QList<Pack> packs = chosen(plainPacks(store));
    const auto objects = objectsIn(store, packs);
    if (packs.isEmpty() || !objects)
        return objects.map([](const auto &) {});
    const auto made = packOf(repository->get(), *objects, store);
    if (!made)
        return tl::unexpected(made.error());
    repository->reset(); // a file in use cannot be removed on every system
    const auto kept = objectsIn(store, *made);
    if (!kept || *kept != *objects)
        return fail(ErrorKind::Storage, {}, u"the new pack lacks objects"_s);
    remove(store, packs, *made);
    return {};
}

} // namespace windlass::git
