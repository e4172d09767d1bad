// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/types.h"

#include <QStringList>

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace windlass::git {

class IgnoreRules;

//! What the people of a repository let new output of a generator do with a file.
enum class OutputRule {
    Merge,      //!< nothing is said: merged three ways
    WriteOnce,  //!< made where it never was; theirs from then on
    LeaveAlone, //!< neither made, changed nor deleted
};

//! A file with such rules, as the branch has it.
struct RuleFile
{
    std::string path; //!< in the repository: ".windlassignore", "apps/api/.windlassonce"
    std::string text;
};

//! The rules of a repository. `.windlassignore` and `.amplicationignore` name what is left alone,
//! `.windlassonce` what is written once; all of them as `.gitignore` would, in whichever folder
//! they lie, and of two in one folder `.windlassignore` has the last word. Letters count as they
//! are written.
class OutputRules final
{
public:
    OutputRules() = default;
    //! \a files in any order; what has another name is passed over.
    explicit OutputRules(std::vector<RuleFile> files);

    [[nodiscard]] static bool isRuleFile(std::string_view name);

    [[nodiscard]] bool isEmpty() const { return m_ignores.empty() && m_once.empty(); }

    //! \param path  of a file, from the root of the repository, as git has it (bytes)
    [[nodiscard]] OutputRule of(std::string_view path) const;

private:
    using Folders = std::map<std::string, std::shared_ptr<const IgnoreRules>, std::less<>>;

    static void add(Folders &folders, const RuleFile &file);
    [[nodiscard]] static bool matches(const Folders &folders, std::string_view path);

    Folders m_ignores; // by folder, with the slash behind it; "" is the root
    Folders m_once;
};

//! What Amplication's servers write once, as the lines of a `.windlassonce`.
//! \param server  the folder of the service in the output, as Amplication's settings have it
//! \see libs/util/git/src/utils/prepare-files-for-pull-request.ts of amplication/amplication
[[nodiscard]] std::string amplicationWritesOnce(const std::string &server = "server");

//! The rules that hold for output in \a directory of a commit or tree: of that folder, of those
//! below it and of those that it lies in. Files over 1 MB, and links, have none.
//! \param writesOnce  lines that stand before those of the directory's own `.windlassonce`
//! \note Any thread. Errors: FolderUnusable, FolderMissing; NotFound; BadInput when the directory
//! is
//!       a file.
[[nodiscard]] Result<OutputRules> readOutputRules(const QString &repository, const ObjectId &branch,
                                                  const QString &directory,
                                                  const std::string &writesOnce = {});

//! Output that asks for nothing that the rules forbid.
struct RuledOutput
{
    ObjectId tree; //!< stored in the repository
    //! What the generator changed and the rules keep, as shown to people.
    QStringList kept;
};

//! Takes out of \a output what \a rules keep: there it is as \a base has it, so a merge of the
//! three leaves people's files as they are. What is written once stays in only where neither
//! \a base nor \a branch has it; so a file that people deleted is not made again.
//!
//! \param base, output  commits or trees with the contents of \a directory, as a generator made
//! them
//!                      the last time (nothing: never, or lost) and now
//! \param branch  a commit or tree of the whole repository, as people changed it; nothing: it is
//!                empty
//! \note Any thread. Errors: FolderUnusable, FolderMissing; NotFound; Storage.
[[nodiscard]] Result<RuledOutput> outputByRules(const QString &repository, const OutputRules &rules,
                                                const std::optional<ObjectId> &base,
                                                const std::optional<ObjectId> &branch,
                                                const ObjectId &output, const QString &directory);

} // namespace windlass::git
