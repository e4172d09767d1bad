// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/outputmerge.h"

#include "git/folder.h"
#include "git/history.h"
#include "git/storedmerge.h"

#include <map>
#include <utility>

namespace windlass::git {

namespace {

using Kind = OutputConflict::Kind;
using TreeEntryHandle = std::unique_ptr<git_tree_entry, FreeWith<git_tree_entry_free>>;

OutputSide::Kind kindOf(git_filemode_t mode)
{
    switch (mode) {
    case GIT_FILEMODE_BLOB_EXECUTABLE:
        return OutputSide::Kind::Executable;
    case GIT_FILEMODE_LINK:
        return OutputSide::Kind::Link;
    case GIT_FILEMODE_COMMIT:
        return OutputSide::Kind::Submodule;
    default:
        return OutputSide::Kind::File;
    }
}

MergeChoice choiceOf(OutputDecision decision)
{
    switch (decision) {
    case OutputDecision::People:
        return MergeChoice::Ours;
    case OutputDecision::Generated:
        return MergeChoice::Theirs;
    case OutputDecision::Markers:
        return MergeChoice::Markers;
    }
    return MergeChoice::Ours;
}

// One merge of one app's three trees.
class Merging final
{
public:
    Merging(git_repository *repository, const OutputTrees &trees, const DecideOutput &decide,
            std::stop_token stop)
        : m_repository(repository), m_trees(trees), m_decide(decide), m_stop(std::move(stop))
    {
    }

    Result<OutputMerge> run();

private:
    Result<> open();
    [[nodiscard]] Result<TreeHandle> treeOrEmpty(const std::optional<ObjectId> &id) const;
    Result<ObjectId> merge();
    Result<ObjectId> withoutUnwanted(const ObjectId &merged);
    Result<QList<QByteArray>> onlyGenerated() const;
    [[nodiscard]] OutputConflict conflictAt(const MergeConflict &found) const;
    [[nodiscard]] OutputConflict conflictAt(const QByteArray &name) const;
    [[nodiscard]] Kind kindOf(const OutputConflict &conflict) const;
    [[nodiscard]] std::optional<OutputSide> sideAt(git_tree *tree, const QByteArray &name) const;
    std::optional<OutputDecision> decide(OutputConflict conflict);

