// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/folderwalk.h"

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <exception>
#include <iterator>
#include <thread>

namespace windlass::git {

namespace {

constexpr std::size_t foldersWorthThreads = 16; // waiting
constexpr unsigned mostThreads = 8;
constexpr std::uint64_t mostRules = 100 << 20; // git does not read larger ones either
constexpr std::string_view builtIn = "[attr]binary -diff -merge -text\n";

bool isSameName(std::string_view a, std::string_view b, bool ignoresCase)
{
    const auto lower = [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    };
    return a == b
           || (ignoresCase
               && std::equal(a.begin(), a.end(), b.begin(), b.end(),
                             [&](char x, char y) { return lower(x) == lower(y); }));
}

IgnoreRules::Shared outerIgnores(const OuterRules &outer)
{
    auto user = std::make_shared<IgnoreRules>(IgnoreRules::Shared(),
                                              IgnoreList(outer.excludes, 0, outer.ignoresCase));
    return std::make_shared<IgnoreRules>(
        std::move(user), IgnoreList(outer.repositoryExcludes, 0, outer.ignoresCase));
}

AttributeRules::Shared outerAttributes(const OuterRules &outer)
{
    AttributeRules::Shared rules;
    for (const std::string_view text :
         {builtIn, std::string_view(outer.systemAttributes), std::string_view(outer.attributes)}) {
        AttributeList list(text, 0, AttributeList::Macros::Allowed, outer.ignoresCase);
        if (!list.isEmpty())
            rules = std::make_shared<AttributeRules>(std::move(rules), std::move(list));
    }
    return rules;
}

bool isHead(std::string_view text)
{
    constexpr std::size_t digits = 40;
    const auto isHexDigit = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    return text.starts_with("ref:")
           || (text.size() >= digits
               && std::all_of(text.begin(), text.begin() + digits, isHexDigit));
}

} // namespace

// Several threads that look into folders until none is left. One that has found folders leaves them
// to whoever is free.
class FolderWalk::Crew final
{
public:
    Crew(const FolderWalk &walk, std::vector<Folder> folders, const std::stop_token &stop,
         WorkTally *tally)
        : m_walk(walk), m_folders(std::move(folders)), m_stop(stop), m_tally(tally)
    {
    }

    //! Returns what each has found, when all is seen or after the stop.
    std::vector<Found> run()
    {
        const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1U, mostThreads);
        m_busy = threads;
        std::vector<Found> all(threads);
        {
            std::vector<std::jthread> others;
            for (std::size_t i = 1; i < threads; ++i)
                others.emplace_back([this, &found = all[i]] { work(found); });
            work(all[0]);
        }
        if (m_problem)
            std::rethrow_exception(m_problem);
        return all;
    }

private:
    void work(Found &found)
    {
        try {
            while (auto folder = next(found)) {
                const std::size_t before = found.files.size();
                m_walk.lookInto(std::move(*folder), found);
                if (m_tally)
                    m_tally->addFiles(found.files.size() - before);
            }
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            m_problem = std::current_exception();
            m_isOver = true;
            m_changed.notify_all();
        }
    }

    // Whoever asks has finished the one before, and hands over the folders in it.
    std::optional<Folder> next(Found &found)
    {
        std::unique_lock lock(m_mutex);
        std::move(found.folders.begin(), found.folders.end(), std::back_inserter(m_folders));
        found.folders.clear();
        --m_busy;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return !m_folders.empty() || m_busy == 0 || m_isOver; });
        if (m_folders.empty() || m_isOver || m_stop.stop_requested())
            return std::nullopt;
        ++m_busy;
        std::optional<Folder> folder = std::move(m_folders.back());
        m_folders.pop_back();
        return folder;
    }

    const FolderWalk &m_walk;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Folder> m_folders;
    unsigned m_busy = 0;
    bool m_isOver = false;
    std::exception_ptr m_problem;
    const std::stop_token &m_stop;
    WorkTally *m_tally;
};

