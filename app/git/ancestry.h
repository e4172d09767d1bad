// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/handles.h"

#include <QList>
#include <QSet>

#include <optional>

namespace windlass::git {

//! How the commits of a shallow clone descend from each other. libgit2 1.5 gives up where a parent
//! is missing; here, as in git, the history just ends where the clone does. Each question walks all
//! that is here of the commits it is about: mostly little, but a clone may be cut at any depth.
//! \note In the thread of the repository.
class ShallowHistory final
{
public:
    //! Nothing unless \a repository is a shallow clone: then libgit2 knows its history.
    [[nodiscard]] static std::optional<ShallowHistory> of(git_repository *repository);

    //! \a commits and all before them that is here, but for what \a known and all before that have;
    //! nearer ones first.
    [[nodiscard]] QList<git_oid> between(const QList<git_oid> &commits,
                                         const QList<git_oid> &known = {}) const;
    [[nodiscard]] bool isAncestor(const git_oid &ancestor, const git_oid &of) const;
    //! The best common ancestor, one of them where several are as good; nothing for unrelated
    //! histories. Errors: Rejected where one might be in what was left out.
    [[nodiscard]] Result<std::optional<git_oid>> mergeBase(const git_oid &one,
                                                           const git_oid &other) const;
    //! Whether no parent of \a commits was left out, or is missing.
    [[nodiscard]] bool isWhole(const QList<git_oid> &commits) const;
    //! What git has noted as the ends.
    [[nodiscard]] QList<git_oid> ends() const;

private:
    using Ids = QSet<QByteArray>; //!< as 20 bytes

    explicit ShallowHistory(git_repository *repository);
    [[nodiscard]] QList<git_oid> walk(QList<git_oid> from, Ids &seen) const;
    [[nodiscard]] std::optional<QList<git_oid>> namedParentsOf(const git_oid &commit) const;
    [[nodiscard]] std::optional<QList<git_oid>> parentsOf(const git_oid &commit) const;
    [[nodiscard]] bool endsAt(const git_oid &commit) const;

    git_repository *m_repository;
    Ids m_ends; //!< commits whose parents, if any, were left out
};

//! The commits that references which fit \a pattern lead to, tags of their own included.
[[nodiscard]] QList<git_oid> tipsOf(git_repository *repository, const char *pattern);

//! Whether \a ancestor is before \a commit, also in a shallow clone. Not of itself.
[[nodiscard]] bool isDescendant(git_repository *repository, const git_oid &commit,
                                const git_oid &ancestor);

} // namespace windlass::git
