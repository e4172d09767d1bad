// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/packtrees.h"

#include "git/indexentries.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::PackTrees)
};

Error stopped()
{
    return {ErrorKind::Cancelled, Text::tr("Stopped."), {}};
}

Result<OdbObjectHandle> readObject(git_odb *objects, const RawId &id)
{
    const git_oid name = toOid(id);
    return acquire<OdbObjectHandle>({}, git_odb_read, objects, &name);
}

std::string_view contentOf(const OdbObjectHandle &object)
{
    return {static_cast<const char *>(git_odb_object_data(object.get())),
            git_odb_object_size(object.get())};
}

struct Entry
{
    enum class Kind { File, Folder, Submodule };
    Kind kind = Kind::File;
    std::string_view name;
    RawId id = {};
};

// Mode, name and the bytes of the object's name, one entry behind the other; false when it is not.
template <typename Take> bool forEntries(std::string_view tree, Take take)
{
    while (!tree.empty()) {
        const std::size_t end = tree.find('\0');
        Entry entry;
        if (end == std::string_view::npos || tree.size() - end - 1 < entry.id.size())
            return false;
        const std::string_view mode = tree.substr(0, tree.find(' '));
        entry.name = tree.substr(0, end).substr(std::min(mode.size() + 1, end));
        entry.kind = mode == "40000"    ? Entry::Kind::Folder
                     : mode == "160000" ? Entry::Kind::Submodule
                                        : Entry::Kind::File;
        std::memcpy(entry.id.data(), tree.data() + end + 1, entry.id.size());
        take(entry);
        tree.remove_prefix(end + 1 + entry.id.size());
    }
    return true;
}

tl::unexpected<Error> brokenTree(const RawId &id)
{
    return fail(ErrorKind::FolderUnusable,
                Text::tr("The repository of this folder is damaged. Run \"git fsck\" in it."),
                fromOid(toOid(id)).hex());
}

Result<RawId> treeOf(git_repository *repository, const git_oid &id)
{
    const auto commit = acquire<CommitHandle>({}, git_commit_lookup, repository, &id);
    if (!commit)
        return tl::unexpected(commit.error());
    return toRawId(*git_commit_tree_id(commit->get()));
}

// The names of all that the tree needs.
Result<ObjectIds> objectsBelow(git_repository *repository, const RawId &root,
                               const std::stop_token &stop)
{
    const auto objects = acquire<OdbHandle>({}, git_repository_odb, repository);
    if (!objects)
        return tl::unexpected(objects.error());
    ObjectIds ids{root};
    std::vector<RawId> waiting{root};
    while (!waiting.empty()) {
        if (stop.stop_requested())
            return tl::unexpected(stopped());
        const RawId id = waiting.back();
        waiting.pop_back();
        const auto tree = readObject(objects->get(), id);
        if (!tree)
            return tl::unexpected(tree.error());
        const bool isGood = forEntries(contentOf(*tree), [&](const Entry &entry) {
            if (entry.kind != Entry::Kind::Submodule && ids.insert(entry.id).second
                && entry.kind == Entry::Kind::Folder)
                waiting.push_back(entry.id);
        });
        if (!isGood)
            return brokenTree(id);
    }
    return ids;
}

} // namespace

Result<ObjectIds> objectsOf(git_repository *repository, const git_oid &commit,
                            const std::stop_token &stop)
{
    const auto root = treeOf(repository, commit);
    return root ? objectsBelow(repository, *root, stop) : tl::unexpected(root.error());
}

Result<ObjectNames> objectsIn(git_repository *repository, const git_oid &tree,
                              const std::stop_token &stop)
{
    const auto ids = objectsBelow(repository, toRawId(tree), stop);
    if (!ids)
        return tl::unexpected(ids.error());
    std::vector<RawId> names(ids->begin(), ids->end());
    std::sort(names.begin(), names.end());
    return std::make_shared<const std::vector<RawId>>(std::move(names));
}

PackTrees::PackTrees(git_repository *repository, PackWriter &pack, const ObjectIds &known,
                     int level)
    : m_repository(repository), m_pack(pack), m_known(known), m_compressor(level)
{
}

bool PackTrees::isThere(const RawId &id) const
{
    return m_known.contains(id) || m_pack.has(id);
}

Result<> PackTrees::add(const git_oid &commit, const std::optional<git_oid> &before,
                        const std::stop_token &stop)
{
    auto objects = acquire<OdbHandle>({}, git_repository_odb, m_repository);
    if (!objects)
        return tl::unexpected(objects.error());
    m_objects = std::move(*objects);
    const auto root = treeOf(m_repository, commit);
    if (!root)
        return tl::unexpected(root.error());
    std::vector<Pair> waiting{{*root, before ? std::optional(toRawId(*before)) : std::nullopt}};
    while (!waiting.empty()) {
        if (stop.stop_requested())
            return tl::unexpected(stopped());
        const Pair trees = waiting.back();
        waiting.pop_back();
        if (trees.id == trees.before || isThere(trees.id))
            continue;
        if (auto added = addTree(trees, waiting); !added)
            return added;
    }
    return addObject(toRawId(commit));
}

Result<> PackTrees::addTree(const Pair &trees, std::vector<Pair> &waiting)
{
    const auto tree = readObject(m_objects.get(), trees.id);
    if (!tree)
        return tl::unexpected(tree.error());
    const auto old = trees.before ? readObject(m_objects.get(), *trees.before)
                                  : Result<OdbObjectHandle>(OdbObjectHandle());
    if (!old)
        return tl::unexpected(old.error());
    std::map<std::string_view, Entry> before;
    if (*old)
        (void)forEntries(contentOf(*old),
                         [&](const Entry &entry) { before.emplace(entry.name, entry); });
    Result<> added;
    const bool isGood = forEntries(contentOf(*tree), [&](const Entry &entry) {
        const auto same = before.find(entry.name);
        const bool isSameKind = same != before.end() && same->second.kind == entry.kind;
        const auto other = isSameKind ? std::optional(same->second.id) : std::nullopt;
        if (entry.kind == Entry::Kind::Folder)
            waiting.push_back({entry.id, other});
        else if (added && entry.kind == Entry::Kind::File && entry.id != other
                 && !isThere(entry.id))
            added = addObject(entry.id);
    });
    if (!isGood)
        return brokenTree(trees.id);
    return added ? addObject(trees.id) : added;
}

Result<> PackTrees::addObject(const RawId &id)
{
    const auto object = readObject(m_objects.get(), id);
    if (!object)
        return tl::unexpected(object.error());
    if (!m_pack.claim(id))
        return {};
    const std::string_view content = contentOf(*object);
    m_compressor.run(content, PackWriter::headRoom, m_out);
    const auto type = static_cast<ObjectType>(git_odb_object_type(object->get()));
    if (!m_pack.add(id, type, content.size(), m_out))
        return fail(ErrorKind::Storage,
                    Text::tr("A file could not be written. Check the free space on the disk and "
                             "your rights to the folder, then try again."));
    return {};
}

} // namespace windlass::git
