// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/snapshot.h"

#include "git/branchlock.h"
#include "git/indexentries.h"
#include "git/indexfile.h"
#include "git/keptcommit.h"
#include "git/newrepository.h"
#include "git/packfeed.h"
#include "git/packnote.h"
#include "git/packtrees.h"
#include "git/plantedtree.h"
#include "git/signature.h"

#include <git2/sys/commit.h>

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::Commit)
};

tl::unexpected<Error> planChanged()
{
    return fail(
        ErrorKind::PlanChanged,
        Text::tr("The folder has changed since its changes were shown. Look at them again."));
}

tl::unexpected<Error> branchMoved(const BranchName &branch)
{
    return fail(ErrorKind::BranchMoved,
                Text::tr("The branch \"%1\" has moved since the changes were shown. Look at them "
                         "again.")
                    .arg(branch.text()));
}

tl::unexpected<Error> diskFailed(int problem)
{
    return fail(ErrorKind::Storage,
                Text::tr("The files could not be stored. Check the free space on the disk and your "
                         "rights to the folder, then try again."),
                qt_error_string(problem));
}

// One commit of the folder, from the plan to the moved branch.
class Committing final
{
public:
    Committing(const CommitRequest &request, std::stop_token stop, const ReportFolder &report)
        : m_request(request), m_stop(std::move(stop)), m_report(report)
    {
    }

    Result<ObjectId> run();

private:
    Result<> prepare();
    Result<> open();
    Result<> checkBranch();
    Result<> readParent();
    [[nodiscard]] Result<> refuseNothing() const;
    Result<> initialize();
    Result<> makePack();
    void beginFeeding();
    [[nodiscard]] RawId firstCommit() const;
    Result<> stage();
    Result<ObjectId> build();
    Result<ObjectId> storePack(const ObjectId &commit);
    Result<ObjectId> publish(const ObjectId &commit);
    Result<ObjectId> moveBranch(const ObjectId &commit);
    Result<ObjectId> keepAside(const ObjectId &commit);
    Result<> requireUnmoved() const;
    void undoCreate();
    QByteArray logLine() const;

    [[nodiscard]] git_repository *repository() const { return m_folder.repository.get(); }
    [[nodiscard]] bool isAside() const
    {
        return m_request.isAside || !m_request.baseDirectory.isEmpty();
    }
    [[nodiscard]] int level() const
    {
        return m_request.compression == CommitRequest::Compression::Fast ? 1 : 6;
    }

    const CommitRequest &m_request;
    std::stop_token m_stop;
    const ReportFolder &m_report;
    OpenFolder m_folder;
    TreeHandle m_parentTree; // of the repository
    SignatureHandle m_signature;
    QByteArray m_message;
    std::optional<Staging> m_staging;
    bool m_isOnBranch = true;
    bool m_hasMadeRepository = false;
    RememberedObjects *m_remembered = nullptr; // of the repository
    std::optional<PackWriter> m_pack;
    bool m_isPackStored = false;
    bool m_isPackStaged = false; // the index that is stored names what is in it
};

Result<ObjectId> Committing::run()
{
    Result<ObjectId> commit =
        prepare()
            .and_then([this] { return open(); })
            .and_then([this] { return checkBranch(); })
            .and_then([this] { return readParent(); })
            .and_then([this] { return initialize(); })
            .and_then([this] { return makePack(); })
            .and_then([this] { return stage(); })
            .and_then([this] { return build(); })
            .and_then([this](const ObjectId &built) { return storePack(built); })
            .and_then([this](const ObjectId &built) { return publish(built); });
    if (commit) {
        m_staging->remember();
        notePack(repository(), {*commit},
                 m_request.parent ? QList<ObjectId>{*m_request.parent} : QList<ObjectId>(),
                 QString::fromStdString(m_pack->name()));
        if (m_request.feed)
            m_request.feed->keep(toRawId(toOid(*commit)));
        return commit;
    }
    if (m_request.feed)
        m_request.feed->giveUp();
    if (m_isPackStored && !m_isPackStaged)
        m_pack->withdraw();
    m_pack.reset();
    undoCreate();
    return m_stop.stop_requested() ? tl::unexpected(gitError(GIT_EUSER)) : commit;
}

