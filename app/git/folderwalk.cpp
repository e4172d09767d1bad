// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/folderwalk.h"

#include <algorithm>
#include <cerrno>

namespace windlass::git {

namespace {

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

FolderWalk::FolderWalk(const RootFolder &root, const TrackedFiles &tracked, const OuterRules &outer,
                       ReadTracked readTracked)
    : m_root(root),
      m_tracked(tracked),
      m_ignoresCase(outer.ignoresCase),
      m_readTracked(std::move(readTracked)),
      m_topmost(outer.repositoryAttributes, 0, AttributeList::Macros::Allowed, outer.ignoresCase)
{
    m_waiting.push_back({{}, outerIgnores(outer), outerAttributes(outer)});
}

bool FolderWalk::run(const std::stop_token &stop, WorkTally *tally)
{
    while (!m_waiting.empty()) {
        if (stop.stop_requested())
            return false;
        Folder folder = std::move(m_waiting.back());
        m_waiting.pop_back();
        const std::size_t before = m_files.size();
        lookInto(std::move(folder));
        if (tally)
            tally->addFiles(m_files.size() - before);
    }
    const auto byPath = [](const File &a, const File &b) { return a.path < b.path; };
    std::sort(m_files.begin(), m_files.end(), byPath);
    return true;
}

void FolderWalk::lookInto(Folder folder)
{
    const auto entries = m_root.list(folder.path);
    if (!entries) {
        if (errno != ENOENT && errno != ENOTDIR && errno != ELOOP)
            m_unreadable.push_back(folder.path.substr(0, folder.path.size() - 1));
        return;
    }
    const bool hasGit = std::any_of(entries->begin(), entries->end(),
                                    [](const auto &entry) { return entry.name == ".git"; });
    if (hasGit && folder.mayBeRepository && isRepository(folder.path)) {
        m_repositories.push_back(folder.path.substr(0, folder.path.size() - 1));
        return;
    }
    const auto isThere = [&](std::string_view name) {
        return std::any_of(
            entries->begin(), entries->end(), [name](const RootFolder::Entry &entry) {
                return entry.name == name
                       && entry.type.value_or(FileType::Regular) == FileType::Regular;
            });
    };
    readIgnores(folder, isThere(".gitignore"));
    folder.attributes = attributesIn(folder.path, folder.attributes, isThere(".gitattributes"));
    for (const RootFolder::Entry &entry : *entries)
        look(folder, entry);
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

void FolderWalk::readIgnores(Folder &folder, bool isThere)
{
    const auto text = rules(folder.path + ".gitignore", isThere);
    if (!text)
        return;
    IgnoreList list(*text, folder.path.size(), m_ignoresCase);
    if (!list.isEmpty())
        folder.ignores = std::make_shared<IgnoreRules>(folder.ignores, std::move(list));
}

AttributeRules::Shared FolderWalk::attributesIn(const std::string &folder,
                                                const AttributeRules::Shared &above, bool isThere)
{
    AttributeRules::Shared rules = above;
    if (const auto text = this->rules(folder + ".gitattributes", isThere)) {
        using Macros = AttributeList::Macros;
        AttributeList list(*text, folder.size(), folder.empty() ? Macros::Allowed : Macros::Refused,
                           m_ignoresCase);
        if (!list.isEmpty())
            rules = std::make_shared<AttributeRules>(above, std::move(list));
    }
    m_attributes.emplace(folder, rules);
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
    return attributesIn(path, attributesOf(above.substr(0, above.rfind('/') + 1)),
                        stat && stat->type == FileType::Regular);
}

const AttributeRules *FolderWalk::attributesFor(std::string_view path)
{
    return attributesOf(path.substr(0, path.rfind('/') + 1)).get();
}

void FolderWalk::look(const Folder &folder, const RootFolder::Entry &entry)
{
    if (isSameName(entry.name, ".git", m_ignoresCase))
        return;
    std::string path = folder.path + entry.name;
    std::optional<FileType> type = entry.type;
    if (!type) {
        const auto stat = m_root.stat(path);
        if (!stat)
            return; // gone by now
        type = stat->type;
    }
    const bool isFolder = *type == FileType::Folder;
    const TrackedFile *tracked = isFolder ? nullptr : m_tracked.find(path);
    if (!tracked && folder.ignores->isIgnored(path, isFolder)) {
        ++m_ignored;
        return;
    }
    if (isFolder)
        lookAtFolder(folder, path);
    else if (*type == FileType::Special)
        m_special.push_back(std::move(path));
    else
        m_files.push_back({std::move(path), *type == FileType::Link, folder.attributes.get()});
}

void FolderWalk::lookAtFolder(const Folder &parent, const std::string &path)
{
    const bool hasTracked = m_tracked.hasFolder(path);
    const TrackedFile *tracked = m_tracked.find(path);
    if (hasTracked || !tracked || tracked->kind != TrackedFile::Kind::Submodule)
        m_waiting.push_back({path + '/', parent.ignores, parent.attributes, !hasTracked});
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