FolderWalk::FolderWalk(const RootFolder &root, const TrackedFiles &tracked, const OuterRules &outer,
                       const StatRules &stat, ReadTracked readTracked)
    : m_root(root),
      m_tracked(tracked),
      m_ignoresCase(outer.ignoresCase),
      m_stat(stat),
      m_readTracked(std::move(readTracked)),
      m_topmost(outer.repositoryAttributes, 0, AttributeList::Macros::Allowed, outer.ignoresCase)
{
    m_waiting.push_back({{}, outerIgnores(outer), outerAttributes(outer)});
}

bool FolderWalk::run(const std::stop_token &stop, WorkTally *tally)
{
    Found found;
    while (!m_waiting.empty() && m_waiting.size() < foldersWorthThreads) {
        if (stop.stop_requested())
            return false;
        Folder folder = std::move(m_waiting.back());
        m_waiting.pop_back();
        const std::size_t before = found.files.size();
        lookInto(std::move(folder), found);
        std::move(found.folders.begin(), found.folders.end(), std::back_inserter(m_waiting));
        found.folders.clear();
        if (tally)
            tally->addFiles(found.files.size() - before);
    }
    takeOver(std::move(found));
    if (!m_waiting.empty()) {
        for (Found &some : Crew(*this, std::exchange(m_waiting, {}), stop, tally).run())
            takeOver(std::move(some));
    }
    const auto byPath = [](const File &a, const File &b) { return a.path < b.path; };
    std::sort(m_files.begin(), m_files.end(), byPath);
    for (auto *paths : {&m_folders, &m_repositories, &m_unreadable, &m_special})
        std::sort(paths->begin(), paths->end());
    return !stop.stop_requested();
}

void FolderWalk::takeOver(Found found)
{
    const auto append = [](auto &all, auto &some) {
        std::move(some.begin(), some.end(), std::back_inserter(all));
    };
    append(m_files, found.files);
    append(m_folders, found.entered);
    append(m_repositories, found.repositories);
    append(m_unreadable, found.unreadable);
    append(m_special, found.special);
    for (auto &[folder, rules] : found.attributes)
        m_attributes.emplace(std::move(folder), std::move(rules));
    m_ignored += found.ignored;
}

void FolderWalk::lookInto(Folder folder, Found &found) const
{
    const auto listing = m_root.list(folder.path);
    if (!listing) {
        if (errno != ENOENT && errno != ENOTDIR && errno != ELOOP)
            found.unreadable.push_back(folder.path.substr(0, folder.path.size() - 1));
        return;
    }
    const std::vector<RootFolder::Entry> &entries = listing->entries();
    const bool hasGit = std::any_of(entries.begin(), entries.end(),
                                    [](const auto &entry) { return entry.name == ".git"; });
    if (hasGit && folder.mayBeRepository && isRepository(folder.path)) {
        found.repositories.push_back(folder.path.substr(0, folder.path.size() - 1));
        return;
    }
    if (!folder.path.empty())
        found.entered.push_back(folder.path);
    const auto isThere = [&](std::string_view name) {
        return std::any_of(entries.begin(), entries.end(), [name](const auto &entry) {
            return entry.name == name
                   && entry.type.value_or(FileType::Regular) == FileType::Regular;
        });
    };
    readIgnores(folder, isThere(".gitignore"));
    folder.attributes = attributesIn(folder.path, folder.attributes, isThere(".gitattributes"));
    found.attributes.emplace_back(folder.path, folder.attributes);
    for (const RootFolder::Entry &entry : entries)
        look(folder, *listing, entry, found);
}

// A sparse checkout keeps the rules in the index only.
std::optional<std::string> FolderWalk::rules(const std::string &path, bool isThere) const
{
    if (isThere)
        return m_root.content(path, mostRules);
    const TrackedFile *tracked = m_tracked.find(path);
    if (!tracked || !tracked->isSkipped || tracked->kind == TrackedFile::Kind::Submodule)
        return std::nullopt;
    return m_readTracked(*tracked);
}

