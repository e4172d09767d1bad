// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/publishcommand.h"

#include "bitbucket/types.h"
#include "cli/console.h"
#include "cli/publishreport.h"
#include "foundation/deliver.h"
#include "foundation/relay.h"
#include "projects/appfolder.h"
#include "workflows/ownaddresses.h"
#include "workflows/session.h"

#include <QDir>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::cli {

namespace {

using Phase = workflows::PublishProgress::Phase;

constexpr auto addressPatience = 3s;

QString workspaceOf(const QString &target)
{
    return target.section(u'/', 0, 0);
}

QString repositoryOf(const QString &target)
{
    return target.section(u'/', 1);
}

} // namespace

PublishCommand::PublishCommand(const Context &context, const Invocation &invocation)
    : Command(context, invocation), m_apps(context.services)
{
}

QString PublishCommand::usageProblem() const
{
    const QString mode = m_invocation.value(u"mode"_s);
    if (!mode.isEmpty() && mode != "direct"_L1 && mode != "review"_L1)
        return tr("--mode is either direct or review, not \"%1\".").arg(mode);
    if (QString problem = sourceProblem(); !problem.isEmpty())
        return problem;
    if (mode == "direct"_L1 && m_invocation.has(u"pull-request"_s)
        && !m_invocation.has(u"branch"_s))
        return tr("A pull request needs --branch in direct mode, or --mode review.");
    for (const auto &[wish, opposite] : {std::pair(u"draft"_s, u"no-draft"_s),
                                         {u"close-source-branch"_s, u"keep-source-branch"_s}}) {
        if (m_invocation.has(wish) && m_invocation.has(opposite))
            return tr("--%1 and --%2 exclude each other.").arg(wish, opposite);
    }
    if (m_invocation.has(u"public"_s) && !m_invocation.has(u"create"_s))
        return tr("--public goes with --create.");
    const QString target = m_invocation.value(u"to"_s);
    if (m_invocation.has(u"to"_s)
        && (target.count(u'/') != 1 || workspaceOf(target).isEmpty()
            || repositoryOf(target).isEmpty()))
        return tr("--to is a workspace and a repository, like acme/shop-api.");
    const QString slug = repositoryOf(target);
    if (m_invocation.has(u"create"_s) && bitbucket::slugFor(slug) != slug)
        return tr("\"%1\" cannot be a repository's address. Use lower-case letters, digits, '.', "
                  "'_' "
                  "and '-'.")
            .arg(slug);
    if (const QString branch = m_invocation.value(u"branch"_s); m_invocation.has(u"branch"_s)) {
        if (const auto name = git::BranchName::parse(branch); !name)
            return name.error().message;
    }
    if (const auto directory = git::checkedDirectory(m_invocation.value(u"base-directory"_s));
        !directory)
        return directory.error().message;
    return {};
}

QString PublishCommand::sourceProblem() const
{
    const QString source = m_invocation.value(u"source"_s);
    if (!source.isEmpty() && source != "tree"_L1 && source != "generated"_L1)
        return tr("--source is either tree or generated, not \"%1\".").arg(source);
    const QString once = m_invocation.value(u"write-once"_s);
    if (!once.isEmpty() && once != "amplication"_L1 && once != "none"_L1)
        return tr("--write-once is either amplication or none, not \"%1\".").arg(once);
    const QString choice = m_invocation.value(u"on-conflict"_s);
    if (!choice.isEmpty() && choice != "fail"_L1 && !decisionNamed(choice))
        return tr("--on-conflict is people, generated, markers or fail, not \"%1\".").arg(choice);
    return {};
}

Result<store::App> PublishCommand::add(const QString &folder)
{
    const bool isTrusted = m_invocation.has(u"trust-folder"_s);
    if (isTrusted)
        workflows::trustFolder(folder);
    Result<store::App> app = m_apps.add(folder);
    if (!app || !isTrusted || isDryRun())
        return app;
    return m_apps.trust(*app).map([&app] { return *app; });
}

