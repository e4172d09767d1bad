// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of a repository out of its trees, and onto those of a generator.

#include "git/folder.h"
#include "git/outputrules.h"
#include "git/plantedtree.h"

#include <algorithm>

namespace windlass::git {

namespace {

using BlobHandle = std::unique_ptr<git_blob, FreeWith<git_blob_free>>;
using TreeEntryHandle = std::unique_ptr<git_tree_entry, FreeWith<git_tree_entry_free>>;

constexpr auto mostBytes = git_object_size_t{1024} * 1024;

bool isPlainFile(const git_tree_entry *entry)
{
    const git_filemode_t mode = git_tree_entry_filemode(entry);
    return mode == GIT_FILEMODE_BLOB || mode == GIT_FILEMODE_BLOB_EXECUTABLE;
}

//! Collects the files with rules out of trees.
class RuleReader final
{
public:
    explicit RuleReader(git_repository *repository) : m_repository(repository) {}

    //! Right in \a tree, which lies at \a folder ("", "apps/").
    Result<> readFolder(const git_tree *tree, const std::string &folder)
    {
        for (std::size_t i = 0; i < git_tree_entrycount(tree); ++i) {
            if (auto read = readFile(git_tree_entry_byindex(tree, i), folder); !read)
                return read;
        }
        return {};
    }

    //! In \a tree and below it.
    Result<> readAll(const git_tree *tree, const std::string &folder)
    {
        Walk walk{this, folder, {}};
        const int code = git_tree_walk(tree, GIT_TREEWALK_PRE, &RuleReader::onEntry, &walk);
        if (!walk.read)
            return walk.read;
        return code < 0 ? Result<>(tl::unexpected(gitError(code))) : Result<>();
    }

    std::vector<RuleFile> files;

private:
    struct Walk
    {
        RuleReader *reader;
        const std::string &folder;
        Result<> read;
    };

    static int onEntry(const char *root, const git_tree_entry *entry, void *payload)
    {
        auto &walk = *static_cast<Walk *>(payload);
        walk.read = walk.reader->readFile(entry, walk.folder + root);
        return walk.read ? 0 : GIT_EUSER;
    }

    Result<> readFile(const git_tree_entry *entry, const std::string &folder)
    {
        const char *name = git_tree_entry_name(entry);
        if (!OutputRules::isRuleFile(name) || !isPlainFile(entry))
            return {};
        const auto blob =
            acquire<BlobHandle>({}, git_blob_lookup, m_repository, git_tree_entry_id(entry));
        if (!blob)
            return tl::unexpected(blob.error());
        const git_object_size_t size = git_blob_rawsize(blob->get());
        const auto *text = static_cast<const char *>(git_blob_rawcontent(blob->get()));
        if (size <= mostBytes)
            files.push_back({folder + name, std::string(text, size)});
        return {};
    }

    git_repository *m_repository;
};

Result<TreeHandle> treeAt(git_repository *repository, const git_tree *root,
                          const QString &directory)
{
    return treeBelow(repository, root, directory)
        .and_then([repository](const std::optional<git_oid> &id) -> Result<TreeHandle> {
            return id ? acquire<TreeHandle>({}, git_tree_lookup, repository, &*id) : TreeHandle();
        });
}

//! Puts into the new output what the old one had, path by path.
class RuledTree final
{
public:
    RuledTree(git_repository *repository, const OutputRules &rules, std::string folder)
        : m_repository(repository), m_rules(rules), m_folder(std::move(folder))
    {
    }

    Result<RuledOutput> run(git_tree *base, const git_tree *branch, git_tree *output)
    {
        auto index = acquire<IndexHandle>({}, git_index_new);
        if (!index)
            return tl::unexpected(index.error());
        m_index = std::move(*index);
        if (const int code = git_index_read_tree(m_index.get(), output); code < 0)
            return tl::unexpected(gitError(code));
        const auto diff = changes(base, output);
        if (!diff)
            return tl::unexpected(diff.error());
        for (std::size_t i = 0; i < git_diff_num_deltas(diff->get()); ++i) {
            const git_diff_delta &delta = *git_diff_get_delta(diff->get(), i);
            if (!isKept(delta, branch))
                continue;
            if (const auto kept = keep(delta); !kept)
                return tl::unexpected(kept.error());
        }
        return result(output);
    }

private:
    Result<DiffHandle> changes(git_tree *base, git_tree *output)
    {
        git_diff_options options = GIT_DIFF_OPTIONS_INIT;
        options.flags = GIT_DIFF_INCLUDE_TYPECHANGE;
        return acquire<DiffHandle>({}, git_diff_tree_to_tree, m_repository, base, output,
                                   static_cast<const git_diff_options *>(&options));
    }

