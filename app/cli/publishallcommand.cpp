// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/publishallcommand.h"

#include "cli/console.h"
#include "cli/publishreport.h"
#include "projects/appfolder.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::cli {

using State = workflows::PublishMany::Item::State;

namespace {

QString nameOf(const store::App &app)
{
    return projects::appName(app.folder);
}

QString stateName(const workflows::PublishMany::Item &item)
{
    switch (item.state) {
    case State::Ready:
        return u"planned"_s;
    case State::UpToDate:
        return u"nothing-to-push"_s;
    case State::Pushed:
        return u"done"_s;
    default:
        return item.error && item.error->kind == ErrorKind::Cancelled ? u"cancelled"_s
                                                                      : u"failed"_s;
    }
}

void printPlan(const QString &name, const QStringList &lines)
{
    console::printLine(PublishAllCommand::tr("%1: %2").arg(name, lines.constFirst()));
    for (const QString &line : lines.mid(1))
        console::printLine(line);
}

} // namespace

PublishAllCommand::PublishAllCommand(const Context &context, const Invocation &invocation)
    : Command(context, invocation),
      m_apps(context.services),
      m_pushes(m_context.services, m_context.sessions, m_apps)
{
    connect(&m_pushes, &workflows::PublishMany::looked, this, &PublishAllCommand::looked);
    connect(&m_pushes, &workflows::PublishMany::changed, this, &PublishAllCommand::tellChange);
    connect(&m_pushes, &workflows::PublishMany::finished, this, &PublishAllCommand::conclude);
}

QString PublishAllCommand::usageProblem() const
{
    for (const QString &option :
         {u"to"_s, u"create"_s, u"public"_s, u"project"_s, u"branch"_s, u"mode"_s, u"source"_s,
          u"base-directory"_s, u"on-conflict"_s, u"write-once"_s, u"pull-request"_s, u"draft"_s,
          u"no-draft"_s, u"close-source-branch"_s, u"keep-source-branch"_s, u"fast-forward"_s,
          u"trust-folder"_s, u"account"_s}) {
        if (m_invocation.has(option))
            return tr("--%1 does not go with --all: each app is pushed to where it is linked.")
                .arg(option);
    }
    return {};
}

void PublishAllCommand::start()
{
    const auto allowances = parseAllowances(m_invocation.values.value(u"allow"_s));
    const QString problem = allowances ? usageProblem() : allowances.error().message;
    if (!problem.isEmpty()) {
        console::tell(problem);
        endLater(WrongUsage);
        return;
    }
    m_allowances = *allowances;
    const auto apps = linkedApps();
    if (!apps) {
        end(apps.error());
    } else if (apps->isEmpty()) {
        end({ErrorKind::NothingToPush,
             tr("No app is linked to a repository yet. Publish each once by its folder.")});
    } else {
        m_pushes.look(*apps, [this](const store::App &, projects::Plan &plan) {
            decide(plan.findings, m_allowances, m_invocation.has(u"strict"_s));
        });
    }
}

Result<QList<store::App>> PublishAllCommand::linkedApps() const
{
    return m_apps.all().map([this](QList<store::App> apps) {
        apps.removeIf([this](const store::App &app) {
            return !app.link || app.link->apiUrl != m_context.services.addresses.api;
        });
        return apps;
    });
}

void PublishAllCommand::looked()
{
    for (const Item &item : m_pushes.items()) {
        for (const projects::Finding &finding :
             item.plan ? item.plan->findings : QList<projects::Finding>()) {
            if (!finding.stops()) // those are told as the error
                console::tell(tr("%1: %2").arg(nameOf(item.app), finding.message));
        }
    }
    if (m_invocation.has(u"dry-run"_s) || m_pushes.count(State::Ready) == 0)
        conclude();
    else
        m_pushes.push(m_invocation.value(u"message"_s));
}

void PublishAllCommand::tellChange(int at)
{
    const Item &item = m_pushes.items().at(at);
    if (m_told.value(at, State::Looking) == item.state)
        return;
    m_told.insert(at, item.state);
    if (item.error)
        tellFailure(nameOf(item.app), *item.error);
    else if (item.state == State::Pushing)
        console::tell(tr("%1: pushing").arg(nameOf(item.app)));
}

void PublishAllCommand::tellFailure(const QString &name, const Error &error)
{
    console::tell(tr("%1: %2").arg(name, error.message));
    if (workflows::asksForTrust(error))
        console::tell(tr("Push it once by its folder, with --trust-folder."));
}

void PublishAllCommand::cancel()
{
    if (m_pushes.isPushing())
        m_pushes.cancel();
    else
        Command::cancel();
}

void PublishAllCommand::conclude()
{
    QJsonArray reports;
    for (const Item &item : m_pushes.items()) {
        if (isJson())
            reports.append(toJson(item));
        else
            print(item);
    }
    if (isJson())
        console::print(QJsonDocument(reports));
    endLater(exitCode());
}

void PublishAllCommand::print(const Item &item) const
{
    const QString name = nameOf(item.app);
    if (item.state == State::Pushed)
        console::printLine(
            tr("%1: Pushed to %2 of %3. %4 was found on Bitbucket.")
                .arg(name, item.report.branch, item.report.repository, item.report.commit));
    if (item.report.pullRequest)
        console::printLine(
            tr("%1: Pull request: %2").arg(name, item.report.pullRequest->page.toString()));
    if (item.state == State::UpToDate)
        console::printLine(tr("%1: Nothing to push.").arg(name));
    if (item.state == State::Ready)
        printPlan(name, planLines(*item.plan));
}

int PublishAllCommand::exitCode() const
{
    QList<int> codes;
    for (const Item &item : m_pushes.items()) {
        if (item.error)
            codes.append(exitCodeFor(item.error->kind));
    }
    if (codes.contains(Cancelled))
        return Cancelled;
    if (!codes.isEmpty())
        return codes.count(SignInNeeded) == codes.size() ? SignInNeeded : Failed;
    const bool isAllThere = m_pushes.count(State::UpToDate) == m_pushes.items().size();
    return isAllThere ? NothingToPush : Done;
}

QJsonObject PublishAllCommand::toJson(const Item &item) const
{
    workflows::PublishReport reached = item.report;
    if (reached.repository.isEmpty())
        reached.repository =
            u"%1/%2"_s.arg(item.app.link->workspaceSlug, item.app.link->repositorySlug);
    QJsonObject report =
        publishJson(stateName(item), reached, item.plan ? &*item.plan : nullptr, item.error);
    report.insert(u"folder"_s, item.app.folder);
    return report;
}

} // namespace windlass::cli
