// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/readypage.h"

#include "foundation/deliver.h"
#include "models/plaintext.h"
#include "ui/signin/featuretable.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/errorpanel.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/pausing.h"
#include "workflows/bitbucketpages.h"
#include "workflows/consumerplan.h"
#include "workflows/session.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace windlass::ui {

using models::plainLine;

namespace {

//! Only administrators see the consumers of a workspace.
QList<bitbucket::Workspace> administered(QList<bitbucket::Workspace> workspaces)
{
    workspaces.removeIf([](const bitbucket::Workspace &one) { return !one.isAdministrator; });
    return workspaces;
}

//! Without the permission the list is empty, too.
bool maySeeWorkspaces(const workflows::CheckUpResult &result)
{
    return workflows::boxesToTick(result.granted, {u"account"_s}).isEmpty();
}

QString missingBoxes(const workflows::CheckUpResult &result, const QStringList &wanted)
{
    QStringList scopes = wanted;
    for (const workflows::FeatureCheck &check : result.features) {
        if (check.feature != workflows::Feature::Email)
            scopes += check.missingScopes;
    }
    scopes.removeDuplicates();
    return workflows::boxesToTick(result.granted, scopes);
}

} // namespace

ReadyPage::ReadyPage(const Context &context, SetupState &shared, QWidget *parent)
    : StepPage(SetupStep::Ready, tr("Ready"), shared, parent), m_context(context)
{
    setObjectName(u"readyPage"_s);
    m_features = new FeatureTable(body());
    m_error = new ErrorPanel(body());
    content()->addWidget(makeAccountRow());
    content()->addWidget(m_features);
    content()->addWidget(m_error);
    content()->addWidget(makeRemedies());
    content()->addStretch();
    makeFooterButtons();
}

QWidget *ReadyPage::makeAccountRow()
{
    auto *row = new QWidget(body());
    m_who = plainLabel(row);
    m_who->setObjectName(u"connectedAs"_s);
    m_notYou = new LinkButton(u"notYou"_s, tr("Not You?"), row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_who, 1);
    layout->addWidget(m_notYou);
    connect(m_notYou, &QPushButton::clicked, this, &ReadyPage::notYouRequested);
    return row;
}

QWidget *ReadyPage::makeRemedies()
{
    auto *remedies = new QWidget(body());
    m_advice = plainLabel(remedies);
    m_advice->setObjectName(u"checkUpAdvice"_s);
    m_workspaces = new QMenu(remedies);
    m_open = button(remedies, u"openConsumer"_s, tr("Open"));
    m_open->setAccessibleName(tr("Open the consumers of the workspace"));
    m_checkAgain = button(remedies, u"checkAgain"_s, tr("Check Again"));
    m_createWorkspace = button(remedies, u"createWorkspaceNow"_s, tr("Create a Workspace..."));
    m_copyMessage = button(remedies, u"copyMessageNow"_s, tr("Copy Message to Administrator"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *each : {m_open, m_createWorkspace, m_copyMessage, m_checkAgain}) {
        each->setAutoDefault(false);
        buttons->addWidget(each);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(remedies);
    layout->setContentsMargins({});
    layout->addWidget(m_advice);
    layout->addLayout(buttons);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_open->menu() == nullptr)
            openConsumers(state().workspace);
    });
    connect(m_createWorkspace, &QPushButton::clicked, this,
            [this] { openSite(workflows::workspacesPage(m_context.services.addresses)); });
    connect(m_copyMessage, &QPushButton::clicked, this, &ReadyPage::copyMessage);
    connect(m_checkAgain, &QPushButton::clicked, this, &ReadyPage::check);
    return remedies;
}

void ReadyPage::makeFooterButtons()
{
    m_done = button(this, u"done"_s, tr("Done"));
    addToFooter(new QWidget(this), 1);
    addToFooter(m_done);
    connect(m_done, &QPushButton::clicked, this, &ReadyPage::doneRequested);
}

void ReadyPage::enter()
{
    m_done->setDefault(true);
    m_done->setFocus();
    m_features->clear();
    m_advice->hide();
    for (QWidget *each : {m_open, m_createWorkspace, m_copyMessage})
        each->hide();
    m_isAway = false;
    // Another try needs the consumer's secret; a check-up of the Account menu does not have it.
    m_notYou->setVisible(!state().consumer.secret.isEmpty());
    check();
}

