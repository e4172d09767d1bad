// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "store/outputchoices.h"
#include "store/types.h"

#include <QFuture>
#include <QList>
#include <QVariantList>

namespace windlass::store {

class Database;

//! Errors of all: Storage.
class Apps final
{
public:
    //! \a database must outlive this.
    explicit Apps(Database &database) : m_database(database) {}

    //! In the order they were added.
    [[nodiscard]] Result<QList<App>> all() const;
    //! The app of \a folder, added when it was not there.
    [[nodiscard]] Result<App> add(const QString &folder);
    [[nodiscard]] Result<std::optional<App>> find(const QString &folder) const;
    //! The same app is in \a folder from now on. Errors: Storage, also when another app is there.
    [[nodiscard]] Result<> move(qint64 app, const QString &folder);
    [[nodiscard]] Result<> remove(qint64 app);
    [[nodiscard]] Result<> saveLink(qint64 app, const Link &link);
    //! Writes what is different in \a now, and leaves to the rest what another process may have
    //! written since \a before was read; a review branch always together with what was pushed to
    //! it. A link to another repository is written whole. Errors also: PlanChanged when there is
    //! something to write, and the app leads neither to the repository of \a before (which has no
    //! server where there was no link) nor to that of \a now.
    [[nodiscard]] Result<> changeLink(qint64 app, const Link &before, const Link &now);
    //! Likewise what a push has found out, by Database::runAside(). What it says of a branch gives
    //! way to another one that somebody chose meanwhile.
    [[nodiscard]] QFuture<Result<>> rememberPush(qint64 app, const Link &before, const Link &now);
    //! What is stored by now. Errors also: PlanChanged as above.
    [[nodiscard]] Result<Link> linkNow(qint64 app, const Link &before) const;
    [[nodiscard]] Result<> removeLink(qint64 app);
    //! What was decided about files of apps that are generator output.
    [[nodiscard]] OutputChoices outputChoices() const { return OutputChoices(m_database); }

private:
    [[nodiscard]] Result<QList<App>> select(const QString &condition,
                                            const QVariantList &values) const;
    Database &m_database;
};

} // namespace windlass::store
