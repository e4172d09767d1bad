// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "projects/plan.h"
#include "store/types.h"
#include "workflows/services.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>

#include <stop_token>

namespace windlass::bitbucket {
struct Repository;
struct RepositoryDraft;
} // namespace windlass::bitbucket

namespace windlass::workflows {

//! The user's list of app folders and where each is linked. Folders themselves are never touched,
//! but by leaveOut().
//! Errors of all: Storage, and what is said besides.
class ManageApps final : public QObject
{
    Q_OBJECT
public:
    explicit ManageApps(const Services &services, QObject *parent = nullptr);

    [[nodiscard]] Result<QList<store::App>> all() const;
    [[nodiscard]] Result<std::optional<store::App>> find(qint64 app) const;

    //! A build of a service that is in the list is that app. Errors besides: FolderMissing,
    //! FolderUnusable.
    [[nodiscard]] Result<store::App> add(const QString &folder);
    //! \a app, in the folder of its newest build when it is a service that has been built since.
    [[nodiscard]] Result<store::App> atNewestBuild(const store::App &app);
    [[nodiscard]] Result<> remove(qint64 app);

    //! \a directory: of the repository, for the app alone; empty: the app has all of it.
    //! \a source: nothing: what it usually is, see projects::usualSourceOf(). Of the repository
    //! that the app is linked to already, all that is known stays known.
    [[nodiscard]] Result<> linkToExisting(const store::App &app, const store::Account &account,
                                          const QString &workspace,
                                          const bitbucket::Repository &repository,
                                          const QString &directory = {},
                                          std::optional<store::SourceKind> source = {});
    //! Creates nothing; the first push does. Several apps may ask for the same repository when each
    //! has a directory.
    [[nodiscard]] Result<> linkToNew(const store::App &app, const store::Account &account,
                                     const bitbucket::RepositoryDraft &draft,
                                     const QString &directory = {},
                                     std::optional<store::SourceKind> source = {});
    [[nodiscard]] Result<> save(const store::App &app);
    //! Likewise only what is different from the link \a before, see store::Apps::changeLink().
    [[nodiscard]] Result<> change(const store::App &app, const store::Link &before);
    [[nodiscard]] Result<> unlink(qint64 app);

    //! Looks at the folder in a thread, after tidying what a push left there that was killed. What
    //! the user keeps for ever is marked. Errors: those of projects::makePlan().
    //! \param report  called in other threads, see relayTo()
    [[nodiscard]] QFuture<Result<projects::Plan>>
    plan(const store::App &app, std::stop_token stop,
         const projects::ReportPlan &report = {}) const;

    //! Tells in \a plan when Bitbucket will not recognise the author of the commit, as far as
    //! learnOwnAddresses() has found out.
    void judgeAuthor(const store::App &app, projects::Plan &plan) const;

    //! How the pushes of \a app ended, last first.
    [[nodiscard]] Result<QList<store::Activity>> history(qint64 app) const;

    //! A push of \a app that never ended, to the repository it is linked to now.
    [[nodiscard]] Result<std::optional<store::JournalEntry>>
    interruptedPush(const store::App &app) const;

    //! Writes what leaves \a finding out into the folder's .gitignore.
    //! Errors besides: those of projects::addIgnoreLines().
    [[nodiscard]] static Result<> leaveOut(const store::App &app, const projects::Finding &finding);
    //! Remembers that \a finding may always be pushed.
    [[nodiscard]] Result<> keepAlways(const store::App &app, const projects::Finding &finding);
    //! Remembers that the folder of \a app, where it is now, is to be worked with though it asks
    //! for trust.
    [[nodiscard]] Result<> trust(const store::App &app);

    //! What was decided for files about which people and the generator disagree; the next pushes
    //! go by it.
    [[nodiscard]] QFuture<Result<>> decide(const store::App &app,
                                           const QList<store::OutputChoice> &choices);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Result<> announce(const Result<> &done);
    [[nodiscard]] Result<store::App> moved(store::App app, const QString &folder);
    const Services &m_services;
    const QDateTime m_begun = QDateTime::currentDateTimeUtc(); // before any push of this program
};

//! Lets this process work in \a folder: see git::trustFolder().
void trustFolder(const QString &folder);
//! Whether trustFolder(), or ManageApps::trust(), would help against \a error.
[[nodiscard]] bool asksForTrust(const Error &error);

} // namespace windlass::workflows
