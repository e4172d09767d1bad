// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/attributerules.h"
#include "git/ignorerules.h"
#include "git/statrules.h"
#include "git/trackedfiles.h"
#include "git/worktally.h"

#include <functional>
#include <stop_token>

namespace windlass::git {

//! Rules that lie outside of the folder's own files.
struct OuterRules
{
    std::string excludes;           //!< core.excludesFile, or its usual place
    std::string repositoryExcludes; //!< .git/info/exclude
    std::string systemAttributes;
    std::string attributes;           //!< core.attributesFile, or its usual place
    std::string repositoryAttributes; //!< .git/info/attributes
    bool ignoresCase = false;         //!< core.ignoreCase
};

//! Finds what `git add -A` would look at: goes through the folder as git does, without a limit to
//! how deep it is, and never into ignored folders or repositories of their own. Where there are
//! many folders, several threads do.
class FolderWalk final
{
public:
    struct File
    {
        std::string path;
        bool isLink = false;
        bool isUnchanged = false; //!< tracked, and its content is what the index has
        const AttributeRules *attributes = nullptr; //!< of its folder; lives as long as the walk
    };

    //! Content of an entry of the index, for rules that a sparse checkout keeps out of the folder.
    using ReadTracked = std::function<std::optional<std::string>(const TrackedFile &)>;

    //! \a root and \a tracked must outlive this object.
    FolderWalk(const RootFolder &root, const TrackedFiles &tracked, const OuterRules &outer,
               const StatRules &stat, ReadTracked readTracked);

    //! False when it was stopped. Once.
    //! \param tally  told of the files that are found; may be null
    [[nodiscard]] bool run(const std::stop_token &stop, WorkTally *tally = nullptr);

    //! Tracked or not ignored, sorted by path. A tracked file in an ignored folder is not in it.
    [[nodiscard]] const std::vector<File> &files() const { return m_files; }
    //! Those that were looked into below the root, with a slash at the end. Sorted, as are the
    //! others.
    [[nodiscard]] const std::vector<std::string> &folders() const { return m_folders; }
    //! Folders with a repository of their own; none of their files is in files().
    [[nodiscard]] const std::vector<std::string> &repositories() const { return m_repositories; }
    //! Folders that could not be read.
    [[nodiscard]] const std::vector<std::string> &unreadable() const { return m_unreadable; }
    //! Sockets, pipes and devices.
    [[nodiscard]] const std::vector<std::string> &special() const { return m_special; }
    //! What was left out by ignore rules; a folder counts once.
    [[nodiscard]] int ignored() const { return m_ignored; }

    //! The attributes that hold in the folder of \a path, also where the walk did not come.
    [[nodiscard]] const AttributeRules *attributesFor(std::string_view path);
    [[nodiscard]] const AttributeList *topmostAttributes() const { return &m_topmost; }

private:
    struct Folder
    {
        std::string path; // with a slash at the end; empty for the root
        IgnoreRules::Shared ignores;
        AttributeRules::Shared attributes;
        bool mayBeRepository = false; // of its own: nothing in it is tracked
    };
    using Listing = RootFolder::Listing;

    // What one thread comes across.
    struct Found
    {
        std::vector<Folder> folders;                                            // to be looked into
        std::vector<std::pair<std::string, AttributeRules::Shared>> attributes; // by folder
        std::vector<File> files;
        std::vector<std::string> entered; // folders that were looked into
        std::vector<std::string> repositories;
        std::vector<std::string> unreadable;
        std::vector<std::string> special;
        int ignored = 0;
    };
    class Crew;

    void takeOver(Found found);
    void lookInto(Folder folder, Found &found) const;
    void readIgnores(Folder &folder, bool isThere) const;
    void look(const Folder &folder, const Listing &listing, const RootFolder::Entry &entry,
              Found &found) const;
    [[nodiscard]] bool isUnchanged(const TrackedFile &tracked, const Listing &listing,
                                   const std::string &name) const;
    void lookAtFolder(const Folder &parent, const std::string &path, Found &found) const;
    [[nodiscard]] bool isRepository(const std::string &folder) const;
    [[nodiscard]] std::optional<std::string> rules(const std::string &path, bool isThere) const;
    [[nodiscard]] AttributeRules::Shared attributesIn(const std::string &folder,
                                                      const AttributeRules::Shared &above,
                                                      bool isThere) const;
    AttributeRules::Shared attributesOf(std::string_view folder);

    const RootFolder &m_root;
    const TrackedFiles &m_tracked;
    bool m_ignoresCase;
    StatRules m_stat;
    ReadTracked m_readTracked;
    AttributeList m_topmost;
    std::vector<Folder> m_waiting;
    std::map<std::string, AttributeRules::Shared, std::less<>> m_attributes; // by folder
    std::vector<File> m_files;
    std::vector<std::string> m_folders;
    std::vector<std::string> m_repositories;
    std::vector<std::string> m_unreadable;
    std::vector<std::string> m_special;
    int m_ignored = 0;
};

} // namespace windlass::git