void PublishCommand::start()
{
    const auto allowances = parseAllowances(m_invocation.values.value(u"allow"_s));
    const QString problem = allowances ? usageProblem() : allowances.error().message;
    if (!problem.isEmpty()) {
        console::tell(problem);
        endLater(WrongUsage);
        return;
    }
    m_allowances = *allowances;
    const auto app = add(m_invocation.arguments.constFirst());
    if (!app) {
        conclude(u"failed"_s, app.error());
        return;
    }
    m_app = *app;
    m_stored = app->link.value_or(store::Link());
    const bool isElsewhere = m_app.link && m_app.link->apiUrl != m_context.services.addresses.api;
    if ((!m_app.link || isElsewhere) && !m_invocation.has(u"to"_s)) {
        console::tell(
            isElsewhere
                ? tr("This folder is linked to a repository of another server. Add --to "
                     "WORKSPACE/REPO.")
                : tr("This folder is not linked to a repository yet. Add --to WORKSPACE/REPO."));
        endLater(WrongUsage);
        return;
    }
    chooseAccount();
}

void PublishCommand::chooseAccount()
{
    const bool usesLink = m_app.link && !m_invocation.has(u"account"_s)
                          && m_app.link->apiUrl == m_context.services.addresses.api;
    auto account =
        usesLink ? workflows::accountOf(m_context.services, *m_app.link)
                 : workflows::chooseAccount(m_context.services, m_invocation.value(u"account"_s));
    if (!account && usesLink) // signed in again as somebody else
        account = workflows::chooseAccount(m_context.services, {});
    if (!account) {
        conclude(u"failed"_s, account.error());
        return;
    }
    m_account = *account;
    m_browse.emplace(m_context.sessions.open(*account));
    chooseRepository();
}

bool PublishCommand::isLinkedTo(const QString &workspace, const QString &repository) const
{
    return m_app.link && m_app.link->apiUrl == m_context.services.addresses.api
           && !m_app.link->isToBeCreated() && m_app.link->workspaceSlug == workspace
           && m_app.link->repositorySlug == repository;
}

store::Link PublishCommand::newLink() const
{
    const QString target = m_invocation.value(u"to"_s);
    store::Link link;
    link.apiUrl = m_account->apiUrl;
    link.userUuid = m_account->userUuid;
    link.consumerKey = m_account->consumerKey;
    link.workspaceSlug = workspaceOf(target);
    link.repositorySlug = repositoryOf(target);
    link.repositoryName = link.repositorySlug;
    link.projectKey = m_invocation.value(u"project"_s);
    link.isPrivate = !m_invocation.has(u"public"_s);
    link.source = projects::usualSourceOf(m_app.folder);
    link.baseDirectory = m_stored.baseDirectory;
    link.writesOnceAsAmplication = projects::isAmplicationBuild(m_app.folder);
    return link;
}

void PublishCommand::chooseRepository()
{
    const QString target = m_invocation.value(u"to"_s);
    if (target.isEmpty() || isLinkedTo(workspaceOf(target), repositoryOf(target))) {
        m_app.link->userUuid = m_account->userUuid;
        m_app.link->consumerKey = m_account->consumerKey;
        makePlan();
        return;
    }
    if (m_invocation.has(u"create"_s)) {
        m_app.link = newLink();
        makePlan();
        return;
    }
    deliver(m_browse->repository(workspaceOf(target), repositoryOf(target)), this,
            [this, target](const Result<bitbucket::Repository> &found) {
                if (found)
                    linkToExisting(*found);
                else if (found.error().kind == ErrorKind::NotFound)
                    conclude(
                        u"failed"_s,
                        Error{ErrorKind::NotFound,
                              tr("Bitbucket has no repository %1, or this account may not see it. "
                                 "Add --create to create it.")
                                  .arg(target),
                              found.error().detail});
                else
                    conclude(u"failed"_s, found.error());
            });
}

