// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/ancestry.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::ShallowHistory)
};

tl::unexpected<Error> tooShort()
{
    return fail(ErrorKind::Rejected,
                Text::tr("The repository in this folder has too little of its history to be "
                         "compared with the branch on the server. Get the rest by \"git fetch "
                         "--unshallow\", then try again."));
}

QByteArray bytesOf(const git_oid &id)
{
    return QByteArray(reinterpret_cast<const char *>(id.id), GIT_OID_RAWSZ);
}

} // namespace

std::optional<ShallowHistory> ShallowHistory::of(git_repository *repository)
{
    const ShallowHistory history(repository);
    return history.m_ends.isEmpty() ? std::nullopt : std::optional(history);
}

// The file of git that says so has a commit in each line; one for all worktrees, which libgit2 1.5
// does not know. One that cannot be read counts as none, as for git.
ShallowHistory::ShallowHistory(git_repository *repository) : m_repository(repository)
{
    QFile file(QFile::decodeName(git_repository_commondir(repository)) + u"shallow"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        if (const auto id = ObjectId::fromHex(QString::fromLatin1(file.readLine().trimmed())))
            m_ends.insert(bytesOf(toOid(*id)));
    }
}

//! As the commit has them, here or not; nothing when it is not here itself.
std::optional<QList<git_oid>> ShallowHistory::namedParentsOf(const git_oid &commit) const
{
    const auto found = acquire<CommitHandle>({}, git_commit_lookup, m_repository, &commit);
    if (!found)
        return std::nullopt;
    QList<git_oid> parents;
    for (unsigned i = 0; i < git_commit_parentcount(found->get()); ++i)
        parents.append(*git_commit_parent_id(found->get(), i));
    return parents;
}

//! Those that were not left out; nothing when \a commit is not here.
std::optional<QList<git_oid>> ShallowHistory::parentsOf(const git_oid &commit) const
{
    auto parents = namedParentsOf(commit);
    if (parents && m_ends.contains(bytesOf(commit)))
        parents->clear();
    return parents;
}

//! What is here of \a from and all before it, without what was \a seen, which grows by it.
QList<git_oid> ShallowHistory::walk(QList<git_oid> from, Ids &seen) const
{
    QList<git_oid> all;
    for (qsizetype at = 0; at < from.size(); ++at) {
        const git_oid id = from.at(at);
        const QByteArray bytes = bytesOf(id);
        const auto parents = seen.contains(bytes) ? std::nullopt : parentsOf(id);
        if (!parents)
            continue;
        seen.insert(bytes);
        all.append(id);
        from += *parents;
    }
    return all;
}

QList<git_oid> ShallowHistory::between(const QList<git_oid> &commits,
                                       const QList<git_oid> &known) const
{
    Ids seen;
    (void)walk(known, seen);
    return walk(commits, seen);
}

bool ShallowHistory::isAncestor(const git_oid &ancestor, const git_oid &of) const
{
    const QList<git_oid> before = between(parentsOf(of).value_or(QList<git_oid>()));
    return std::any_of(before.begin(), before.end(), [&ancestor](const git_oid &id) {
        return git_oid_equal(&id, &ancestor) != 0;
    });
}

Result<std::optional<git_oid>> ShallowHistory::mergeBase(const git_oid &one,
                                                         const git_oid &other) const
{
    Ids ofOther;
    const QList<git_oid> others = walk({other}, ofOther);
    const QList<git_oid> ours = between({one});
    QList<git_oid> common;
    QList<git_oid> theirParents;
    for (const git_oid &id : ours) {
        if (!ofOther.contains(bytesOf(id)))
            continue;
        common.append(id);
        theirParents += parentsOf(id).value_or(QList<git_oid>());
    }
    Ids worse;
    (void)walk(theirParents, worse);
    const auto best = std::find_if(common.cbegin(), common.cend(), [&worse](const git_oid &id) {
        return !worse.contains(bytesOf(id));
    });
    if (best != common.cend())
        return std::optional(*best);
    if (!isWhole(ours + others))
        return tooShort();
    return std::nullopt;
}

bool ShallowHistory::isWhole(const QList<git_oid> &commits) const
{
    return std::none_of(commits.begin(), commits.end(),
                        [this](const git_oid &id) { return endsAt(id); });
}

// The file of git also has first commits, where they are as far back as the clone was to reach.
bool ShallowHistory::endsAt(const git_oid &commit) const
{
    const QList<git_oid> parents = namedParentsOf(commit).value_or(QList<git_oid>());
    const bool isCut = m_ends.contains(bytesOf(commit));
    return std::any_of(parents.begin(), parents.end(),
                       [this, isCut](const git_oid &id) { return isCut || !namedParentsOf(id); });
}

QList<git_oid> ShallowHistory::ends() const
{
    QList<git_oid> ends;
    for (const QByteArray &bytes : m_ends) {
        git_oid id = {};
        git_oid_fromraw(&id, reinterpret_cast<const unsigned char *>(bytes.constData()));
        ends.append(id);
    }
    return ends;
}

QList<git_oid> tipsOf(git_repository *repository, const char *pattern)
{
    struct Tips
    {
        git_repository *repository;
        QList<git_oid> ids;
    } tips{repository, {}};
    const auto add = [](const char *name, void *payload) {
        auto *all = static_cast<Tips *>(payload);
        const auto reference =
            acquire<ReferenceHandle>({}, git_reference_lookup, all->repository, name);
        const auto commit = reference ? acquire<ObjectHandle>({}, git_reference_peel,
                                                              reference->get(), GIT_OBJECT_COMMIT)
                                      : tl::unexpected(reference.error());
        if (commit)
            all->ids.append(*git_object_id(commit->get()));
        return 0;
    };
    git_reference_foreach_glob(repository, pattern, add, &tips);
    return tips.ids;
}

bool isDescendant(git_repository *repository, const git_oid &commit, const git_oid &ancestor)
{
    if (const auto shallow = ShallowHistory::of(repository))
        return shallow->isAncestor(ancestor, commit);
    return git_graph_descendant_of(repository, &commit, &ancestor) == 1;
}

} // namespace windlass::git
