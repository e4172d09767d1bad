// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/unsenthistory.h"

#include "git/ancestry.h"
#include "git/folder.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace windlass::git {

namespace {

using RevwalkHandle = std::unique_ptr<git_revwalk, FreeWith<git_revwalk_free>>;
using BlobHandle = std::unique_ptr<git_blob, FreeWith<git_blob_free>>;
using Take = std::function<void(const UnsentFile &, const ReadUnsent &)>;

class Walk final
{
public:
    Walk(git_repository *repository, const Take &take, std::stop_token stop)
        : m_repository(repository), m_take(take), m_stop(std::move(stop))
    {
    }

    Result<bool> run(const ObjectId &head, const QList<ObjectId> &sent, qsizetype most);

private:
    [[nodiscard]] Result<std::vector<git_oid>>
    commits(const ObjectId &head, const QList<ObjectId> &sent, std::size_t most) const;
    [[nodiscard]] std::vector<git_oid> commitsOf(const ShallowHistory &shallow,
                                                 const ObjectId &head,
                                                 const QList<ObjectId> &sent) const;
    Result<> add(const git_oid &id);
    void add(const git_diff_delta &delta, const ObjectId &commit);
    [[nodiscard]] std::optional<QByteArray> read(const UnsentFile &file) const;

    git_repository *m_repository;
    const Take &m_take;
    std::stop_token m_stop;
    OdbHandle m_objects;
    QSet<QByteArray> m_seen; // id and path
};

Result<bool> Walk::run(const ObjectId &head, const QList<ObjectId> &sent, qsizetype most)
{
    auto objects = acquire<OdbHandle>({}, git_repository_odb, m_repository);
    if (!objects)
        return tl::unexpected(objects.error());
    m_objects = std::move(*objects);
    const auto limit = static_cast<std::size_t>(most);
    const auto shallow = ShallowHistory::of(m_repository);
    const auto all = shallow ? Result<std::vector<git_oid>>(commitsOf(*shallow, head, sent))
                             : commits(head, sent, limit + 1);
    if (!all)
        return tl::unexpected(all.error());
    for (std::size_t i = 0; i < std::min(all->size(), limit); ++i) {
        if (const auto added = add(all->at(i)); !added)
            return tl::unexpected(added.error());
    }
    return all->size() <= limit;
}

Result<std::vector<git_oid>> Walk::commits(const ObjectId &head, const QList<ObjectId> &sent,
                                           std::size_t most) const
{
    const auto walk = acquire<RevwalkHandle>({}, git_revwalk_new, m_repository);
    if (!walk)
        return tl::unexpected(walk.error());
    git_revwalk_sorting(walk->get(), GIT_SORT_TIME);
    git_oid id = toOid(head);
    int code = git_revwalk_push(walk->get(), &id);
    for (const ObjectId &known : sent) {
        id = toOid(known);
        git_revwalk_hide(walk->get(), &id); // fails for what is not here
    }
    git_revwalk_hide_glob(walk->get(), "refs/remotes/*");
    std::vector<git_oid> all;
    while (code >= 0 && all.size() < most && (code = git_revwalk_next(&id, walk->get())) >= 0)
        all.push_back(id);
    return code < 0 && code != GIT_ITEROVER
               ? Result<std::vector<git_oid>>(tl::unexpected(gitError(code)))
               : all;
}

std::vector<git_oid> Walk::commitsOf(const ShallowHistory &shallow, const ObjectId &head,
                                     const QList<ObjectId> &sent) const
{
    QList<git_oid> known = tipsOf(m_repository, "refs/remotes/*");
    for (const ObjectId &each : sent)
        known.append(toOid(each));
    const QList<git_oid> all = shallow.between({toOid(head)}, known);
    return {all.begin(), all.end()};
}

// Against the first parent. Where a shallow clone ends there is none.
Result<> Walk::add(const git_oid &id)
{
    const auto commit = acquire<CommitHandle>({}, git_commit_lookup, m_repository, &id);
    if (!commit)
        return tl::unexpected(commit.error());
    const auto tree = acquire<TreeHandle>({}, git_commit_tree, commit->get());
    if (!tree)
        return tl::unexpected(tree.error());
    const git_oid *parent = git_commit_parent_id(commit->get(), 0);
    const auto before =
        parent ? findTree(m_repository, fromOid(*parent)) : Result<TreeHandle>(TreeHandle());
    const auto diff = acquire<DiffHandle>({}, git_diff_tree_to_tree, m_repository,
                                          before ? before->get() : nullptr, tree->get(),
                                          static_cast<const git_diff_options *>(nullptr));
    if (!diff)
        return tl::unexpected(diff.error());
    for (std::size_t i = 0; i < git_diff_num_deltas(diff->get()); ++i) {
        if (m_stop.stop_requested())
            return tl::unexpected(gitError(GIT_EUSER));
        add(*git_diff_get_delta(diff->get(), i), fromOid(id));
    }
    return {};
}

void Walk::add(const git_diff_delta &delta, const ObjectId &commit)
{
    const git_diff_file &file = delta.new_file;
    if (file.mode != GIT_FILEMODE_BLOB && file.mode != GIT_FILEMODE_BLOB_EXECUTABLE)
        return;
    const ObjectId content = fromOid(file.id);
    const QByteArray key = content.hex().toLatin1() + file.path;
    if (m_seen.contains(key))
        return;
    m_seen.insert(key);
    std::size_t bytes = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    if (git_odb_read_header(&bytes, &type, m_objects.get(), &file.id) < 0)
        return; // a partial clone has it elsewhere
    m_take({commit, shownPath(file.path), content, static_cast<qint64>(bytes), file.path},
           [this](const UnsentFile &one) { return read(one); });
}

std::optional<QByteArray> Walk::read(const UnsentFile &file) const
{
    const git_oid id = toOid(file.content);
    const auto blob = acquire<BlobHandle>({}, git_blob_lookup, m_repository, &id);
    if (!blob)
        return std::nullopt;
    return QByteArray(static_cast<const char *>(git_blob_rawcontent(blob->get())),
                      static_cast<qsizetype>(git_blob_rawsize(blob->get())));
}

} // namespace

Result<bool> walkUnsent(const QString &repository, const ObjectId &head,
                        const QList<ObjectId> &sent, qsizetype most, const Take &take,
                        const std::stop_token &stop)
{
    const auto opened = openStored(repository);
    if (!opened)
        return tl::unexpected(opened.error());
    return Walk(opened->get(), take, stop).run(head, sent, most);
}

} // namespace windlass::git