void PublishCommand::linkToExisting(const bitbucket::Repository &repository)
{
    // Also one that was renamed, or is spelled otherwise, is where this app goes to already.
    const bool isSame = m_app.link && m_app.link->apiUrl == m_account->apiUrl
                        && m_app.link->repositoryUuid == repository.uuid;
    store::Link link = isSame ? *m_app.link : newLink();
    link.userUuid = m_account->userUuid;
    link.consumerKey = m_account->consumerKey;
    link.workspaceSlug = repository.fullName.section(u'/', 0, 0);
    link.repositoryUuid = repository.uuid;
    link.repositorySlug = repository.slug;
    link.repositoryName = repository.name;
    link.isPrivate = repository.isPrivate;
    m_app.link = link;
    makePlan();
}

void PublishCommand::makePlan()
{
    if (const QString mode = m_invocation.value(u"mode"_s); !mode.isEmpty())
        m_app.link->mode =
            mode == "review"_L1 ? store::PublishMode::Review : store::PublishMode::Direct;
    if (const QString source = m_invocation.value(u"source"_s); !source.isEmpty())
        m_app.link->source = source == "generated"_L1 ? store::SourceKind::GeneratorOutput
                                                      : store::SourceKind::WorkingTree;
    if (m_invocation.has(u"write-once"_s))
        m_app.link->writesOnceAsAmplication =
            m_invocation.value(u"write-once"_s) == "amplication"_L1;
    if (m_invocation.has(u"draft"_s) || m_invocation.has(u"no-draft"_s))
        m_app.link->opensDrafts = m_invocation.has(u"draft"_s);
    if (m_invocation.has(u"close-source-branch"_s) || m_invocation.has(u"keep-source-branch"_s))
        m_app.link->closesSourceBranch = m_invocation.has(u"close-source-branch"_s);
    if (m_invocation.has(u"base-directory"_s))
        m_app.link->baseDirectory =
            git::checkedDirectory(m_invocation.value(u"base-directory"_s)).value();
    const auto learnt = workflows::learnOwnAddresses(m_context.sessions.open(*m_account));
    const auto report =
        relayTo<projects::PlanProgress>(this, [this](const projects::PlanProgress &at) {
            if (!m_plan && !m_stop.stop_requested())
                showLine(workflows::progressOf(at));
        });
    deliver(m_apps.plan(m_app, m_stop.get_token(), report), this,
            [this, learnt](const Result<projects::Plan> &plan) {
                console::tellAgain({});
                if (plan) {
                    m_plan = *plan;
                    awaitAddresses(learnt);
                } else {
                    const bool isCancelled = plan.error().kind == ErrorKind::Cancelled;
                    conclude(isCancelled ? u"cancelled"_s : u"failed"_s, plan.error());
                }
            });
}

// Only a note depends on them: a server that does not answer holds up nothing.
void PublishCommand::awaitAddresses(const QFuture<Result<bool>> &learnt)
{
    auto *limit = new QTimer(this);
    limit->setSingleShot(true);
    connect(limit, &QTimer::timeout, this, &PublishCommand::planMade);
    limit->start(addressPatience);
    deliver(learnt, this, [this, limit](const Result<bool> &) {
        if (!limit->isActive())
            return;
        limit->stop();
        planMade();
    });
}

void PublishCommand::planMade()
{
    if (m_stop.stop_requested())
        return; // cancel() has ended this
    m_apps.judgeAuthor(m_app, *m_plan);
    decide(m_plan->findings, m_allowances, m_invocation.has(u"strict"_s));
    const projects::Finding *stopping = m_plan->firstThatStops();
    for (const projects::Finding &finding : std::as_const(m_plan->findings)) {
        if (&finding != stopping) // that one is told as the error
            console::tell(finding.message);
    }
    const bool isOutput = m_app.link->source == store::SourceKind::GeneratorOutput;
    if (isDryRun() && stopping != nullptr)
        conclude(u"planned"_s, Error{ErrorKind::Finding, stopping->message, stopping->kind});
    else if (isDryRun() && !isOutput)
        conclude(u"planned"_s, std::nullopt);
    else
        publish(*m_plan); // of output also to find out what meets
}

