// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/plantedtree.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

using TreeBuilderHandle = std::unique_ptr<git_treebuilder, FreeWith<git_treebuilder_free>>;
using MaybeTree = std::optional<git_oid>;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::PlantedTree)
};

tl::unexpected<Error> notAFolder(const QString &path)
{
    return fail(ErrorKind::BadInput,
                Text::tr("\"%1\" is not a folder in the repository. Choose another base directory.")
                    .arg(path));
}

//! The folder \a name right in \a tree.
Result<MaybeTree> child(const git_tree *tree, const QString &name)
{
    const git_tree_entry *entry = git_tree_entry_byname(tree, name.toUtf8().constData());
    if (entry == nullptr)
        return MaybeTree();
    if (git_tree_entry_type(entry) != GIT_OBJECT_TREE)
        return notAFolder(name);
    return MaybeTree(*git_tree_entry_id(entry));
}

Result<TreeHandle> lookUp(git_repository *repository, const MaybeTree &id)
{
    if (!id)
        return TreeHandle();
    return acquire<TreeHandle>({}, git_tree_lookup, repository, &*id);
}

bool isEmpty(git_repository *repository, const git_oid &id)
{
    const auto tree = acquire<TreeHandle>({}, git_tree_lookup, repository, &id);
    return tree && git_tree_entrycount(tree->get()) == 0;
}

Result<git_oid> withChild(git_repository *repository, const git_tree *around, const QString &name,
                          const git_oid &planted)
{
    const auto builder = acquire<TreeBuilderHandle>({}, git_treebuilder_new, repository, around);
    if (!builder)
        return tl::unexpected(builder.error());
    const QByteArray entry = name.toUtf8();
    int code = 0;
    if (!isEmpty(repository, planted))
        code = git_treebuilder_insert(nullptr, builder->get(), entry.constData(), &planted,
                                      GIT_FILEMODE_TREE);
    else if (git_treebuilder_get(builder->get(), entry.constData()) != nullptr)
        code = git_treebuilder_remove(builder->get(), entry.constData());
    git_oid id = {};
    if (code >= 0)
        code = git_treebuilder_write(&id, builder->get());
    return code < 0 ? Result<git_oid>(tl::unexpected(gitError(code))) : id;
}

} // namespace

Result<MaybeTree> treeBelow(git_repository *repository, const git_tree *tree,
                            const QString &directory)
{
    MaybeTree id = *git_tree_id(tree);
    for (const QString &name : directory.split(u'/', Qt::SkipEmptyParts)) {
        const auto folder = lookUp(repository, id);
        if (!folder)
            return tl::unexpected(folder.error());
        auto next = child(folder->get(), name);
        if (!next || !*next)
            return next;
        id = *next;
    }
    return id;
}

Result<git_oid> plantTree(git_repository *repository, const git_tree *around,
                          const QString &directory, const git_oid &planted)
{
    if (directory.isEmpty())
        return planted;
    const QString name = directory.section(u'/', 0, 0);
    const auto below = around ? child(around, name) : Result<MaybeTree>();
    if (!below)
        return tl::unexpected(below.error());
    const auto folder = lookUp(repository, *below);
    if (!folder)
        return tl::unexpected(folder.error());
    return plantTree(repository, folder->get(), directory.section(u'/', 1), planted)
        .and_then([&](const git_oid &inner) { return withChild(repository, around, name, inner); });
}

} // namespace windlass::git