Result<> Committing::prepare()
{
    auto signature = signatureOf(m_request.author);
    if (!signature)
        return tl::unexpected(signature.error());
    m_signature = std::move(*signature);
    auto message = cleanMessage(m_request.message);
    if (!message)
        return tl::unexpected(message.error());
    m_message = std::move(*message);
    return {};
}

Result<> Committing::open()
{
    auto opened = m_request.repository.isEmpty()
                      ? openFolder(m_request.folder)
                      : openFolderBeside(m_request.folder, m_request.repository, m_request.branch);
    if (!opened)
        return tl::unexpected(opened.error());
    m_folder = std::move(*opened);
    return {};
}

Result<> Committing::checkBranch()
{
    if (!repository()) {
        m_isOnBranch = !isAside();
        return m_request.parent ? Result<>(branchMoved(m_request.branch)) : Result<>();
    }
    const auto head = readHead(repository());
    if (!head)
        return tl::unexpected(head.error());
    m_isOnBranch = head->branch == m_request.branch && !isAside();
    if (m_isOnBranch && head->commit != m_request.parent)
        return branchMoved(m_request.branch);
    return {};
}

Result<> Committing::readParent()
{
    if (!m_request.parent)
        return {};
    auto parent = findTree(repository(), *m_request.parent);
    if (!parent)
        return tl::unexpected(parent.error());
    m_parentTree = std::move(*parent);
    const auto before = treeBelow(repository(), m_parentTree.get(), m_request.baseDirectory);
    if (!before)
        return tl::unexpected(before.error());
    return *before && fromOid(**before) == m_request.expectedTree ? refuseNothing() : Result<>();
}

// What was shown may be older than what has just been generated.
Result<> Committing::refuseNothing() const
{
    const auto now = snapshotOf(m_folder, m_request.expectedTree, m_stop, m_report);
    if (!now)
        return tl::unexpected(now.error());
    if (now->tree != m_request.expectedTree)
        return planChanged();
    return fail(ErrorKind::NothingToPush, Text::tr("Nothing has changed since the last commit."));
}

// Objects go into a pack of our own, so the repository itself stores none.
Result<> Committing::initialize()
{
    if (!repository()) {
        if (auto made = makeRepository(m_folder, m_request.branch, m_hasMadeRepository); !made)
            return made;
    }
    auto remembered = writeNothing(repository(), m_stop);
    if (!remembered)
        return tl::unexpected(remembered.error());
    m_remembered = *remembered;
    return {};
}

Result<> Committing::makePack()
{
    Buffer objects;
    if (const int code =
            git_repository_item_path(objects.out(), repository(), GIT_REPOSITORY_ITEM_OBJECTS);
        code < 0)
        return tl::unexpected(gitError(code));
    const QString folder = QFile::decodeName(objects.bytes()) + "pack"_L1;
    QDir().mkpath(folder);
    m_pack.emplace(QFile::encodeName(folder).toStdString());
    if (m_request.feed)
        beginFeeding();
    return {};
}

// Elsewhere the pack has other objects than the folder's own.
void Committing::beginFeeding()
{
    if (m_request.parent || !m_request.baseDirectory.isEmpty()) {
        m_request.feed->spoil();
        return;
    }
    m_request.feed->begin(firstCommit());
    m_pack->feedInto(m_request.feed);
}

// What build() will make, which libgit2 does not tell while it does not have the tree.
RawId Committing::firstCommit() const
{
    const git_signature &who = *m_signature;
    const int minutes = std::abs(who.when.offset);
    const QByteArray line = QByteArray(who.name) + " <" + who.email + "> "
                            + QByteArray::number(qint64(who.when.time)) + ' '
                            + (who.when.offset < 0 || who.when.sign == '-' ? '-' : '+')
                            + QByteArray::number(minutes / 60).rightJustified(2, '0')
                            + QByteArray::number(minutes % 60).rightJustified(2, '0') + '\n';
    const QByteArray text = "tree " + m_request.expectedTree.hex().toLatin1() + "\nauthor " + line
                            + "committer " + line + '\n' + m_message;
    return ObjectHash().of(ObjectType::Commit, text.toStdString());
}

