// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/tidystore.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

using PackbuilderHandle = std::unique_ptr<git_packbuilder, FreeWith<git_packbuilder_free>>;
using RevwalkHandle = std::unique_ptr<git_revwalk, FreeWith<git_revwalk_free>>;

// \return the name of the pack, without an ending
Result<QString> packAll(git_repository *repository, const QString &folder)
{
    const auto builder = acquire<PackbuilderHandle>({}, git_packbuilder_new, repository);
    const auto walk = acquire<RevwalkHandle>({}, git_revwalk_new, repository);
    if (!builder || !walk)
        return tl::unexpected(builder ? walk.error() : builder.error());
    git_packbuilder_set_threads(builder->get(), 0); // as many as there are cores
    constexpr unsigned usualMode = 0;
    int code = git_revwalk_push_glob(walk->get(), "refs/*");
    if (code >= 0)
        code = git_packbuilder_insert_walk(builder->get(), walk->get());
    if (code >= 0)
        code = git_packbuilder_write(builder->get(), QFile::encodeName(folder).constData(),
                                     usualMode, nullptr, nullptr);
    if (code < 0)
        return tl::unexpected(gitError(code));
    return u"pack-"_s + QString::fromLatin1(git_packbuilder_name(builder->get()));
}

// A pack without its index is a leftover, whoever finds it.
void removeOthers(QDir packs, const QString &kept)
{
    for (const QString &ending : {u".idx"_s, u".pack"_s}) {
        for (const QString &name : packs.entryList({u"pack-*"_s + ending}, QDir::Files)) {
            if (name != kept + ending)
                packs.remove(name);
        }
    }
}

void removeLooseObjects(const QDir &objects)
{
    for (const QString &name : objects.entryList({u"[0-9a-f][0-9a-f]"_s}, QDir::Dirs))
        QDir(objects.filePath(name)).removeRecursively();
}

} // namespace

Result<> tidyStore(git_repository *repository)
{
    const QDir store(QFile::decodeName(git_repository_path(repository)));
    const QDir packs(store.filePath(u"objects/pack"_s));
    if (packs.entryList({u"*.pack"_s}, QDir::Files).size() < mostPacks)
        return {};
    const auto kept = packAll(repository, packs.path());
    if (!kept)
        return tl::unexpected(kept.error());
    QDir(store.filePath(u"windlass"_s)).removeRecursively(); // it is about what goes now
    removeOthers(packs, *kept);
    removeLooseObjects(QDir(store.filePath(u"objects"_s)));
    return {};
}

} // namespace windlass::git
