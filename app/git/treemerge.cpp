// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/folder.h"
#include "git/history.h"
#include "git/storedmerge.h"
#include "git/treesplit.h"

#include <QCoreApplication>

#include <vector>

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::TreeMerge)
};

using ConflictsHandle =
    std::unique_ptr<git_index_conflict_iterator, FreeWith<git_index_conflict_iterator_free>>;

struct MergedFile
{
    git_merge_file_result raw = {};

    MergedFile() = default;
    ~MergedFile() { git_merge_file_result_free(&raw); }
    Q_DISABLE_COPY_MOVE(MergedFile)
};

// One of the three sides of a conflict, out of the index.
struct Side
{
    QByteArray path;
    git_index_entry entry = {}; // its path points nowhere: use the one above

    static std::optional<Side> of(const git_index_entry *entry)
    {
        return entry ? std::optional(Side{entry->path, *entry}) : std::nullopt;
    }
};

struct Conflict
{
    std::optional<Side> base;
    std::optional<Side> ours;
    std::optional<Side> theirs;

    [[nodiscard]] QByteArray path() const { return (ours ? ours : theirs ? theirs : base)->path; }
};

std::optional<ObjectId> idOf(const std::optional<Side> &side)
{
    return side ? std::optional(fromOid(side->entry.id)) : std::nullopt;
}

// Three sides become one index, and the index a tree.
class TreeMerge final
{
public:
    enum class Way {
        Whole, // nothing is written before all is decided
        Split, // quick where little has changed; writes trees on the way
    };

    TreeMerge(git_repository *repository, Way way, const DecideConflict &decide,
              std::stop_token stop)
        : m_repository(repository), m_way(way), m_decide(decide), m_stop(std::move(stop))
    {
    }

    Result<MergedTree> run(const std::optional<ObjectId> &base, const ObjectId &ours,
                           const ObjectId &theirs);

private:
    Result<> merge(const std::optional<ObjectId> &base, const ObjectId &ours,
                   const ObjectId &theirs);
    Result<> mergeWhatMeets();
    Result<> mergeAll(git_tree *base, git_tree *ours, git_tree *theirs);
    [[nodiscard]] Result<std::vector<Conflict>> conflicts() const;
    Result<> settle(const Conflict &conflict, MergeChoice choice);
    [[nodiscard]] Result<ObjectId> written() const;
    Result<> take(const QByteArray &path, const std::optional<Side> &side);
    Result<> mark(const Conflict &conflict);
    void makeRoom(const QByteArray &path);
    Result<> put(const QByteArray &path, git_index_entry entry);

    git_repository *m_repository;
    Way m_way;
    const DecideConflict &m_decide;
    std::stop_token m_stop;
    std::optional<TreeSplit> m_split; // nothing: the index has all
    IndexHandle m_index;              // of what meets; nothing: nothing does
};

Result<> TreeMerge::merge(const std::optional<ObjectId> &base, const ObjectId &ours,
                          const ObjectId &theirs)
{
    const auto before = base ? findTree(m_repository, *base) : Result<TreeHandle>(TreeHandle());
    const auto one = findTree(m_repository, ours);
    const auto other = findTree(m_repository, theirs);
    for (const auto *tree : {&before, &one, &other}) {
        if (!*tree)
            return tl::unexpected(tree->error());
    }
    if (m_way == Way::Whole)
        return mergeAll(before->get(), one->get(), other->get());
    auto split = TreeSplit::of(m_repository, before->get(), one->get(), other->get());
    if (!split)
        return tl::unexpected(split.error());
    m_split = std::move(*split);
    return m_split->meets() ? mergeWhatMeets() : Result<>();
}