// Only what this call made, and only while no branch exists in it.
void Committing::undoCreate()
{
    if (!m_hasMadeRepository)
        return;
    m_staging.reset();
    m_parentTree.reset();
    unmakeRepository(m_folder);
}

Result<> Committing::stage()
{
    m_staging.emplace(m_folder, repository(), *m_remembered, m_stop);
    m_staging->packInto(*m_pack, m_request.parent, level());
    m_staging->reportTo(m_report);
    if (auto done = m_staging->run(); !done)
        return done;
    return m_staging->tree() == m_request.expectedTree ? Result<>() : Result<>(planChanged());
}

Result<ObjectId> Committing::build()
{
    const auto tree = plantTree(repository(), m_parentTree.get(), m_request.baseDirectory,
                                toOid(m_request.expectedTree));
    if (!tree)
        return tl::unexpected(tree.error());
    const git_oid parent = m_request.parent ? toOid(*m_request.parent) : git_oid{};
    const git_oid *parents[] = {&parent};
    git_oid id = {};
    const int code = git_commit_create_from_ids(&id, repository(), nullptr, m_signature.get(),
                                                m_signature.get(), nullptr, m_message.constData(),
                                                &*tree, m_request.parent ? 1 : 0, parents);
    if (code < 0)
        return tl::unexpected(gitError(code));
    PackTrees trees(repository(), *m_pack, m_staging->known(), level());
    const auto before =
        m_parentTree ? std::optional(*git_tree_id(m_parentTree.get())) : std::nullopt;
    const auto added = trees.add(id, before, m_stop);
    if (const int fault = m_pack->fault(); fault != 0)
        return diskFailed(fault);
    return added ? Result<ObjectId>(fromOid(id)) : tl::unexpected(added.error());
}

Result<ObjectId> Committing::storePack(const ObjectId &commit)
{
    if (!m_pack->finish(m_stop))
        return m_pack->fault() != 0 ? diskFailed(m_pack->fault())
                                    : tl::unexpected(gitError(GIT_EUSER));
    m_isPackStored = true;
    return commit;
}

Result<ObjectId> Committing::publish(const ObjectId &commit)
{
    return m_isOnBranch ? moveBranch(commit) : keepAside(commit);
}

QByteArray Committing::logLine() const
{
    const QByteArray subject = m_message.left(m_message.indexOf('\n'));
    return (m_request.parent ? "commit: " : "commit (initial): ") + subject;
}

Result<> Committing::requireUnmoved() const
{
    const auto head = readHead(repository());
    if (!head)
        return tl::unexpected(head.error());
    if (head->branch != m_request.branch || head->commit != m_request.parent)
        return branchMoved(m_request.branch);
    return {};
}

// The index is stored between locking the branch and moving it: then a failure of either leaves
// both as they were, and a power cut in between leaves changes that are staged, not changes undone.
Result<ObjectId> Committing::moveBranch(const ObjectId &commit)
{
    BranchLock branch(repository());
    if (const auto locked = branch.take(m_request.branch.reference().toUtf8()); !locked)
        return tl::unexpected(locked.error());
    if (const auto still = requireUnmoved(); !still)
        return tl::unexpected(still.error());
    if (const auto back = m_staging->index().putBack(); !back)
        return tl::unexpected(back.error());
    IndexFile index(m_staging->index());
    const auto stored = index.store();
    if (!stored || !*stored)
        return stored ? planChanged() : tl::unexpected(stored.error());
    const auto from = m_request.parent ? std::optional(toOid(*m_request.parent)) : std::nullopt;
    const auto moved = branch.move(from, toOid(commit), m_signature.get(), logLine());
    if (moved)
        return commit;
    m_isPackStaged = !index.takeBack();
    return tl::unexpected(moved.error());
}

Result<ObjectId> Committing::keepAside(const ObjectId &commit)
{
    return keepCommit(repository(), Kept::Tip, m_request.branch, commit, logLine()).map([&commit] {
        return commit;
    });
}

} // namespace

Result<ObjectId> commit(const CommitRequest &request, std::stop_token stop,
                        const ReportFolder &report)
{
    return Committing(request, std::move(stop), report).run();
}

} // namespace windlass::git
