// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/staging.h"

#include "git/filestate.h"
#include "git/passedover.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::Staging)
};

constexpr qsizetype mostObstacles = 100;

// git_status_t and the flags of an index entry are plain integers in C.
bool has(unsigned value, unsigned flag)
{
    return (value & flag) != 0;
}

int stopBetweenFiles(const git_diff *, const char *, const char *, void *payload)
{
    return static_cast<std::stop_token *>(payload)->stop_requested() ? GIT_EUSER : 0;
}

bool isFolderDelta(const git_diff_delta &delta)
{
    return delta.new_file.mode == GIT_FILEMODE_COMMIT || delta.new_file.mode == GIT_FILEMODE_TREE
           || QByteArrayView(delta.new_file.path).endsWith('/');
}

// git takes a false value as "no filter", and so do we.
bool namesFilter(git_repository *repository, const char *path)
{
    const char *value = nullptr;
    const int code =
        git_attr_get(&value, repository, GIT_ATTR_CHECK_FILE_THEN_INDEX, path, "filter");
    return code == 0 && git_attr_value(value) == GIT_ATTR_VALUE_STRING;
}

tl::unexpected<Error> forbiddenName(const char *path)
{
    return fail(
        ErrorKind::FolderUnusable,
        Text::tr("Git does not accept the name \"%1\". Rename or remove it.").arg(shownPath(path)));
}

bool isIgnored(git_repository *repository, const char *path)
{
    int ignored = 0;
    return git_ignore_path_is_ignored(&ignored, repository, path) == 0 && ignored != 0;
}

// What is staged, whatever the index knows about times and sizes of files.
QByteArray digestOf(git_index *index)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const std::size_t count = git_index_entrycount(index);
    for (std::size_t i = 0; i < count; ++i) {
        const git_index_entry *entry = git_index_get_byindex(index, i);
        const unsigned rest[] = {entry->mode, entry->flags, entry->flags_extended};
        hash.addData(QByteArrayView(entry->path, qstrlen(entry->path) + 1));
        hash.addData(QByteArrayView(entry->id.id, sizeof entry->id.id));
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(rest), sizeof rest));
    }
    return hash.result();
}

} // namespace

Staging::Staging(const OpenFolder &folder, git_repository *repository, std::stop_token stop)
    : m_folder(folder), m_repository(repository), m_stop(std::move(stop))
{
}

Result<> Staging::run()
{
    auto done = stage();
    // In the middle of a file, libgit2 takes the stop for a failure to read.
    if (!done && m_stop.stop_requested())
        return tl::unexpected(gitError(GIT_EUSER));
    return done;
}

Result<> Staging::stage()
{
    return readIndex()
        .and_then([this] { return compare(); })
        .and_then([this](const DiffHandle &diff) { return applyAll(diff.get()); })
        .and_then([this] { return putBack(m_unreadable); })
        .and_then([this] { return reportPassedOver(); })
        .and_then([this] { return writeTree(); });
}

Result<> Staging::applyAll(const git_diff *diff)
{
    const std::size_t count = git_diff_num_deltas(diff);
    for (std::size_t i = 0; i < count; ++i) {
        if (m_stop.stop_requested())
            return tl::unexpected(gitError(GIT_EUSER));
        if (auto done = apply(*git_diff_get_delta(diff, i)); !done)
            return done;
    }
    return {};
}

bool Staging::isIndexAsRead() const
{
    const auto now = acquire<IndexHandle>({}, git_index_open, git_index_path(m_index.get()));
    return now && digestOf(now->get()) == m_indexDigest;
}

Result<> Staging::readIndex()
{
    auto index = acquire<IndexHandle>({}, git_repository_index, m_repository);
    if (!index)
        return tl::unexpected(index.error());
    m_index = std::move(*index);
    m_indexDigest = digestOf(m_index.get());
    return readStaged();
}

Result<> Staging::readStaged()
{
    // Without an index file nothing was staged, whatever HEAD has.
    if (!QFileInfo::exists(QFile::decodeName(git_index_path(m_index.get()))))
        return {};
    TreeHandle tree;
    git_oid head = {};
    if (git_reference_name_to_id(&head, m_repository, "HEAD") == 0) {
        const auto commit = acquire<CommitHandle>({}, git_commit_lookup, m_repository, &head);
        if (!commit)
            return tl::unexpected(commit.error());
        auto found = acquire<TreeHandle>({}, git_commit_tree, commit->get());
        if (!found)
            return tl::unexpected(found.error());
        tree = std::move(*found);
    }
    const auto diff =
        acquire<DiffHandle>({}, git_diff_tree_to_index, m_repository, tree.get(), m_index.get(),
                            static_cast<const git_diff_options *>(nullptr));
    if (!diff)
        return tl::unexpected(diff.error());
    for (std::size_t i = 0; i < git_diff_num_deltas(diff->get()); ++i)
        m_staged.insert(git_diff_get_delta(diff->get(), i)->new_file.path);
    return {};
}