void PublishCommand::publish(const projects::Plan &plan)
{
    const bool isReview = m_invocation.has(u"pull-request"_s);
    const projects::TargetWish wish{m_invocation.value(u"branch"_s), isReview,
                                    !isReview && m_invocation.value(u"mode"_s) == "direct"_L1};
    m_publish = new workflows::PublishProject(
        m_context.services, m_context.sessions.open(*m_account),
        {m_app, plan, wish, m_invocation.value(u"message"_s), m_invocation.has(u"fast-forward"_s),
         decisionNamed(m_invocation.value(u"on-conflict"_s)), !m_invocation.has(u"on-conflict"_s),
         isDryRun(), m_stored},
        this);
    connect(m_publish, &workflows::PublishProject::noted, this, &console::tell);
    connect(m_publish, &workflows::PublishProject::progressed, this, &PublishCommand::showProgress);
    connect(m_publish, &workflows::PublishProject::finished, this, &PublishCommand::finished);
    m_publish->start();
}

void PublishCommand::cancel()
{
    m_stop.request_stop();
    if (m_publish != nullptr)
        m_publish->cancel();
    else
        Command::cancel();
}

void PublishCommand::showProgress(const workflows::PublishProgress &progress)
{
    const bool isNew = m_phase != progress.phase;
    m_phase = progress.phase;
    if (console::isTerminal())
        showLine(progress);
    else if (isNew)
        console::tell(workflows::phaseText(progress.phase));
}

// Overwrites the one before; nothing but on a terminal.
void PublishCommand::showLine(const workflows::PublishProgress &progress)
{
    const QString text = workflows::progressText(progress);
    const auto permille = workflows::permilleDone(progress);
    if (!permille) {
        console::tellAgain(text);
        return;
    }
    constexpr int width = 20; // for all of it to fit into 80 columns
    const int filled = width * *permille / 1000;
    console::tellAgain(
        u"[%1%2] %3"_s.arg(QString(filled, u'#'), QString(width - filled, u' '), text));
}

void PublishCommand::finished()
{
    if (console::isTerminal())
        console::tellAgain({});
    const Result<> &result = m_publish->result();
    // Where there is no repository yet nothing can meet.
    const bool isPlanned =
        isDryRun() && (result || result.error().kind == ErrorKind::NothingToPush);
    if (isPlanned)
        conclude(u"planned"_s, std::nullopt);
    else if (result)
        conclude(u"done"_s, std::nullopt);
    else if (result.error().kind == ErrorKind::Cancelled)
        conclude(u"cancelled"_s, result.error());
    else if (result.error().kind == ErrorKind::NothingToPush)
        conclude(u"nothing-to-push"_s, result.error());
    else
        conclude(u"failed"_s, result.error());
}

void PublishCommand::conclude(const QString &state, const std::optional<Error> &error)
{
    if (error)
        tell(*error);
    if (error && workflows::asksForTrust(*error))
        console::tell(tr("Add --trust-folder to push it all the same."));
    if (isJson())
        console::print(QJsonDocument(report(state, error)));
    else if (state == "done"_L1)
        printDone(m_publish->report());
    else if (state == "planned"_L1)
        for (const QString &line : planLines(*m_plan) + conflictLines(conflicts()))
            console::printLine(line);
    endLater(error ? exitCodeFor(error->kind) : Done);
}

bool PublishCommand::isDryRun() const
{
    return m_invocation.has(u"dry-run"_s);
}

QList<git::OutputConflict> PublishCommand::conflicts() const
{
    return m_publish != nullptr ? m_publish->report().conflicts : QList<git::OutputConflict>();
}

void PublishCommand::printDone(const workflows::PublishReport &done)
{
    if (done.isForwardedOnly)
        return; // it has been told
    console::printLine(tr("Pushed to %1 of %2. %3 was found on Bitbucket.")
                           .arg(done.branch, done.repository, done.commit));
    if (done.pullRequest)
        console::printLine(tr("Pull request: %1").arg(done.pullRequest->page.toString()));
}

QJsonObject PublishCommand::report(const QString &state, const std::optional<Error> &error) const
{
    workflows::PublishReport reached =
        m_publish != nullptr ? m_publish->report() : workflows::PublishReport();
    if (reached.repository.isEmpty())
        reached.repository = m_invocation.value(u"to"_s);
    return publishJson(state, reached, m_plan ? &*m_plan : nullptr, error);
}

} // namespace windlass::cli
