// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/allowance.h"
#include "cli/command.h"
#include "projects/plan.h"
#include "store/types.h"
#include "workflows/browsebitbucket.h"
#include "workflows/manageapps.h"
#include "workflows/publishproject.h"

#include <optional>
#include <stop_token>

namespace windlass::cli {

//! windlass publish FOLDER: no display, no question.
class PublishCommand final : public Command
{
    Q_OBJECT
public:
    PublishCommand(const Context &context, const Invocation &invocation);
    void start() override;
    void cancel() override;

private:
    [[nodiscard]] QString usageProblem() const;
    [[nodiscard]] QString sourceProblem() const;
    //! Trusts it for good, too, if that was asked for.
    [[nodiscard]] Result<store::App> add(const QString &folder);
    void chooseAccount();
    void chooseRepository();
    [[nodiscard]] bool isLinkedTo(const QString &workspace, const QString &repository) const;
    [[nodiscard]] store::Link newLink() const;
    void linkToExisting(const bitbucket::Repository &repository);
    void makePlan();
    void awaitAddresses(const QFuture<Result<bool>> &learnt);
    void planMade();
    void publish(const projects::Plan &plan);
    void showProgress(const workflows::PublishProgress &progress);
    static void showLine(const workflows::PublishProgress &progress);
    void finished();
    void conclude(const QString &state, const std::optional<Error> &error);
    static void printDone(const workflows::PublishReport &done);
    [[nodiscard]] bool isDryRun() const;
    [[nodiscard]] QList<git::OutputConflict> conflicts() const;
    [[nodiscard]] QJsonObject report(const QString &state, const std::optional<Error> &error) const;

    workflows::ManageApps m_apps;
    std::optional<store::Account> m_account;
    std::optional<workflows::BrowseBitbucket> m_browse;
    store::App m_app;
    store::Link m_stored; //!< its link, without what this command asks for
    QList<Allowance> m_allowances;
    std::optional<projects::Plan> m_plan;
    workflows::PublishProject *m_publish = nullptr;
    std::stop_source m_stop;
    std::optional<workflows::PublishProgress::Phase> m_phase;
};

} // namespace windlass::cli