Result<> TreeMerge::mergeWhatMeets()
{
    TreeHandle trees[3];
    for (const auto side :
         {TreeSplit::Side::Base, TreeSplit::Side::Ours, TreeSplit::Side::Theirs}) {
        const auto id = m_split->met(m_repository, side);
        if (!id)
            return tl::unexpected(id.error());
        auto tree = findTree(m_repository, fromOid(*id));
        if (!tree)
            return tl::unexpected(tree.error());
        trees[static_cast<int>(side)] = std::move(*tree);
    }
    return mergeAll(trees[0].get(), trees[1].get(), trees[2].get());
}

Result<> TreeMerge::mergeAll(git_tree *base, git_tree *ours, git_tree *theirs)
{
    git_merge_options options = GIT_MERGE_OPTIONS_INIT;
    options.flags = 0; // without GIT_MERGE_FIND_RENAMES, which is the default
    auto index = acquire<IndexHandle>({}, git_merge_trees, m_repository, base, ours, theirs,
                                      static_cast<const git_merge_options *>(&options));
    if (!index)
        return tl::unexpected(index.error());
    m_index = std::move(*index);
    return {};
}

Result<ObjectId> TreeMerge::written() const
{
    TreeHandle merged;
    if (m_index) {
        git_oid id = {};
        if (const int code = git_index_write_tree_to(&id, m_index.get(), m_repository); code < 0)
            return tl::unexpected(gitError(code));
        auto tree = findTree(m_repository, fromOid(id));
        if (!tree)
            return tl::unexpected(tree.error());
        merged = std::move(*tree);
    }
    return !m_split ? Result<ObjectId>(fromOid(*git_tree_id(merged.get())))
                    : m_split->join(m_repository, merged.get()).map(fromOid);
}

Result<std::vector<Conflict>> TreeMerge::conflicts() const
{
    if (!m_index)
        return std::vector<Conflict>();
    const auto iterator =
        acquire<ConflictsHandle>({}, git_index_conflict_iterator_new, m_index.get());
    if (!iterator)
        return tl::unexpected(iterator.error());
    std::vector<Conflict> all;
    while (true) {
        const git_index_entry *base = nullptr;
        const git_index_entry *ours = nullptr;
        const git_index_entry *theirs = nullptr;
        const int code = git_index_conflict_next(&base, &ours, &theirs, iterator->get());
        if (code == GIT_ITEROVER)
            return all;
        if (code < 0)
            return tl::unexpected(gitError(code));
        all.push_back({Side::of(base), Side::of(ours), Side::of(theirs)});
    }
}

Result<MergedTree> TreeMerge::run(const std::optional<ObjectId> &base, const ObjectId &ours,
                                  const ObjectId &theirs)
{
    if (m_stop.stop_requested())
        return fail(ErrorKind::Cancelled, Text::tr("Stopped."));
    if (const auto merged = merge(base, ours, theirs); !merged)
        return tl::unexpected(merged.error());
    const auto found = conflicts();
    if (!found)
        return tl::unexpected(found.error());
    MergedTree result;
    bool isDecided = true;
    for (const Conflict &conflict : *found) {
        if (m_stop.stop_requested())
            return fail(ErrorKind::Cancelled, Text::tr("Stopped."));
        result.conflicts.append({shownPath(conflict.path()), idOf(conflict.base),
                                 idOf(conflict.ours), idOf(conflict.theirs), conflict.path()});
        const auto choice = m_decide ? m_decide(result.conflicts.constLast()) : std::nullopt;
        isDecided = isDecided && choice;
        if (const auto settled = choice ? settle(conflict, *choice) : Result<>(); !settled)
            return tl::unexpected(settled.error());
    }
    if (!isDecided)
        return result;
    const auto tree = written();
    if (!tree)
        return tl::unexpected(tree.error());
    result.tree = *tree;
    return result;
}

Result<> TreeMerge::settle(const Conflict &conflict, MergeChoice choice)
{
    const QByteArray path = conflict.path();
    if (const int code = git_index_conflict_remove(m_index.get(), path.constData()); code < 0)
        return tl::unexpected(gitError(code));
    switch (choice) {
    case MergeChoice::Ours:
        return take(path, conflict.ours);
    case MergeChoice::Theirs:
        return take(path, conflict.theirs);
    case MergeChoice::Markers:
        return mark(conflict);
    }
    return {};
}