    [[nodiscard]] bool isKept(const git_diff_delta &delta, const git_tree *branch) const
    {
        const std::string path = m_folder + delta.new_file.path;
        switch (m_rules.of(path)) {
        case OutputRule::Merge:
            return false;
        case OutputRule::LeaveAlone:
            return true;
        case OutputRule::WriteOnce:
            return delta.status != GIT_DELTA_ADDED || has(branch, path);
        }
        return false;
    }

    [[nodiscard]] static bool has(const git_tree *branch, const std::string &path)
    {
        return branch != nullptr
               && acquire<TreeEntryHandle>({}, git_tree_entry_bypath, branch, path.c_str())
                      .has_value();
    }

    // A file in the way of a folder, or the other way round, gives way.
    Result<> keep(const git_diff_delta &delta)
    {
        m_kept.append(shownPath(delta.new_file.path));
        int code = 0;
        if (delta.status == GIT_DELTA_ADDED) {
            code = git_index_remove(m_index.get(), delta.new_file.path, 0);
            code = code == GIT_ENOTFOUND ? 0 : code; // it gave way already
        } else {
            git_index_entry entry = {};
            entry.path = delta.old_file.path;
            entry.id = delta.old_file.id;
            entry.mode = delta.old_file.mode;
            code = git_index_add(m_index.get(), &entry);
        }
        return code < 0 ? Result<>(tl::unexpected(gitError(code))) : Result<>();
    }

    Result<RuledOutput> result(const git_tree *output)
    {
        git_oid tree = *git_tree_id(output);
        const int code =
            m_kept.isEmpty() ? 0 : git_index_write_tree_to(&tree, m_index.get(), m_repository);
        if (code < 0)
            return tl::unexpected(gitError(code));
        return RuledOutput{fromOid(tree), m_kept};
    }

    git_repository *m_repository;
    const OutputRules &m_rules;
    const std::string m_folder;
    IndexHandle m_index;
    QStringList m_kept;
};

Result<TreeHandle> maybeTree(git_repository *repository, const std::optional<ObjectId> &id)
{
    return id ? findTree(repository, *id) : Result<TreeHandle>(TreeHandle());
}

std::string withSlash(const QString &directory)
{
    return directory.isEmpty() ? std::string() : directory.toStdString() + '/';
}

// The last line that fits has the last word, so the repository's own come after.
void putBefore(std::vector<RuleFile> &files, const std::string &lines, const QString &directory)
{
    const std::string folder = directory.isEmpty() ? "" : directory.toStdString() + '/';
    const std::string path = folder + ".windlassonce";
    const auto own = std::find_if(files.begin(), files.end(),
                                  [&path](const RuleFile &file) { return file.path == path; });
    if (own != files.end())
        own->text = lines + own->text;
    else
        files.push_back({path, lines});
}

} // namespace

Result<OutputRules> readOutputRules(const QString &repository, const ObjectId &branch,
                                    const QString &directory, const std::string &writesOnce)
{
    const auto opened = openStored(repository);
    if (!opened)
        return tl::unexpected(opened.error());
    auto tree = findTree(opened->get(), branch);
    RuleReader reader(opened->get());
    std::string folder;
    for (const QString &name : directory.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (!tree || !*tree)
            break;
        if (const auto read = reader.readFolder(tree->get(), folder); !read)
            return tl::unexpected(read.error());
        tree = treeAt(opened->get(), tree->get(), name);
        folder += name.toStdString() + '/';
    }
    if (!tree)
        return tl::unexpected(tree.error());
    if (const auto read = *tree ? reader.readAll(tree->get(), folder) : Result<>(); !read)
        return tl::unexpected(read.error());
    if (!writesOnce.empty())
        putBefore(reader.files, writesOnce, directory);
    return OutputRules(std::move(reader.files));
}

Result<RuledOutput> outputByRules(const QString &repository, const OutputRules &rules,
                                  const std::optional<ObjectId> &base,
                                  const std::optional<ObjectId> &branch, const ObjectId &output,
                                  const QString &directory)
{
    const auto opened = openStored(repository);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto before = maybeTree(opened->get(), base);
    const auto people = maybeTree(opened->get(), branch);
    const auto after = findTree(opened->get(), output);
    for (const auto *tree : {&before, &people, &after}) {
        if (!*tree)
            return tl::unexpected(tree->error());
    }
    if (rules.isEmpty())
        return RuledOutput{fromOid(*git_tree_id(after->get())), {}};
    return RuledTree(opened->get(), rules, withSlash(directory))
        .run(before->get(), people->get(), after->get());
}

} // namespace windlass::git