Result<DiffHandle> Staging::compare()
{
    auto diff = compareOnce();
    if (diff || diff.error().kind == ErrorKind::Cancelled || !takeUnreadableOut())
        return diff;
    return compareOnce();
}

Result<DiffHandle> Staging::compareOnce()
{
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.flags = GIT_DIFF_INCLUDE_UNTRACKED | GIT_DIFF_RECURSE_UNTRACKED_DIRS
                    | GIT_DIFF_INCLUDE_IGNORED | GIT_DIFF_INCLUDE_TYPECHANGE
                    | GIT_DIFF_INCLUDE_UNREADABLE | GIT_DIFF_SKIP_BINARY_CHECK;
    options.ignore_submodules = GIT_SUBMODULE_IGNORE_DIRTY;
    options.progress_cb = stopBetweenFiles;
    options.payload = &m_stop;
    return acquire<DiffHandle>({}, git_diff_index_to_workdir, m_repository, m_index.get(),
                               static_cast<const git_diff_options *>(&options));
}

// A tracked file that cannot be read makes libgit2 give up on the whole folder. Untracked, it does
// not.
bool Staging::takeUnreadableOut()
{
    for (std::size_t i = 0; i < git_index_entrycount(m_index.get()); ++i) {
        const git_index_entry *entry = git_index_get_byindex(m_index.get(), i);
        if (entry->mode != GIT_FILEMODE_LINK && isUnreadable(m_folder.fileName(entry->path)))
            m_unreadable.append({entry->path, true, *entry});
    }
    for (const Kept &kept : std::as_const(m_unreadable))
        git_index_remove(m_index.get(), kept.path.constData(), 0);
    return !m_unreadable.isEmpty();
}

Result<> Staging::apply(const git_diff_delta &delta)
{
    switch (delta.status) {
    case GIT_DELTA_IGNORED:
        return applyLeftOut(delta);
    case GIT_DELTA_UNTRACKED:
    case GIT_DELTA_ADDED:
        return isFolderDelta(delta) ? applyLeftOut(delta) : add(delta);
    case GIT_DELTA_MODIFIED:
    case GIT_DELTA_TYPECHANGE:
        return add(delta);
    case GIT_DELTA_DELETED:
        return remove(delta);
    case GIT_DELTA_CONFLICTED:
        return resolve(delta);
    case GIT_DELTA_UNREADABLE:
        report(Obstacle::Kind::Unreadable, shownPath(delta.new_file.path));
        return {};
    default:
        return {};
    }
}

// libgit2 calls a nested repository "ignored", too; git would not.
Result<> Staging::applyLeftOut(const git_diff_delta &delta)
{
    const char *path = delta.new_file.path;
    const bool isFolder = isFolderDelta(delta);
    if (isFolder)
        m_leftOut.insert(path);
    if (isFolder && !isIgnored(m_repository, path))
        report(Obstacle::Kind::NestedRepository, shownPath(path));
    else
        ++m_ignored;
    return {};
}

Result<> Staging::add(const git_diff_delta &delta)
{
    const char *path = delta.new_file.path;
    if (delta.new_file.mode == GIT_FILEMODE_COMMIT) {
        // A submodule stays at the commit that is recorded: another one may exist here only.
        m_leftOut.insert(QByteArray(path) + '/');
        report(Obstacle::Kind::NestedRepository, shownPath(path));
        return delta.old_file.mode == GIT_FILEMODE_COMMIT ? Result<>() : remove(delta);
    }
    const QByteArray file = m_folder.fileName(path);
    const bool isLink = isSymbolicLink(file);
    if (delta.new_file.mode == GIT_FILEMODE_UNREADABLE || (!isLink && isUnreadable(file))) {
        report(Obstacle::Kind::Unreadable, shownPath(path));
        return {};
    }
    if (!isLink && namesFilter(m_repository, path)) {
        report(Obstacle::Kind::Filter, shownPath(path));
        return {};
    }
    keepStaged(path);
    return addFile(path);
}