void ReadyPage::leave()
{
    ++m_checks;
    goOn(m_checkAgain);
}

void ReadyPage::showFailure(const Error &error)
{
    m_error->showError(error);
}

void ReadyPage::check()
{
    if (!state().account)
        return;
    m_error->clear();
    pause(m_checkAgain);
    m_who->setText(tr("Connected as %1. Looking...").arg(plainLine(state().account->displayName)));
    deliver(workflows::checkUp(m_context.sessions.open(*state().account)), this,
            [this, asked = ++m_checks](const Result<workflows::CheckUpResult> &result) {
                if (asked == m_checks)
                    show(result);
            });
}

void ReadyPage::show(const Result<workflows::CheckUpResult> &result)
{
    goOn(m_checkAgain);
    if (!result) {
        m_who->setText(tr("Connected as %1.").arg(plainLine(state().account->displayName)));
        showFailure(result.error());
        return;
    }
    m_who->setText(tr("Connected as %1, %Ln workspace(s).", nullptr, int(result->workspaces.size()))
                       .arg(plainLine(result->account.displayName)));
    m_features->setChecks(*result, state().wantedScopes);
    showRemedies(*result);
}

void ReadyPage::showRemedies(const workflows::CheckUpResult &result)
{
    const bool hasWanted = workflows::boxesToTick(result.granted, state().wantedScopes).isEmpty();
    const bool isComplete =
        hasWanted
        && std::all_of(result.features.begin(), result.features.end(), [](const auto &check) {
               return check.isGranted || check.feature == workflows::Feature::Email;
           });
    const QList<bitbucket::Workspace> own = administered(result.workspaces);
    const bool isBare = result.workspaces.isEmpty() && maySeeWorkspaces(result);
    const bool isHelpless = !isComplete && !isBare && own.isEmpty() && state().workspace.isEmpty();
    m_advice->setText(isBare ? tr("There is no workspace yet. Create one on Bitbucket.")
                      : isHelpless
                          ? tr("Only an administrator of the consumer's workspace can tick a box.")
                          : tr("Open the consumer, tick the box, press Save, then Check Again."));
    m_advice->setVisible(isBare || !isComplete);
    m_open->setVisible(!isBare && !isHelpless && !isComplete);
    m_createWorkspace->setVisible(isBare);
    m_copyMessage->setVisible(isHelpless);
    m_missingBoxes = missingBoxes(result, state().wantedScopes);
    offerWorkspaces(own);
}

void ReadyPage::offerWorkspaces(const QList<bitbucket::Workspace> &workspaces)
{
    m_workspaces->clear();
    m_open->setMenu(nullptr);
    if (state().workspace.isEmpty() && workspaces.size() == 1)
        state().workspace = workspaces.constFirst().slug;
    if (!state().workspace.isEmpty() || workspaces.isEmpty())
        return;
    for (const bitbucket::Workspace &one : workspaces) {
        const QString name = plainLine(one.name.isEmpty() ? one.slug : one.name);
        m_workspaces->addAction(QString(name).replace(u'&', u"&&"_s), this,
                                [this, slug = one.slug] { openConsumers(slug); });
    }
    m_open->setMenu(m_workspaces);
}

void ReadyPage::openConsumers(const QString &workspace)
{
    openSite(workflows::consumerPage(m_context.services.addresses, workspace));
}

void ReadyPage::openSite(const QUrl &page)
{
    m_isAway = openLink(m_context, page);
}

void ReadyPage::copyMessage()
{
    QGuiApplication::clipboard()->setText(
        workflows::messageToTickBoxes(state().account->consumerKey, m_missingBoxes));
    m_advice->setText(tr("Copied. When the boxes are ticked, Check Again."));
}

bool ReadyPage::event(QEvent *event)
{
    // The dialog hands it on to what it shows.
    if (event->type() == QEvent::WindowActivate && std::exchange(m_isAway, false))
        check();
    return StepPage::event(event);
}

} // namespace windlass::ui
