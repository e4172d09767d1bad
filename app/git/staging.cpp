// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/staging.h"

#include "git/folderwalk.h"
#include "git/gitsettings.h"
#include "git/indexentries.h"
#include "git/pathrules.h"
#include "git/rootfolder.h"
#include "git/stagingerrors.h"
#include "git/stagingmemory.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::Staging)
};

using Kind = ScanResult::Kind;

constexpr qsizetype mostObstacles = 100; // of a kind

// git_status_t and the flags of an index entry are plain integers in C.
bool has(unsigned value, unsigned flag)
{
    return (value & flag) != 0;
}

QByteArray toBytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

Error stopped()
{
    return {ErrorKind::Cancelled, Text::tr("Stopped."), {}};
}

// Where the file is when it is not the walk that came across it.
bool isBelow(std::string_view path, const std::vector<std::string> &folders)
{
    return std::any_of(folders.begin(), folders.end(), [path](const std::string &folder) {
        return path.size() > folder.size() && path.starts_with(folder)
               && path[folder.size()] == '/';
    });
}

} // namespace

Staging::Staging(const OpenFolder &folder, git_repository *repository,
                 RememberedObjects &remembered, std::stop_token stop)
    : m_folder(folder),
      m_repository(repository),
      m_remembered(remembered),
      m_stop(std::move(stop)),
      m_tally([this](const WorkTally::Counts &counts) {
          m_now.files = static_cast<qint64>(counts.files);
          m_now.bytes = static_cast<qint64>(counts.bytes);
          if (m_report)
              m_report(m_now);
      })
{
}

void Staging::packInto(PackWriter &pack, const std::optional<ObjectId> &parent, int level)
{
    m_target = {&pack, &m_known};
    if (parent)
        m_parent = toOid(*parent);
    m_level = level;
}

void Staging::begin(FolderProgress::Phase phase, std::size_t files)
{
    m_now.phase = phase;
    m_now.totalFiles = static_cast<qint64>(files);
    m_tally.restart();
}

Result<> Staging::run()
{
    auto done = stage();
    if (!done && m_stop.stop_requested())
        return tl::unexpected(stopped());
    return done;
}

Result<> Staging::stage()
{
    using Use = StagedIndex::Use;
    if (auto read = m_index.read(m_repository, m_target.pack ? Use::Store : Use::Look); !read)
        return read;
    auto settings = readSettings(m_folder, m_repository);
    if (!settings)
        return tl::unexpected(settings.error());
    if (m_index.file())
        settings->scan.stat.indexWritten = m_index.file()->changed;
    const RootFolder root(QFile::encodeName(m_folder.path).toStdString());
    if (!root.isOpen())
        return fail(ErrorKind::FolderUnusable, Text::tr("The folder can no longer be read."));
    const auto tracked = trackedFiles(m_index.get(), root, settings->isSparse);
    if (auto learned = learnKnown(tracked); !learned)
        return learned;
    if (auto looked = look(*settings, root, tracked); !looked)
        return looked;
    return writeTree();
}

// Reading each tree of the parent takes longer than looking at what the index says of it.
Result<> Staging::learnKnown(const TrackedFiles &tracked)
{
    if (!m_target.pack || !m_parent)
        return {};
    if (m_index.commit() && git_oid_equal(&*m_index.commit(), &*m_parent) != 0) {
        m_known.reserve(tracked.files().size());
        for (const TrackedFile &file : tracked.files()) {
            if (file.kind != TrackedFile::Kind::Submodule)
                m_known.insert(file.id);
        }
        return {};
    }
    auto known = objectsOf(m_repository, *m_parent, m_stop);
    if (!known)
        return tl::unexpected(known.error());
    m_known = std::move(*known);
    return {};
}

Result<> Staging::look(const GitSettings &settings, const RootFolder &root,
                       const TrackedFiles &tracked)
{
    m_begun = QDateTime::currentSecsSinceEpoch();
    FolderWalk walk(root, tracked, settings.rules, settings.scan.stat,
                    [read = blobReader()](const TrackedFile &file) { return read(file.id); });
    begin(FolderProgress::Phase::Looking, 0);
    if (!walk.run(m_stop, &m_tally))
        return tl::unexpected(stopped());
    m_ignored = walk.ignored();
    reportWalk(walk);
    if (auto checked = checkSubmodules(tracked, root); !checked)
        return checked;
    return scan(settings, root, tracked, walk);
}

