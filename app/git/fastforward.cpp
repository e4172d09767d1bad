// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/logging.h"
#include "git/ancestry.h"
#include "git/checkoutrules.h"
#include "git/filesback.h"
#include "git/folder.h"
#include "git/snapshot.h"
#include "git/workingtree.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::FastForward)
};

tl::unexpected<Error> touched()
{
    return fail(ErrorKind::PlanChanged,
                Text::tr("The folder has changes of its own, so its files were left as they are."));
}

tl::unexpected<Error> apart(const BranchName &branch)
{
    return fail(
        ErrorKind::BranchMoved,
        Text::tr("The branch \"%1\" cannot simply be moved forward: it has commits that the "
                 "other side does not have, or the folder is on another branch.")
            .arg(branch.text()));
}

Result<git_oid> treeIdOf(git_repository *repository, const ObjectId &commit)
{
    const auto found = findCommit(repository, commit);
    if (!found)
        return tl::unexpected(found.error());
    return *git_commit_tree_id(found->get());
}

class FastForward final
{
public:
    FastForward(const QString &folder, const BranchName &branch, const ObjectId &to,
                std::stop_token stop)
        : m_path(folder), m_branch(branch), m_to(to), m_stop(std::move(stop))
    {
    }

    Result<> run();

private:
    Result<> open();
    Result<> checkHead();
    Result<> checkUntouched();
    Result<> checkFiles() const;
    Result<> move();
    Result<> writeFiles();
    [[nodiscard]] int checkOut() const;
    void putBack(IndexToo index) const;
    [[nodiscard]] git_repository *repository() const { return m_folder.repository.get(); }

    const QString &m_path;
    const BranchName &m_branch;
    const ObjectId &m_to;
    std::stop_token m_stop;
    OpenFolder m_folder;
    std::optional<ObjectId> m_from;
};

Result<> FastForward::run()
{
    if (auto ready = open().and_then([this] { return checkHead(); }); !ready)
        return ready;
    if (*m_from == m_to)
        return {};
    return checkUntouched()
        .and_then([this] { return open(); }) // the look at the folder left a handle that only reads
        .and_then([this] { return checkFiles(); })
        .and_then([this] { return move(); });
}

Result<> FastForward::open()
{
    auto opened = openFolder(m_path);
    if (!opened)
        return tl::unexpected(opened.error());
    m_folder = std::move(*opened);
    if (!repository())
        return fail(ErrorKind::FolderUnusable, Text::tr("The folder has no repository."));
    return {};
}

Result<> FastForward::checkHead()
{
    const auto head = readHead(repository());
    if (!head)
        return tl::unexpected(head.error());
    if (const auto there = findCommit(repository(), m_to); !there)
        return tl::unexpected(there.error());
    if (head->branch != m_branch || !head->commit)
        return apart(m_branch);
    m_from = head->commit;
    const git_oid to = toOid(m_to);
    const git_oid from = toOid(*m_from);
    const bool isForward = *m_from == m_to || isDescendant(repository(), to, from);
    return isForward ? Result<>() : Result<>(apart(m_branch));
}

Result<> FastForward::checkUntouched()
{
    const auto before = treeIdOf(repository(), *m_from);
    const auto seen = snapshotOf(m_folder, m_from, m_stop);
    if (!before || !seen)
        return tl::unexpected(before ? seen.error() : before.error());
    if (seen->tree != fromOid(*before) || !seen->obstacles.isEmpty())
        return touched();
    const auto tree = findTree(repository(), *m_from);
    const auto index = acquire<IndexHandle>({}, git_repository_index, repository());
    if (!tree || !index)
        return tl::unexpected(tree ? index.error() : tree.error());
    const auto diff =
        acquire<DiffHandle>({}, git_diff_tree_to_index, repository(), tree->get(), index->get(),
                            static_cast<const git_diff_options *>(nullptr));
    if (!diff)
        return tl::unexpected(diff.error());
    return git_diff_num_deltas(diff->get()) == 0 ? Result<>() : Result<>(touched());
}

Result<> FastForward::checkFiles() const
{
    const auto tree = findTree(repository(), m_to);
    return tree ? requirePlainFiles(repository(), tree->get(), m_stop)
                : Result<>(tl::unexpected(tree.error()));
}

// Files and index first, the branch last: when the power goes in between, what came is staged.
Result<> FastForward::move()
{
    const QByteArray reference = m_branch.reference().toUtf8();
    const auto transaction = acquire<TransactionHandle>({}, git_transaction_new, repository());
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const int code = git_transaction_lock_ref(transaction->get(), reference.constData());
        code < 0)
        return fail(ErrorKind::Storage, gitError(GIT_ELOCKED).message, lastGitText());
    const auto head = readHead(repository());
    if (!head)
        return tl::unexpected(head.error());
    if (head->branch != m_branch || head->commit != m_from)
        return apart(m_branch);
    const git_oid target = toOid(m_to);
    if (const int code = git_transaction_set_target(transaction->get(), reference.constData(),
                                                    &target, nullptr, "merge: Fast-forward");
        code < 0)
        return tl::unexpected(gitError(code));
    if (auto written = writeFiles(); !written)
        return written;
    const int code = git_transaction_commit(transaction->get());
    if (code >= 0)
        return {};
    const Error error = gitError(code);
    putBack(IndexToo::Yes);
    return tl::unexpected(error);
}

int FastForward::checkOut() const
{
    const auto tree = findTree(repository(), m_to);
    if (!tree)
        return GIT_ERROR;
    git_checkout_options options = GIT_CHECKOUT_OPTIONS_INIT;
    options.checkout_strategy = GIT_CHECKOUT_SAFE | GIT_CHECKOUT_DONT_OVERWRITE_IGNORED;
    return git_checkout_tree(repository(), reinterpret_cast<git_object *>(tree->get()), &options);
}

void FastForward::putBack(IndexToo index) const
{
    if (const auto back = putFilesBack(repository(), *m_from, m_to, index); !back)
        qCWarning(lcGit).noquote() << "Files could not be put back:" << back.error().detail;
}

// libgit2 looks at everything before it writes the first file, but a disk may be full then.
Result<> FastForward::writeFiles()
{
    if (m_stop.stop_requested())
        return fail(ErrorKind::Cancelled, Text::tr("Stopped."));
    // libgit2 would find it locked only after it has written all files.
    const QByteArray lock = QByteArray(git_repository_path(repository())) + "index.lock";
    if (QFileInfo::exists(QFile::decodeName(lock)))
        return fail(ErrorKind::Storage, gitError(GIT_ELOCKED).message, QFile::decodeName(lock));
    const int code = checkOut();
    if (code >= 0)
        return {};
    const Error error = gitError(code);
    if (code == GIT_ECONFLICT)
        return fail(ErrorKind::PlanChanged,
                    Text::tr("A file of the folder is in the way of one that the branch brings. "
                             "Move it elsewhere, then try again."),
                    error.detail);
    putBack(IndexToo::No);
    return tl::unexpected(error);
}

} // namespace

Result<> fastForward(
    const QString &folder, const BranchName &branch, const ObjectId &to,
    std::stop_token stop) // NOLINT(performance-unnecessary-value-param): the public signature
{
    return FastForward(folder, branch, to, std::move(stop)).run();
}

} // namespace windlass::git