// The other side may have a folder there, or a file where a folder has to be.
void TreeMerge::makeRoom(const QByteArray &path)
{
    git_index_remove_directory(m_index.get(), path.constData(), GIT_INDEX_STAGE_NORMAL);
    for (qsizetype end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
        git_index_remove(m_index.get(), path.left(end).constData(), GIT_INDEX_STAGE_NORMAL);
}

Result<> TreeMerge::put(const QByteArray &path, git_index_entry entry)
{
    makeRoom(path);
    entry.path = path.constData();
    entry.flags &= static_cast<std::uint16_t>(~GIT_INDEX_ENTRY_STAGEMASK);
    if (const int code = git_index_add(m_index.get(), &entry); code < 0)
        return tl::unexpected(gitError(code));
    return {};
}

Result<> TreeMerge::take(const QByteArray &path, const std::optional<Side> &side)
{
    return side ? put(path, side->entry) : Result<>();
}

bool isFile(const std::optional<Side> &side)
{
    return side
           && (side->entry.mode == GIT_FILEMODE_BLOB
               || side->entry.mode == GIT_FILEMODE_BLOB_EXECUTABLE);
}

bool isBinary(git_repository *repository, const git_oid &id)
{
    using BlobHandle = std::unique_ptr<git_blob, FreeWith<git_blob_free>>;
    const auto blob = acquire<BlobHandle>({}, git_blob_lookup, repository, &id);
    return !blob || git_blob_is_binary(blob->get()) != 0;
}

// Where one side deleted the file, the other's content is what is left to look at.
Result<> TreeMerge::mark(const Conflict &conflict)
{
    const QByteArray path = conflict.path();
    const bool hasLines = isFile(conflict.ours) && isFile(conflict.theirs)
                          && !isBinary(m_repository, conflict.ours->entry.id)
                          && !isBinary(m_repository, conflict.theirs->entry.id);
    if (!hasLines)
        return take(path, conflict.ours ? conflict.ours : conflict.theirs);
    const auto entryOf = [&path](const std::optional<Side> &side) {
        git_index_entry entry = side ? side->entry : git_index_entry{};
        entry.path = path.constData();
        return entry;
    };
    const git_index_entry base = entryOf(conflict.base);
    const git_index_entry ours = entryOf(conflict.ours);
    const git_index_entry theirs = entryOf(conflict.theirs);
    MergedFile merged;
    if (const int code = git_merge_file_from_index(&merged.raw, m_repository,
                                                   isFile(conflict.base) ? &base : nullptr, &ours,
                                                   &theirs, nullptr);
        code < 0)
        return tl::unexpected(gitError(code));
    git_index_entry entry = conflict.ours->entry;
    if (const int code =
            git_blob_create_from_buffer(&entry.id, m_repository, merged.raw.ptr, merged.raw.len);
        code < 0)
        return tl::unexpected(gitError(code));
    return put(path, entry);
}

} // namespace

Result<MergedTree> mergeTrees(
    const QString &repository, const std::optional<ObjectId> &base, const ObjectId &ours,
    const ObjectId &theirs, const DecideConflict &decide,
    std::stop_token stop) // NOLINT(performance-unnecessary-value-param): the public signature
{
    const auto opened = openStored(repository);
    if (!opened)
        return tl::unexpected(opened.error());
    return TreeMerge(opened->get(), TreeMerge::Way::Whole, decide, std::move(stop))
        .run(base, ours, theirs);
}

Result<MergedTree> mergeTrees(git_repository *repository, const std::optional<ObjectId> &base,
                              const ObjectId &ours, const ObjectId &theirs,
                              const DecideConflict &decide, const std::stop_token &stop)
{
    return TreeMerge(repository, TreeMerge::Way::Split, decide, stop).run(base, ours, theirs);
}

} // namespace windlass::git
