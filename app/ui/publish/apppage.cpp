// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/apppage.h"

#include "models/plaintext.h"
#include "projects/appfolder.h"
#include "ui/publish/branchrow.h"
#include "ui/publish/filesdialog.h"
#include "ui/publish/findingspanel.h"
#include "ui/publish/outcomepanel.h"
#include "ui/publish/pushbar.h"
#include "ui/publish/pushtexts.h"
#include "ui/publish/remoteoffer.h"
#include "ui/publish/secrethelpdialog.h"
#include "ui/regenerate/outputreviews.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/sign.h"
#include "workflows/checkup.h"

#include <QApplication>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace windlass::ui {

using State = AppController::State;
using models::plainLine;

AppPage::AppPage(const Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(u"appPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildHeader());
    m_settings = buildSettings();
    layout->addWidget(m_settings);
    m_remoteOffer = new RemoteOffer(this);
    layout->addWidget(m_remoteOffer);
    connect(m_remoteOffer, &RemoteOffer::accepted, this, &AppPage::namedRepositoryChosen);
    layout->addWidget(buildPlanLine());
    layout->addStretch();
    m_outcome = new OutcomePanel(context, this); // here, as Tab goes by age
    layout->addWidget(m_outcome);
    m_pushBar = new PushBar(this);
    layout->addWidget(m_pushBar);
    connect(m_pushBar, &PushBar::connectRequested, this, &AppPage::connectRequested);
    connect(m_pushBar, &PushBar::chooseRepositoryRequested, this,
            &AppPage::chooseRepositoryRequested);
    connect(m_pushBar, &PushBar::pushRequested, this, [this] {
        if (!m_app)
            return;
        m_branch->takeTyped();
        m_app->push(m_message->text());
    });
    connect(m_pushBar, &PushBar::focusLeaving, m_outcome, &OutcomePanel::takeFocus);
    connect(m_outcome, &OutcomePanel::focusLeaving, m_pushBar, &PushBar::takeFocus);
    connect(m_outcome, &OutcomePanel::remedyRequested, this, &AppPage::remedyRequested);
}

QWidget *AppPage::buildHeader()
{
    auto *header = new QWidget(this);
    m_name = nameHeading(header, 2);
    m_kind = plainLabel(header);
    m_kind->setObjectName(u"kind"_s);
    m_kind->setWordWrap(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_kind);
    m_folder = new ElidedLabel(Qt::ElideMiddle, header);
    m_folder->setObjectName(u"appFolder"_s);
    m_openFolder = button(header, u"openFolder"_s, tr("Open Folder"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(m_openFolder);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins({});
    layout->addLayout(top);
    layout->addLayout(row);
    connect(m_openFolder, &QPushButton::clicked, this, [this] {
        if (m_app)
            m_context.openPage(QUrl::fromLocalFile(m_app->app().folder));
    });
    return header;
}

QWidget *AppPage::buildSettings()
{
    auto *settings = new QWidget(this);
    m_repository = plainLabel(settings);
    m_repository->setObjectName(u"repository"_s);
    m_change = button(settings, u"changeRepository"_s, tr("Change..."));
    m_change->setAccessibleDescription(tr("Choose another repository"));
    m_branch = new BranchRow(m_context, settings);
    m_direct = new QRadioButton(settings);
    m_direct->setObjectName(u"modeDirect"_s);
    m_review = new QRadioButton(tr("Open a pull request"), settings);
    m_review->setObjectName(u"modeReview"_s);
    m_message = new QLineEdit(settings);
    m_message->setObjectName(u"message"_s);
    m_message->setAccessibleName(tr("Message"));

    m_privacy = new SignLabel(Sign::Private, settings);
    auto *repositoryRow = new QHBoxLayout;
    repositoryRow->addWidget(m_privacy);
    repositoryRow->addWidget(m_repository, 1);
    repositoryRow->addWidget(m_change);
    auto *how = new QWidget(settings);
    auto *choices = new QHBoxLayout(how);
    choices->setContentsMargins({});
    choices->addWidget(m_direct);
    choices->addWidget(m_review);
    choices->addStretch();

    // No QFormLayout: with rows hidden, the one of Qt 6.4.2 writes beyond the end of its arrays.
    auto *grid = new QGridLayout(settings);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    grid->addWidget(new QLabel(tr("Repository"), settings), 0, 0);
    grid->addLayout(repositoryRow, 0, 1);
    for (const auto &[text, content] : {std::pair<QString, QWidget *>(tr("Branch"), m_branch),
                                        {tr("How"), how},
                                        {tr("&Message"), m_message}}) {
        auto *label = new QLabel(text, settings);
        label->setBuddy(content);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(content, row, 1);
        m_rowsOfLink += {label, content};
    }

    connect(m_message, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (m_app)
            m_app->setTypedMessage(text);
    });
    connect(m_change, &QPushButton::clicked, this, &AppPage::chooseRepositoryRequested);
    connect(m_direct, &QRadioButton::toggled, this, [this](bool isDirect) {
        if (m_app)
            m_app->setMode(isDirect ? store::PublishMode::Direct : store::PublishMode::Review);
    });
    return settings;
}

QWidget *AppPage::buildPlanLine()
{
    auto *part = new QWidget(this);
    m_plan = plainLabel(part);
    m_plan->setObjectName(u"plan"_s);
    m_showFiles = button(part, u"showFiles"_s, tr("Show Files"));
    QSizePolicy stays = m_showFiles->sizePolicy();
    stays.setRetainSizeWhenHidden(true); // the line below does not jump
    m_showFiles->setSizePolicy(stays);
    m_findings = new FindingsPanel(part);
    auto *row = new QHBoxLayout;
    row->addWidget(m_plan, 1);
    row->addWidget(m_showFiles);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addWidget(m_findings);
    connect(m_showFiles, &QPushButton::clicked, this, [this] {
        if (!m_app || !m_app->plan())
            return;
        if (m_app->mayPreview()) {
            m_app->preview();
            return;
        }
        auto *dialog = new FilesDialog(*m_app->plan(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_findings, &FindingsPanel::leaveOutRequested, this,
            [this](const projects::Finding &finding) {
                if (m_app)
                    m_app->leaveOut(finding);
            });
    connect(m_findings, &FindingsPanel::keepRequested, this,
            [this](const projects::Finding &finding, bool always) {
                if (m_app)
                    m_app->keep(finding, always);
            });
    connect(m_findings, &FindingsPanel::helpRequested, this, [this] {
        auto *dialog = new SecretHelpDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    return part;
}

void AppPage::showApp(AppController *app)
{
    if (m_app) {
        if (m_app != app)
            m_branch->takeTyped(); // it is meant for the app that is left
        m_app->disconnect(this);
        m_app->setWatched(false);
    }
    m_app = app;
    m_pushBar->showApp(app, m_isConnected);
    if (app == nullptr)
        return;
    connect(app, &AppController::changed, this, &AppPage::update);
    connect(app, &AppController::news, this,
            [this](const QString &text) { announce(*this, text); });
    connect(app, &AppController::reviewReady, this, [this] {
        if (isVisible() && QApplication::activeModalWidget() == nullptr)
            showReview();
    });
    app->setWatched(true);
    m_message->setText(projects::defaultMessage({}, app->app().folder));
    update();
}

void AppPage::showReview()
{
    openReview(m_context, *m_app, m_message->text(), this);
}

void AppPage::setConnected(bool isConnected)
{
    m_isConnected = isConnected;
    update();
}

void AppPage::update()
{
    if (!m_app)
        return;
    const QString &folder = m_app->app().folder;
    m_name->setText(plainLine(QFileInfo(folder).fileName()));
    m_folder->setText(plainLine(folder));
    m_openFolder->setVisible(m_app->standing() != models::AppStanding::Missing);
    updateKind();
    updateMessage();
    updateLink();
    updatePlan();
    updateEnd();
}

// What comes first, then what goes: that hands the keyboard on.
void AppPage::updateEnd()
{
    const bool hasOutcome = m_app->outcome() || m_app->planError();
    if (hasOutcome)
        m_outcome->showOutcome(*m_app);
    m_pushBar->showApp(m_app, m_isConnected);
    if (!hasOutcome)
        m_outcome->showOutcome(*m_app);
}

void AppPage::updateKind()
{
    const auto &plan = m_app->plan();
    m_kind->setText(plan ? plainLine(plan->kind.title()) : QString());
}

void AppPage::updateMessage()
{
    const auto &plan = m_app->plan();
    const auto &typed = m_app->typedMessage();
    if (!typed && !plan)
        return;
    const QString message =
        typed ? *typed : projects::defaultMessage(plan->kind, m_app->app().folder);
    if (m_message->text() != message) // else the cursor would jump
        m_message->setText(message);
    m_message->setModified(typed.has_value());
}

void AppPage::updateLink()
{
    const auto &link = m_app->app().link;
    const bool isRunning = m_app->state() == State::Running;
    if (isRunning && m_settings->isAncestorOf(window()->focusWidget()))
        m_pushBar->takeFocus(); // none of them can be used meanwhile
    m_remoteOffer->showOffer(m_isConnected ? m_app->named() : std::nullopt);
    for (QWidget *widget : std::as_const(m_rowsOfLink))
        widget->setVisible(link.has_value());
    m_change->setVisible(link.has_value());
    m_privacy->setVisible(link.has_value());
    m_change->setEnabled(!isRunning);
    m_message->setEnabled(!isRunning);
    m_direct->setEnabled(!isRunning);
    m_review->setEnabled(!isRunning);
    if (!link) {
        m_repository->setText(tr("none chosen yet"));
        return;
    }
    QString name =
        u"%1 / %2"_s.arg(plainLine(link->workspaceSlug), plainLine(link->repositorySlug));
    if (!link->baseDirectory.isEmpty())
        name += u" / "_s + plainLine(link->baseDirectory);
    m_privacy->setSign(link->isPrivate ? Sign::Private : Sign::Public);
    const QString visibility = link->isPrivate ? tr("private") : tr("public");
    m_repository->setText(link->isToBeCreated()
                              ? tr("%1 (%2, will be created)").arg(name, visibility)
                              : tr("%1 (%2)").arg(name, visibility));
    m_branch->showApp(*m_app);
    m_direct->setText(tr("Commit to %1").arg(plainLine(m_app->branch()).replace(u'&', u"&&"_s)));
    const QSignalBlocker blocker(m_direct);
    const bool isReview = link->mode == store::PublishMode::Review;
    (isReview ? m_review : m_direct)->setChecked(true);
}

void AppPage::updatePlan()
{
    const auto &plan = m_app->plan();
    m_showFiles->setVisible(plan && (m_app->mayPreview() || !plan->snapshot.changes.isEmpty()));
    if (!plan) {
        m_plan->setText(m_app->state() == State::Looking ? lookingText(m_app->progress())
                                                         : QString());
        m_findings->hide();
        return;
    }
    m_plan->setText(planText(plan->snapshot));
    const bool isRunning = m_app->state() == State::Running;
    updateShowFiles();
    m_findings->showFindings(isRunning ? QList<projects::Finding>() : plan->findings);
}

// What new output brings is told by comparing it with what people did.
void AppPage::updateShowFiles()
{
    const bool isReview = m_app->mayPreview();
    const State now = m_app->state();
    const bool isUsable = !isReview || now == State::Ready || now == State::Paused
                          || now == State::UpToDate; // people may have changed something
    if (!isUsable && window()->focusWidget() == m_showFiles)
        m_pushBar->takeFocus();
    m_showFiles->setText(isReview ? tr("Review Changes...") : tr("Show Files"));
    m_showFiles->setEnabled(isUsable);
}

void AppPage::pressPrimary()
{
    m_pushBar->press();
}

void AppPage::cancel()
{
    if (m_app)
        m_app->cancel();
}

// A push goes by its button, which knows what is missing for it.
void AppPage::tryAgain()
{
    const auto &outcome = m_app->outcome();
    const bool isPush = !outcome || outcome->way == AppController::Way::Push;
    // While the folder is read again the button cannot be pressed.
    if (isPush && m_app->state() != AppController::State::Looking)
        m_pushBar->press();
    else
        m_app->retry(m_message->text());
}

void AppPage::remedyRequested(Remedy remedy)
{
    if (!m_app)
        return;
    switch (remedy) {
    case Remedy::SignIn:
        Q_EMIT connectRequested();
        break;
    case Remedy::ChooseRepository:
        Q_EMIT chooseRepositoryRequested();
        break;
    case Remedy::TryAgain:
        tryAgain();
        break;
    case Remedy::CheckPermissions:
        Q_EMIT checkRequested(workflows::missingScopes(m_app->outcome()->result.error()));
        break;
    case Remedy::Keychain:
        Q_EMIT keychainRequested();
        break;
    case Remedy::PushForReview:
        m_app->pushForReview(m_message->text());
        break;
    case Remedy::GetNewCommits:
        m_app->getNewCommits();
        break;
    case Remedy::ReviewChanges:
        showReview();
        break;
    case Remedy::TrustFolder:
        m_app->trustFolder();
        break;
    case Remedy::LookAgain:
    case Remedy::OpenRepository:
    case Remedy::None:
        m_app->refresh();
        break;
    }
}

} // namespace windlass::ui