void FolderWalk::readIgnores(Folder &folder, bool isThere) const
{
    const auto text = rules(folder.path + ".gitignore", isThere);
    if (!text)
        return;
    IgnoreList list(*text, folder.path.size(), m_ignoresCase);
    if (!list.isEmpty())
        folder.ignores = std::make_shared<IgnoreRules>(folder.ignores, std::move(list));
}

AttributeRules::Shared FolderWalk::attributesIn(const std::string &folder,
                                                const AttributeRules::Shared &above,
                                                bool isThere) const
{
    AttributeRules::Shared rules = above;
    if (const auto text = this->rules(folder + ".gitattributes", isThere)) {
        using Macros = AttributeList::Macros;
        AttributeList list(*text, folder.size(), folder.empty() ? Macros::Allowed : Macros::Refused,
                           m_ignoresCase);
        if (!list.isEmpty())
            rules = std::make_shared<AttributeRules>(above, std::move(list));
    }
    return rules;
}

AttributeRules::Shared FolderWalk::attributesOf(std::string_view folder)
{
    if (const auto known = m_attributes.find(folder); known != m_attributes.end())
        return known->second;
    const std::string_view above = folder.substr(0, folder.size() - 1);
    const std::string path(folder);
    const auto rules = path + ".gitattributes";
    const auto stat = m_root.stat(rules);
    auto found = attributesIn(path, attributesOf(above.substr(0, above.rfind('/') + 1)),
                              stat && stat->type == FileType::Regular);
    m_attributes.emplace(path, found);
    return found;
}

const AttributeRules *FolderWalk::attributesFor(std::string_view path)
{
    return attributesOf(path.substr(0, path.rfind('/') + 1)).get();
}

void FolderWalk::look(const Folder &folder, const Listing &listing, const RootFolder::Entry &entry,
                      Found &found) const
{
    if (isSameName(entry.name, ".git", m_ignoresCase))
        return;
    std::string path = folder.path + entry.name;
    std::optional<FileType> type = entry.type;
    if (!type) {
        const auto stat = listing.stat(entry.name);
        if (!stat)
            return; // gone by now
        type = stat->type;
    }
    const bool isFolder = *type == FileType::Folder;
    const TrackedFile *tracked = isFolder ? nullptr : m_tracked.find(path);
    if (!tracked && folder.ignores->isIgnored(path, isFolder)) {
        ++found.ignored;
        return;
    }
    if (isFolder)
        lookAtFolder(folder, path, found);
    else if (*type == FileType::Special)
        found.special.push_back(std::move(path));
    else
        found.files.push_back({std::move(path), *type == FileType::Link,
                               tracked && isUnchanged(*tracked, listing, entry.name),
                               folder.attributes.get()});
}

bool FolderWalk::isUnchanged(const TrackedFile &tracked, const Listing &listing,
                             const std::string &name) const
{
    if (!m_stat.indexWritten || tracked.isAssumed || tracked.isSkipped)
        return false;
    const auto stat = listing.stat(name);
    return stat && m_stat.isUnchanged(tracked, *stat);
}

void FolderWalk::lookAtFolder(const Folder &parent, const std::string &path, Found &found) const
{
    const bool hasTracked = m_tracked.hasFolder(path);
    const TrackedFile *tracked = m_tracked.find(path);
    if (hasTracked || !tracked || tracked->kind != TrackedFile::Kind::Submodule)
        found.folders.push_back({path + '/', parent.ignores, parent.attributes, !hasTracked});
}

// A ".git" that is a file leads to a repository elsewhere, which may be out of reach just now.
bool FolderWalk::isRepository(const std::string &folder) const
{
    const std::string inside = folder + ".git";
    const auto stat = m_root.stat(inside);
    if (!stat)
        return false;
    if (stat->type != FileType::Folder)
        return true;
    const auto isFolder = [this](const std::string &name) {
        const auto found = m_root.stat(name);
        return found && found->type != FileType::Regular;
    };
    const auto head = m_root.content(inside + "/HEAD", 4096);
    const auto link = m_root.target(inside + "/HEAD");
    return ((head && isHead(*head)) || (link && link->starts_with("refs/")))
           && isFolder(inside + "/objects") && isFolder(inside + "/refs");
}

} // namespace windlass::git
