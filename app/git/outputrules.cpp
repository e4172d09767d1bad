// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/outputrules.h"

#include "git/ignorerules.h"

#include <algorithm>

namespace windlass::git {

namespace {

constexpr std::string_view ourIgnores = ".windlassignore";
constexpr std::string_view amplicationIgnores = ".amplicationignore";
constexpr std::string_view ourOnce = ".windlassonce";

std::string_view nameOf(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

std::string_view folderOf(std::string_view path)
{
    return path.substr(0, path.rfind('/') + 1);
}

// The rules nearest to what lies in \a folder: its own, or those of the next one above that has
// any.
template <typename Folders>
std::shared_ptr<const IgnoreRules> nearest(const Folders &folders, std::string_view folder)
{
    while (true) {
        if (const auto found = folders.find(folder); found != folders.end())
            return found->second;
        if (folder.empty())
            return {};
        folder = folderOf(folder.substr(0, folder.size() - 1));
    }
}

// Rules are made from the root downwards, and ours after Amplication's, which they overrule.
bool isBefore(const RuleFile &one, const RuleFile &other)
{
    const auto folder = folderOf(one.path);
    const auto otherFolder = folderOf(other.path);
    return folder != otherFolder ? folder < otherFolder : one.path < other.path;
}

std::string escaped(const std::string &folder)
{
    std::string pattern;
    for (const char c : folder) {
        if (std::string_view("*?[\\").find(c) != std::string_view::npos)
            pattern += '\\';
        pattern += c;
    }
    return pattern;
}

} // namespace

OutputRules::OutputRules(std::vector<RuleFile> files)
{
    static_assert(amplicationIgnores < ourIgnores);
    std::sort(files.begin(), files.end(), isBefore);
    for (const RuleFile &file : files) {
        if (nameOf(file.path) == ourOnce)
            add(m_once, file);
        else if (isRuleFile(nameOf(file.path)))
            add(m_ignores, file);
    }
}

bool OutputRules::isRuleFile(std::string_view name)
{
    return name == ourIgnores || name == amplicationIgnores || name == ourOnce;
}

void OutputRules::add(Folders &folders, const RuleFile &file)
{
    const std::string_view folder = folderOf(file.path);
    IgnoreList list(file.text, folder.size(), false);
    if (!list.isEmpty())
        folders.insert_or_assign(
            std::string(folder),
            std::make_shared<const IgnoreRules>(nearest(folders, folder), std::move(list)));
}

// As git walks: nothing in a folder that matches is asked about.
bool OutputRules::matches(const Folders &folders, std::string_view path)
{
    if (folders.empty())
        return false;
    for (std::size_t slash = path.find('/'); slash != std::string_view::npos;
         slash = path.find('/', slash + 1)) {
        const std::string_view folder = path.substr(0, slash);
        const auto rules = nearest(folders, folderOf(folder));
        if (rules && rules->isIgnored(folder, true))
            return true;
    }
    const auto rules = nearest(folders, folderOf(path));
    return rules && rules->isIgnored(path, false);
}

OutputRule OutputRules::of(std::string_view path) const
{
    if (matches(m_ignores, path))
        return OutputRule::LeaveAlone;
    return matches(m_once, path) ? OutputRule::WriteOnce : OutputRule::Merge;
}

// Wherever the service lies, Amplication makes its exception for server/src/auth/ alone.
std::string amplicationWritesOnce(const std::string &server)
{
    const std::string folder = '/' + escaped(server);
    std::string lines = folder + "/scripts/customSeed.ts\n";
    for (const char *part : {"controller", "resolver", "service", "module"})
        lines += folder + "/src/*/**/*." + part + ".ts\n";
    return lines + "!/server/src/auth/**\n";
}

} // namespace windlass::git
