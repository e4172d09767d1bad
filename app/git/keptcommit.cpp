// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/keptcommit.h"

#include "git/giterror.h"

#include <git2.h>

#include <memory>

namespace windlass::git {

namespace {

using IteratorHandle =
    std::unique_ptr<git_reference_iterator, FreeWith<git_reference_iterator_free>>;

Error asStorage(const Error &error)
{
    return {ErrorKind::Storage, error.message, error.detail};
}

Result<> create(git_repository *repository, const QByteArray &name, const git_oid &commit,
                const QByteArray &words)
{
    return acquire<ReferenceHandle>({}, git_reference_create, repository, name.constData(), &commit,
                                    1, words.constData())
        .map([](const ReferenceHandle &) {})
        .map_error(asStorage);
}

// Those whose names are folders of this one, and those for which this one would be a folder.
QByteArrayList inTheWayOf(git_repository *repository, const QByteArray &room,
                          const QByteArray &name)
{
    QByteArrayList found;
    const auto all = acquire<IteratorHandle>({}, git_reference_iterator_glob_new, repository,
                                             QByteArray(room + '*').constData());
    if (!all)
        return found;
    const char *next = nullptr;
    while (git_reference_next_name(&next, all->get()) == 0) {
        const QByteArray other(next);
        if (other.startsWith(name + '/') || name.startsWith(other + '/'))
            found.append(other);
    }
    return found;
}

Result<> moveAway(git_repository *repository, const QByteArray &name)
{
    const auto reference =
        acquire<ReferenceHandle>({}, git_reference_lookup, repository, name.constData());
    if (!reference)
        return tl::unexpected(asStorage(reference.error()));
    if (const git_oid *commit = git_reference_target(reference->get())) {
        const QByteArray former = "refs/windlass-former/" + fromOid(*commit).hex().toLatin1();
        if (auto kept = create(repository, former, *commit, "kept for " + name); !kept)
            return kept;
    }
    if (const int code = git_reference_delete(reference->get()); code < 0)
        return tl::unexpected(asStorage(gitError(code)));
    return {};
}

} // namespace

Result<> keepCommit(git_repository *repository, Kept kept, const BranchName &branch,
                    const ObjectId &commit, const QByteArray &words)
{
    const QByteArray room = kept == Kept::Tip ? "refs/windlass/" : "refs/windlass-source/";
    const QByteArray name = room + branch.text().toUtf8();
    const git_oid target = toOid(commit);
    auto done = create(repository, name, target, words);
    if (done)
        return done;
    const QByteArrayList others = inTheWayOf(repository, room, name);
    for (const QByteArray &other : others) {
        if (auto moved = moveAway(repository, other); !moved)
            return moved;
    }
    return others.isEmpty() ? done : create(repository, name, target, words);
}

} // namespace windlass::git