void Staging::reportWalk(const FolderWalk &walk)
{
    for (const std::string &path : walk.repositories())
        report(Obstacle::Kind::NestedRepository, toBytes(path));
    for (const std::string &path : walk.unreadable())
        report(Obstacle::Kind::Unreadable, toBytes(path));
    for (const std::string &path : walk.special())
        report(Obstacle::Kind::Unsupported, toBytes(path));
}

Result<> Staging::scan(const GitSettings &settings, const RootFolder &root,
                       const TrackedFiles &tracked, FolderWalk &walk)
{
    std::vector<ScanTask> tasks = scanTasks(root, tracked, walk);
    if (settings.sparse)
        m_ignored += leaveOutside(tasks, *settings.sparse);
    const RememberedFiles remembered(readMemory(m_folder.memory));
    remind(tasks, remembered);
    ScanSettings how = settings.scan;
    how.level = m_level;
    FileScan scan(root, std::move(how), walk.topmostAttributes(), m_target, blobReader());
    begin(m_target.pack ? FolderProgress::Phase::Packing : FolderProgress::Phase::Reading,
          tasks.size());
    std::vector<ScanResult> results = scan.run(tasks, m_stop, &m_tally);
    m_tally.tell();
    if (m_stop.stop_requested())
        return tl::unexpected(stopped());
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        // The folder itself was reported.
        if (results[i].kind == Kind::Unreadable && isBelow(tasks[i].path, walk.unreadable()))
            results[i].kind = Kind::Unchanged;
    }
    if (m_target.pack && !m_folder.memory.isEmpty())
        m_memory = memoryOf(tasks, results, m_begun);
    return applyAll(tasks, results);
}

void Staging::remember() const
{
    if (!m_memory.empty())
        writeMemory(m_folder.memory, m_memory);
}

// Removing first makes room: a file may have become a folder, or a folder a file.
Result<> Staging::applyAll(const std::vector<ScanTask> &tasks,
                           const std::vector<ScanResult> &results)
{
    for (const bool isGone : {true, false}) {
        for (std::size_t i = 0; i < tasks.size(); ++i) {
            const bool isRemoval =
                results[i].kind == Kind::Gone || results[i].kind == Kind::Special;
            if (isRemoval != isGone)
                continue;
            if (m_stop.stop_requested())
                return tl::unexpected(stopped());
            if (auto done = apply(tasks[i], results[i]); !done)
                return done;
        }
    }
    return {};
}

Result<> Staging::apply(const ScanTask &task, const ScanResult &result)
{
    switch (result.kind) {
    case Kind::Unread:
        return tl::unexpected(stopped());
    case Kind::Unchanged:
        return {};
    case Kind::Same:
        return renew(task, result);
    case Kind::Content:
        return add(task, result);
    case Kind::Special:
        report(Obstacle::Kind::Unsupported, toBytes(task.path));
        return remove(task);
    case Kind::Gone:
        return remove(task);
    case Kind::Unreadable:
        report(Obstacle::Kind::Unreadable, toBytes(task.path));
        return {};
    case Kind::Filtered:
        report(Obstacle::Kind::Filter, toBytes(task.path));
        return {};
    case Kind::Unstable:
        return unstable(toBytes(task.path));
    case Kind::BadEncoding:
        return badEncoding(toBytes(task.path));
    }
    return {};
}

Result<> Staging::put(git_index_entry entry, const ScanTask &task, const ScanResult &result)
{
    const QByteArray path = toBytes(task.path);
    entry.path = path.constData();
    fillEntry(entry, result);
    if (result.stat.size > std::numeric_limits<std::uint32_t>::max())
        m_huge.insert(path, static_cast<qint64>(result.stat.size));
    m_remembered.know(entry.id);
    if (const int code = git_index_add(m_index.get(), &entry); code < 0)
        return tl::unexpected(gitError(code));
    return {};
}

Result<> Staging::renew(const ScanTask &task, const ScanResult &result)
{
    const git_index_entry *entry =
        git_index_get_bypath(m_index.get(), toBytes(task.path).constData(), 0);
    return entry ? put(*entry, task, result) : Result<>();
}

