// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/statrules.h"

#include "git/objecthash.h"

namespace windlass::git {

namespace {

bool isEmptyBlob(const RawId &id)
{
    static const RawId empty = ObjectHash().of(ObjectType::Blob, {});
    return id == empty;
}

// Entries of git itself have nanoseconds, those of some other programs do not.
bool isSameTime(const FileTime &recorded, const FileTime &now)
{
    return recorded.seconds == now.seconds
           && (recorded.nanoseconds == 0 || recorded.nanoseconds == now.nanoseconds);
}

} // namespace

TrackedFile::Kind StatRules::typeOf(const TrackedFile *tracked, const FileStat &stat) const
{
    using Type = TrackedFile::Kind;
    const Type before = tracked ? tracked->kind : Type::Ordinary;
    if (stat.type == FileType::Link || (!trustsLinks && before == Type::Link))
        return Type::Link;
    if (!trustsExecutable)
        return before == Type::Executable ? Type::Executable : Type::Ordinary;
    return stat.isExecutable ? Type::Executable : Type::Ordinary;
}

// What was written in the second in which the index was stored, or the one before, may have
// changed again without a trace.
bool StatRules::isUnchanged(const TrackedFile &tracked, const FileStat &stat) const
{
    if (stat.type == FileType::Folder || stat.type == FileType::Special)
        return false;
    if (tracked.isConflict || tracked.isIntended || typeOf(&tracked, stat) != tracked.kind)
        return false;
    if (!indexWritten || tracked.changed.seconds + 1 >= indexWritten->seconds)
        return false;
    if (tracked.size != static_cast<std::uint32_t>(stat.size)
        || (tracked.size == 0 && !isEmptyBlob(tracked.id)))
        return false;
    if (!isSameTime(tracked.changed, stat.changed))
        return false;
    if (!comparesAll)
        return true;
    return (!trustsStatusTime || isSameTime(tracked.statusChanged, stat.statusChanged))
           && tracked.inode == stat.inode && tracked.user == stat.user
           && tracked.group == stat.group;
}

} // namespace windlass::git