// The folder goes on living while it is read: a file that is gone by now is a removed one, and one
// that is being written is read again.
Result<> Staging::addFile(const char *path)
{
    constexpr int mostTries = 3;
    bool isChanging = true;
    Error error;
    for (int i = 0; i < mostTries && isChanging && !m_stop.stop_requested(); ++i) {
        const FileStamp before = stampOf(m_folder.fileName(path));
        const int code = git_index_add_bypath(m_index.get(), path);
        if (code >= 0)
            return {};
        error = gitError(code);
        if (!isThere(m_folder.fileName(path)))
            return forget(path);
        isChanging = stampOf(m_folder.fileName(path)) != before;
    }
    if (isChanging)
        error = {ErrorKind::FolderUnusable,
                 Text::tr("The file \"%1\" changes while it is read. Stop the program that writes "
                          "it, then try again.")
                     .arg(shownPath(path)),
                 error.detail};
    error.detail += u" ("_s + shownPath(path) + u')';
    return tl::unexpected(error);
}

Result<> Staging::forget(const char *path)
{
    if (const int code = git_index_remove(m_index.get(), path, 0);
        code < 0 && code != GIT_ENOTFOUND)
        return tl::unexpected(gitError(code));
    return {};
}

Result<> Staging::remove(const git_diff_delta &delta)
{
    const char *path = delta.old_file.path;
    const git_index_entry *entry = git_index_get_bypath(m_index.get(), path, 0);
    if (entry && has(entry->flags_extended, GIT_INDEX_ENTRY_SKIP_WORKTREE))
        return {};
    keepStaged(path);
    return forget(path);
}

Result<> Staging::resolve(const git_diff_delta &delta)
{
    const char *path = delta.new_file.path ? delta.new_file.path : delta.old_file.path;
    report(Obstacle::Kind::StagedDifference, shownPath(path));
    m_staged.remove(path);
    if (const QFileInfo file(QFile::decodeName(m_folder.fileName(path)));
        file.exists() || file.isSymLink())
        return add(delta);
    if (const int code = git_index_conflict_remove(m_index.get(), path); code < 0)
        return tl::unexpected(gitError(code));
    return {};
}

void Staging::keepStaged(const char *path)
{
    if (!m_staged.contains(path))
        return;
    Kept kept;
    kept.path = path;
    if (const git_index_entry *entry = git_index_get_bypath(m_index.get(), path, 0)) {
        if (has(entry->flags_extended, GIT_INDEX_ENTRY_INTENT_TO_ADD))
            return; // announced, but nothing staged yet
        kept.wasThere = true;
        kept.entry = *entry;
    }
    m_kept.append(kept);
    report(Obstacle::Kind::StagedDifference, shownPath(path));
}

Result<> Staging::putStagedBack()
{
    return putBack(m_kept);
}

Result<> Staging::putBack(QList<Kept> &entries)
{
    for (Kept &kept : entries) {
        kept.entry.path = kept.path.constData();
        const int code = kept.wasThere ? git_index_add(m_index.get(), &kept.entry)
                                       : git_index_remove(m_index.get(), kept.path.constData(), 0);
        if (code < 0 && code != GIT_ENOTFOUND)
            return tl::unexpected(gitError(code));
    }
    return {};
}

void Staging::report(Obstacle::Kind kind, const QString &path)
{
    const Obstacle obstacle{kind, path.endsWith(u'/') ? path.chopped(1) : path};
    const auto isSame = [&obstacle](const Obstacle &known) {
        return known.kind == obstacle.kind && known.path == obstacle.path;
    };
    if (m_obstacles.size() < mostObstacles
        && std::none_of(m_obstacles.cbegin(), m_obstacles.cend(), isSame))
        m_obstacles.append(obstacle);
}

Result<> Staging::reportPassedOver()
{
    using Why = PassedOver::Why;
    for (const PassedOver &found : passedOver(m_folder.path, m_leftOut)) {
        const char *path = found.path.constData();
        if (isIgnored(m_repository, path))
            continue;
        if (found.why == Why::ForbiddenName)
            return forbiddenName(path);
        report(found.why == Why::SpecialFile ? Obstacle::Kind::Unsupported
                                             : Obstacle::Kind::Unreadable,
               shownPath(path));
    }
    return {};
}

Result<> Staging::writeTree()
{
    if (const int code = git_index_write_tree_to(&m_tree, m_index.get(), m_repository); code < 0)
        return tl::unexpected(gitError(code));
    return {};
}

} // namespace windlass::git