    git_repository *m_repository;
    const OutputTrees &m_trees;
    const DecideOutput &m_decide;
    std::stop_token m_stop;
    TreeHandle m_base;
    TreeHandle m_people;
    TreeHandle m_generated;
    bool m_isDecided = true;
    std::map<QByteArray, OutputConflict> m_conflicts; // by name
};

Result<TreeHandle> Merging::treeOrEmpty(const std::optional<ObjectId> &id) const
{
    if (id)
        return findTree(m_repository, *id);
    using BuilderHandle = std::unique_ptr<git_treebuilder, FreeWith<git_treebuilder_free>>;
    const auto builder = acquire<BuilderHandle>({}, git_treebuilder_new, m_repository, nullptr);
    if (!builder)
        return tl::unexpected(builder.error());
    git_oid empty = {};
    if (const int code = git_treebuilder_write(&empty, builder->get()); code < 0)
        return tl::unexpected(gitError(code));
    return findTree(m_repository, fromOid(empty));
}

Result<> Merging::open()
{
    for (const auto &[id, tree] :
         {std::pair(m_trees.base, &m_base), std::pair(m_trees.people, &m_people),
          std::pair(std::optional(m_trees.generated), &m_generated)}) {
        auto found = treeOrEmpty(id);
        if (!found)
            return tl::unexpected(found.error());
        *tree = std::move(*found);
    }
    return {};
}

Result<OutputMerge> Merging::run()
{
    if (const auto opened = open(); !opened)
        return tl::unexpected(opened.error());
    const auto tree = merge();
    if (!tree)
        return tl::unexpected(tree.error());
    OutputMerge merged{m_isDecided ? std::optional(*tree) : std::nullopt, {}};
    for (const auto &[name, conflict] : m_conflicts)
        merged.conflicts.append(conflict);
    return merged;
}

// While something is undecided the tree is of no use to anybody.
Result<ObjectId> Merging::merge()
{
    const DecideConflict ask = [this](const MergeConflict &found) {
        const auto decision = decide(conflictAt(found));
        return decision ? std::optional(choiceOf(*decision)) : std::nullopt;
    };
    const auto merged =
        mergeTrees(m_repository, m_trees.base, fromOid(*git_tree_id(m_people.get())),
                   m_trees.generated, ask, m_stop);
    if (!merged)
        return tl::unexpected(merged.error());
    return withoutUnwanted(merged->tree.value_or(m_trees.generated));
}

Result<ObjectId> Merging::withoutUnwanted(const ObjectId &merged)
{
    if (!m_trees.isBaseLost)
        return merged;
    const auto names = onlyGenerated();
    if (!names)
        return tl::unexpected(names.error());
    const auto index = acquire<IndexHandle>({}, git_index_new);
    const auto tree = findTree(m_repository, merged);
    if (!index || !tree)
        return tl::unexpected(!index ? index.error() : tree.error());
    if (const int code = git_index_read_tree(index->get(), tree->get()); code < 0)
        return tl::unexpected(gitError(code));
    for (const QByteArray &name : *names) {
        if (m_stop.stop_requested())
            return tl::unexpected(gitError(GIT_EUSER));
        OutputConflict conflict = conflictAt(name);
        conflict.kind = Kind::Unknown;
        if (decide(conflict) == OutputDecision::People)
            git_index_remove(index->get(), name.constData(), GIT_INDEX_STAGE_NORMAL);
    }
    git_oid id = {};
    if (const int code = git_index_write_tree_to(&id, index->get(), m_repository); code < 0)
        return tl::unexpected(gitError(code));
    return fromOid(id);
}

// What is in conflict already is not asked twice.
Result<QList<QByteArray>> Merging::onlyGenerated() const
{
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.flags = GIT_DIFF_SKIP_BINARY_CHECK;
    const auto diff =
        acquire<DiffHandle>({}, git_diff_tree_to_tree, m_repository, m_people.get(),
                            m_generated.get(), static_cast<const git_diff_options *>(&options));
    if (!diff)
        return tl::unexpected(diff.error());
    QList<QByteArray> names;
    for (std::size_t i = 0; i < git_diff_num_deltas(diff->get()); ++i) {
        const git_diff_delta *delta = git_diff_get_delta(diff->get(), i);
        const QByteArray name(delta->new_file.path);
        if (delta->status == GIT_DELTA_ADDED && !m_conflicts.contains(name))
            names.append(name);
    }
    return names;
}

std::optional<OutputSide> Merging::sideAt(git_tree *tree, const QByteArray &name) const
{
    constexpr std::size_t mostBytes = 64U << 20; // that are read to tell whether it is text
    const auto entry = acquire<TreeEntryHandle>({}, git_tree_entry_bypath, tree, name.constData());
    if (!entry || git_tree_entry_type(entry->get()) == GIT_OBJECT_TREE)
        return std::nullopt;
    const git_oid *id = git_tree_entry_id(entry->get());
    OutputSide side{fromOid(*id), git::kindOf(git_tree_entry_filemode(entry->get()))};
    if (side.kind == OutputSide::Kind::Submodule)
        return side;
    const auto store = acquire<OdbHandle>({}, git_repository_odb, m_repository);
    std::size_t bytes = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    if (store && git_odb_read_header(&bytes, &type, store->get(), id) == 0)
        side.bytes = static_cast<qint64>(bytes);
    using BlobHandle = std::unique_ptr<git_blob, FreeWith<git_blob_free>>;
    const auto blob = bytes > mostBytes
                          ? Result<BlobHandle>(BlobHandle())
                          : acquire<BlobHandle>({}, git_blob_lookup, m_repository, id);
    side.isBinary = !blob || !*blob || git_blob_is_binary(blob->get()) != 0;
    return side;
}

OutputConflict Merging::conflictAt(const QByteArray &name) const
{
    OutputConflict conflict;
    conflict.path = shownPath(name);
    conflict.name = name;
    conflict.base = sideAt(m_base.get(), name);
    conflict.people = sideAt(m_people.get(), name);
    conflict.generated = sideAt(m_generated.get(), name);
    return conflict;
}

OutputConflict Merging::conflictAt(const MergeConflict &found) const
{
    OutputConflict conflict = conflictAt(found.name);
    conflict.kind = kindOf(conflict);
    return conflict;
}

bool isLine(const OutputSide &side)
{
    return side.kind == OutputSide::Kind::File || side.kind == OutputSide::Kind::Executable;
}

// A folder at the path on a side, or a file above it, keeps the other side's file from being there.
bool isInTheWay(git_tree *tree, const QByteArray &name)
{
    for (qsizetype end = name.size(); end > 0; end = name.lastIndexOf('/', end - 1)) {
        const auto entry =
            acquire<TreeEntryHandle>({}, git_tree_entry_bypath, tree, name.left(end).constData());
        if (entry)
            return (git_tree_entry_type(entry->get()) == GIT_OBJECT_TREE) == (end == name.size());
    }
    return false;
}

Kind Merging::kindOf(const OutputConflict &conflict) const
{
    const auto &[people, generated] = std::tie(conflict.people, conflict.generated);
    if (people && generated && isLine(*people) != isLine(*generated))
        return Kind::Unlike;
    if (people && generated)
        return conflict.base ? Kind::BothChanged : Kind::BothAdded;
    if (isInTheWay(people ? m_generated.get() : m_people.get(), conflict.name))
        return Kind::FileAndFolder;
    return people ? Kind::GeneratorDeleted : Kind::PeopleDeleted;
}

// A file and a folder cannot both stay, so what is below a path goes with it.
std::optional<OutputDecision> Merging::decide(OutputConflict conflict)
{
    conflict.decision = m_decide ? m_decide(conflict) : std::nullopt;
    if (conflict.kind == Kind::FileAndFolder) {
        for (const auto &[name, above] : m_conflicts) {
            if (conflict.name.startsWith(name + '/'))
                conflict.decision = above.decision;
        }
        if (conflict.decision == OutputDecision::Markers)
            conflict.decision = OutputDecision::People;
    }
    m_isDecided = m_isDecided && conflict.decision;
    m_conflicts.insert_or_assign(conflict.name, conflict);
    return conflict.decision;
}

} // namespace

bool OutputConflict::mayBeMarked() const
{
    return people && generated && isLine(*people) && isLine(*generated) && !people->isBinary
           && !generated->isBinary;
}

Result<OutputMerge> mergeOutput(
    const QString &repository, const OutputTrees &trees, const DecideOutput &decide,
    std::stop_token stop) // NOLINT(performance-unnecessary-value-param): the public signature
{
    const auto opened = openStored(repository);
    if (!opened)
        return tl::unexpected(opened.error());
    return mergeOutput(opened->get(), trees, decide, stop);
}

Result<OutputMerge> mergeOutput(git_repository *repository, const OutputTrees &trees,
                                const DecideOutput &decide, const std::stop_token &stop)
{
    return Merging(repository, trees, decide, stop).run();
}

} // namespace windlass::git
