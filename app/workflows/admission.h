// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/types.h"
#include "store/types.h"
#include "workflows/recognise.h"

#include <QFuture>

#include <memory>
#include <optional>

namespace windlass::workflows {

class Session;

//! For how long a match that was found before counts while the catalog is away.
inline constexpr std::chrono::hours matchLife(24);

//! What is chosen about people, with "must" also where the system's policy says so.
//! Errors: those of identity::readPolicy() and storedPeople().
[[nodiscard]] Result<PeopleSettings> peopleRules(const Services &services);

//! Whether the system's policy says "must", so that it cannot be chosen. Errors: those of
//! identity::readPolicy().
[[nodiscard]] Result<bool> isMatchFixed(const Services &services);

//! Whether somebody may go on who must be in the catalog: \a asked is what the catalog said now,
//! \a kept what it said before.
//!
//! \return the match that counts. Errors: Denied when the catalog definitely does not know them;
//! Forbidden, until the catalog can be asked, when it is away or broken and there is no earlier
//! match by the same \a rules that is younger than matchLife.
[[nodiscard]] Result<store::Match> judgeAdmission(const Result<Recognition> &asked,
                                                  const std::optional<store::Match> &kept,
                                                  const QString &rules, const QDateTime &now);

//! Whether \a user may sign in as \a account. \a client speaks for them and must live until then.
//! \return what the catalog knows them as; nothing when nobody must be in it. Errors: those of
//! peopleRules() and judgeAdmission().
[[nodiscard]] QFuture<Result<std::optional<store::Match>>> admitNew(const Services &services,
                                                                    bitbucket::Client &client,
                                                                    const bitbucket::User &user,
                                                                    const store::Account &account);

//! Asks the catalog again who the account of \a session is, as Backstage does at each refresh, and
//! keeps the answer. Who must be in the catalog and definitely is not is signed out.
//! \return whether they must be in it. Errors: as of admitNew().
[[nodiscard]] QFuture<Result<bool>> lookUpAgain(const Services &services,
                                                const std::shared_ptr<Session> &session);

//! Whether \a session may push now: like lookUpAgain() when one must be in the catalog, or when
//! commits take their author from it and it was never asked; otherwise nobody is asked.
[[nodiscard]] QFuture<Result<bool>> admitPush(const Services &services,
                                              const std::shared_ptr<Session> &session);

//! Whom the catalog last knew \a account as, by the rules that hold now; nothing when it did not.
[[nodiscard]] std::optional<store::Match> knownMatch(const Services &services,
                                                     const store::Account &account);

//! The same as an entity; nothing when there is none.
[[nodiscard]] std::optional<identity::User> knownUser(const Services &services,
                                                      const store::Account &account);

} // namespace windlass::workflows