Result<> Staging::add(const ScanTask &task, const ScanResult &result)
{
    const QByteArray path = toBytes(task.path);
    if (!task.tracked && !isAcceptedPath(task.path, result.type == TrackedFile::Kind::Link))
        return forbiddenName(path);
    if (const auto other = task.tracked ? std::nullopt : m_index.otherCaseOf(path))
        return isSameFile(*other, path) ? Result<>() : forbiddenName(path);
    if (task.tracked && task.tracked->isConflict) {
        if (auto resolved = resolve(task); !resolved)
            return resolved;
    } else {
        keepStaged(path);
    }
    return put({}, task, result);
}

// On a disk where case does not count, a file has the name that is recorded.
bool Staging::isSameFile(const QByteArray &one, const QByteArray &other) const
{
    const auto first = statOf(m_folder.fileName(one.constData()).toStdString());
    const auto second = statOf(m_folder.fileName(other.constData()).toStdString());
    return first && second && first->inode == second->inode && first->device == second->device;
}

Result<> Staging::remove(const ScanTask &task)
{
    if (!task.tracked)
        return {};
    if (task.tracked->isConflict)
        return resolve(task);
    const QByteArray path = toBytes(task.path);
    keepStaged(path);
    if (const int code = git_index_remove(m_index.get(), path.constData(), 0);
        code < 0 && code != GIT_ENOTFOUND)
        return tl::unexpected(gitError(code));
    return {};
}

Result<> Staging::resolve(const ScanTask &task)
{
    const QByteArray path = toBytes(task.path);
    report(Obstacle::Kind::StagedDifference, path);
    if (const int code = git_index_conflict_remove(m_index.get(), path.constData()); code < 0)
        return tl::unexpected(gitError(code));
    return {};
}

// A submodule stays at the commit that is recorded: another one may exist here only.
Result<> Staging::checkSubmodules(const TrackedFiles &tracked, const RootFolder &root)
{
    for (const TrackedFile &file : tracked.files()) {
        if (file.kind != TrackedFile::Kind::Submodule || file.isSkipped)
            continue;
        const auto stat = root.stat(std::string(file.path));
        const bool isFolder =
            stat && stat->type == FileType::Folder && !root.isBehindLink(file.path);
        if (isFolder && !isAtCommit(m_folder.fileName(toBytes(file.path).constData()), file.id))
            report(Obstacle::Kind::NestedRepository, toBytes(file.path));
    }
    return {};
}

qint64 Staging::bytesOf(const git_index_entry &entry) const
{
    if (has(entry.flags_extended, GIT_INDEX_ENTRY_SKIP_WORKTREE))
        return QFileInfo(QFile::decodeName(m_folder.fileName(entry.path))).size();
    return m_huge.value(entry.path, entry.file_size);
}

void Staging::keepStaged(const QByteArray &path)
{
    if (m_index.keep(path))
        report(Obstacle::Kind::StagedDifference, path);
}

void Staging::report(Obstacle::Kind kind, const QByteArray &path)
{
    const Obstacle obstacle{kind, shownPath(path.constData())};
    qsizetype ofKind = 0;
    for (const Obstacle &known : std::as_const(m_obstacles)) {
        if (known.kind != kind)
            continue;
        if (known.path == obstacle.path || ++ofKind == mostObstacles)
            return;
    }
    m_obstacles.append(obstacle);
}

// Several workers may ask at a time.
ReadBlob Staging::blobReader() const
{
    return [this,
            mutex = std::make_shared<std::mutex>()](const RawId &id) -> std::optional<std::string> {
        const std::lock_guard lock(*mutex);
        git_odb *raw = nullptr;
        if (git_repository_odb(&raw, m_repository) < 0)
            return std::nullopt;
        const OdbHandle odb(raw);
        git_odb_object *object = nullptr;
        const git_oid name = toOid(id);
        if (git_odb_read(&object, raw, &name) < 0)
            return std::nullopt;
        const OdbObjectHandle owned(object);
        return std::string(static_cast<const char *>(git_odb_object_data(object)),
                           git_odb_object_size(object));
    };
}

Result<> Staging::writeTree()
{
    if (const int code = git_index_write_tree_to(&m_tree, m_index.get(), m_repository); code < 0)
        return tl::unexpected(gitError(code));
    return {};
}

} // namespace windlass::git
