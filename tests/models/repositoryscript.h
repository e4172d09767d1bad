// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repositorymodel.h"

namespace windlass::modeltests {

//! \a minute: of the last change; the lists of a server have the highest first.
[[nodiscard]] bitbucket::Repository repository(const QString &name, int minute = 0);

//! The page whose repositories have these names, changed minutes ago in descending order from
//! \a minute on; \a next as the last part of an address.
[[nodiscard]] Page<bitbucket::Repository> page(const QStringList &names, const QString &next = {},
                                               int minute = 1000);

//! Names of \a count repositories: "prefix 1", …
[[nodiscard]] QStringList names(const QString &prefix, int count, int first = 1);

//! Gives out pages when the test says so and remembers what was asked for.
class RepositoryScript final
{
public:
    using RepositoryPage = Page<bitbucket::Repository>;
    struct Asked
    {
        bitbucket::RepositoryQuery query;
        QUrl next;
        QPromise<Result<RepositoryPage>> promise;
    };

    std::vector<std::unique_ptr<Asked>> asked;
    QList<bitbucket::Repository> kept; //!< given out by readKept, once
    QList<store::ListState> listed;    //!< what was to be kept
    QStringList vanished;
    QDateTime pausedUntil;

    //! With what was kept when there is something.
    [[nodiscard]] models::RepositorySource source(const store::ListState &state = {},
                                                  bool isFresh = false);

    [[nodiscard]] int count() const { return int(asked.size()); }
    [[nodiscard]] const Asked &at(int index) const { return *asked.at(std::size_t(index)); }
    [[nodiscard]] QString nextOf(int index) const { return at(index).next.path().mid(1); }
    void answer(int index, const Result<RepositoryPage> &result);
    //! Ends without a result, as a call does whose session has gone.
    void cancel(int index);
};

[[nodiscard]] QStringList namesIn(const models::RepositoryModel &model);

} // namespace windlass::modeltests
