// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/indexentries.h"

#include "git/objecthash.h"

#include <cstring>

namespace windlass::git {

namespace {

using Type = TrackedFile::Kind;

Type typeOf(unsigned mode)
{
    switch (mode) {
    case GIT_FILEMODE_LINK:
        return Type::Link;
    case GIT_FILEMODE_COMMIT:
        return Type::Submodule;
    case GIT_FILEMODE_BLOB_EXECUTABLE:
        return Type::Executable;
    default:
        return Type::Ordinary;
    }
}

unsigned modeOf(Type type)
{
    switch (type) {
    case Type::Link:
        return GIT_FILEMODE_LINK;
    case Type::Submodule:
        return GIT_FILEMODE_COMMIT;
    case Type::Executable:
        return GIT_FILEMODE_BLOB_EXECUTABLE;
    case Type::Ordinary:
        break;
    }
    return GIT_FILEMODE_BLOB;
}

FileTime toTime(const git_index_time &time)
{
    return {time.seconds, time.nanoseconds};
}

git_index_time fromTime(const FileTime &time)
{
    return {static_cast<std::int32_t>(time.seconds), time.nanoseconds};
}

TrackedFile trackedFile(const git_index_entry &entry)
{
    const auto isSet = [](unsigned value, unsigned flag) { return (value & flag) != 0; };
    TrackedFile file;
    file.kind = typeOf(entry.mode);
    file.isIntended = isSet(entry.flags_extended, GIT_INDEX_ENTRY_INTENT_TO_ADD);
    file.isSkipped = isSet(entry.flags_extended, GIT_INDEX_ENTRY_SKIP_WORKTREE);
    file.isAssumed = isSet(entry.flags, GIT_INDEX_ENTRY_VALID);
    file.id = toRawId(entry.id);
    file.size = entry.file_size;
    file.changed = toTime(entry.mtime);
    file.statusChanged = toTime(entry.ctime);
    file.inode = entry.ino;
    file.user = entry.uid;
    file.group = entry.gid;
    return file;
}

// Of a conflict only one entry stays, with the content of our side, the second of three.
TrackedFile conflictedFile(const git_index_entry &entry)
{
    TrackedFile file;
    file.kind = typeOf(entry.mode);
    file.isConflict = true;
    if (git_index_entry_stage(&entry) == 2)
        file.id = toRawId(entry.id);
    return file;
}

// In the folder, and not by way of a symbolic link.
bool isThere(const RootFolder &root, std::string_view path)
{
    return root.stat(std::string(path)) && !root.isBehindLink(path);
}

} // namespace

TrackedFiles trackedFiles(git_index *index, const RootFolder &root, bool isSparse)
{
    const std::size_t count = git_index_entrycount(index);
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < count; ++i)
        bytes += std::strlen(git_index_get_byindex(index, i)->path);
    TrackedFiles files;
    files.reserve(count, bytes);
    for (std::size_t i = 0; i < count; ++i) {
        const git_index_entry &entry = *git_index_get_byindex(index, i);
        if (git_index_entry_stage(&entry) != 0) {
            files.addConflict(entry.path, conflictedFile(entry));
            continue;
        }
        TrackedFile file = trackedFile(entry);
        if (isSparse && file.isSkipped && isThere(root, entry.path))
            file.isSkipped = false;
        files.add(entry.path, file);
    }
    return files;
}

std::vector<ScanTask> scanTasks(const RootFolder &root, const TrackedFiles &tracked,
                                FolderWalk &walk)
{
    std::vector<ScanTask> tasks;
    tasks.reserve(walk.files().size());
    const auto addUnseen = [&](const TrackedFile &file) {
        const bool isElsewhere =
            file.isSkipped || (file.kind == Type::Submodule && isThere(root, file.path));
        if (!isElsewhere)
            tasks.push_back(
                {file.path, &file, walk.attributesFor(file.path), root.isBehindLink(file.path)});
    };
    auto unseen = tracked.files().begin();
    for (const FolderWalk::File &found : walk.files()) {
        for (; unseen != tracked.files().end() && unseen->path < found.path; ++unseen)
            addUnseen(*unseen);
        const bool isTracked = unseen != tracked.files().end() && unseen->path == found.path;
        const TrackedFile *file = isTracked ? &*unseen : nullptr;
        if (isTracked)
            ++unseen;
        if (!file || !file->isSkipped)
            tasks.push_back({found.path, file, found.attributes, false, found.isUnchanged});
    }
    for (; unseen != tracked.files().end(); ++unseen)
        addUnseen(*unseen);
    return tasks;
}

void remind(std::vector<ScanTask> &tasks, const RememberedFiles &remembered)
{
    auto known = remembered.files().begin();
    for (ScanTask &task : tasks) {
        while (known != remembered.files().end() && known->path < task.path)
            ++known;
        if (known == remembered.files().end())
            return;
        if (known->path == task.path)
            task.remembered = &*known;
    }
}

void fillEntry(git_index_entry &entry, const ScanResult &result)
{
    entry.id = toOid(result.id);
    entry.mode = modeOf(result.type);
    entry.ctime = fromTime(result.stat.statusChanged);
    entry.mtime = fromTime(result.stat.changed);
    entry.dev = result.stat.device;
    entry.ino = result.stat.inode;
    entry.uid = result.stat.user;
    entry.gid = result.stat.group;
    entry.file_size = static_cast<std::uint32_t>(result.stat.size);
}

bool isAtCommit(const QByteArray &folder, const RawId &id)
{
    git_repository *raw = nullptr;
    if (git_repository_open_ext(&raw, folder.constData(), GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr)
        < 0)
        return true;
    const RepositoryHandle repository(raw);
    git_oid head = {};
    return git_reference_name_to_id(&head, raw, "HEAD") == 0 && toRawId(head) == id;
}

RawId digestOf(git_index *index)
{
    constexpr std::size_t fullBuffer = 1 << 16;
    ObjectHash hash;
    hash.begin();
    std::string buffer;
    const auto append = [&buffer](const void *bytes, std::size_t size) {
        buffer.append(static_cast<const char *>(bytes), size);
    };
    const std::size_t count = git_index_entrycount(index);
    for (std::size_t i = 0; i < count; ++i) {
        const git_index_entry *entry = git_index_get_byindex(index, i);
        const unsigned rest[] = {entry->mode, entry->flags, entry->flags_extended};
        append(entry->path, std::strlen(entry->path) + 1);
        append(entry->id.id, sizeof entry->id.id);
        append(rest, sizeof rest);
        if (buffer.size() < fullBuffer)
            continue;
        hash.add(buffer);
        buffer.clear();
    }
    hash.add(buffer);
    return hash.end();
}

std::optional<git_oid> stagedTree(git_index *index, git_repository *repository)
{
    git_oid tree = {};
    if (git_index_write_tree_to(&tree, index, repository) < 0)
        return std::nullopt;
    return tree;
}

int leaveOutside(std::vector<ScanTask> &tasks, const SparseRules &rules)
{
    int untracked = 0;
    std::erase_if(tasks, [&](const ScanTask &task) {
        const bool isOutside = !rules.contains(task.path);
        untracked += isOutside && !task.tracked ? 1 : 0;
        return isOutside;
    });
    return untracked;
}

} // namespace windlass::git
