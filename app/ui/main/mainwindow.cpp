// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/mainwindow.h"

#include "projects/appfolder.h"
#include "ui/history/historypage.h"
#include "ui/main/emptypage.h"
#include "ui/main/sidebar.h"
#include "ui/main/windowplace.h"
#include "ui/publish/apppage.h"
#include "ui/pushall/pushallpage.h"
#include "ui/repositories/chooserepositorydialog.h"
#include "ui/repositories/workspacepage.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/desktopnotices.h"
#include "ui/widgets/errordialog.h"
#include "workflows/manageapps.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace windlass::ui {

MainWindow::MainWindow(Context context, QWidget *parent)
    : QMainWindow(parent),
      m_context(std::move(context)),
      m_notices(new DesktopNotices(this)),
      m_pushes(m_context.services, m_context.sessions, m_context.apps)
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    build();
    connect(&m_context.apps, &workflows::ManageApps::changed, this, &MainWindow::loadApps);
    connect(m_notices, &DesktopNotices::chosen, this, &MainWindow::noticeChosen);
    connect(&m_pushes, &workflows::PublishMany::started, this,
            [this](qint64 app, workflows::PublishProject *publish) {
                if (AppController *followed = controller(app))
                    followed->follow(publish);
            });
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * 160, metrics.height() * 40);
    restoreWindowPlace(*this, *m_splitter, m_context.services.profile.settingsFile());
    watchDenials();
    loadApps();
    loadAccounts();
    showEmptyPage();
    if (m_apps.rowCount() > 0)
        m_sidebar->selectApp(m_apps.rowAt(0).id);
}

MainWindow::~MainWindow()
{
    // Widgets first: they show models and apps that are members and children of this.
    delete centralWidget();
    qDeleteAll(m_controllers);
}

void MainWindow::build()
{
    setWindowTitle(tr("Windlass"));
    buildPages();
    buildMenus();
    buildBanners();
}

void MainWindow::buildPages()
{
    m_sidebar = new Sidebar(m_apps, m_workspaces, this);
    m_pages = new QStackedWidget(this);
    m_emptyPage = new EmptyPage(m_pages);
    m_pages->addWidget(m_emptyPage);
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(u"sidebarAndPage"_s);
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_pages);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    setCentralWidget(m_splitter);

    connect(m_sidebar, &Sidebar::appSelected, this, &MainWindow::showApp);
    connect(m_sidebar, &Sidebar::appsSelected, this, &MainWindow::showApps);
    connect(m_sidebar, &Sidebar::appClicked, this, &MainWindow::appClicked);
    connect(m_sidebar, &Sidebar::workspaceSelected, this, &MainWindow::showWorkspace);
    connect(m_sidebar, &Sidebar::addAppRequested, this, &MainWindow::chooseAppFolder);
    connect(m_emptyPage, &EmptyPage::addAppRequested, this, &MainWindow::chooseAppFolder);
    connect(m_emptyPage, &EmptyPage::connectRequested, this, &MainWindow::connectAccount);
    connect(m_sidebar, &Sidebar::remedyRequested, this, &MainWindow::openRemedy);
    connect(m_emptyPage, &EmptyPage::practiceRequested, this, &MainWindow::tryPractice);
    if (m_context.practice.open)
        m_emptyPage->offerPractice(m_context.practice.whyNot);
}

AppPage &MainWindow::appPage()
{
    if (m_appPage != nullptr)
        return *m_appPage;
    m_appPage = new AppPage(m_context, m_pages);
    m_pages->addWidget(m_appPage);
    m_appPage->setConnected(m_account.has_value());
    connect(m_appPage, &AppPage::connectRequested, this, &MainWindow::signInForApp);
    connect(m_appPage, &AppPage::checkRequested, this, &MainWindow::checkPermissionsOfApp);
    connect(m_appPage, &AppPage::keychainRequested, this, &MainWindow::openKeychainSettings);
    connect(m_appPage, &AppPage::chooseRepositoryRequested, this, &MainWindow::chooseRepository);
    connect(m_appPage, &AppPage::namedRepositoryChosen, this,
            [this](const bitbucket::RepositoryAddress &named) {
                if (m_current != nullptr && m_account)
                    m_current->linkTo(named, *m_account);
            });
    return *m_appPage;
}

QLabel *MainWindow::makeBanner(const QString &objectName, const QString &text)
{
    auto *banner = headingLabel(this, 0, text);
    banner->setObjectName(objectName);
    banner->setAlignment(Qt::AlignCenter);
    banner->setWordWrap(true);
    banner->setBackgroundRole(QPalette::ToolTipBase);
    banner->setForegroundRole(QPalette::ToolTipText);
    banner->setAutoFillBackground(true);
    banner->setMargin(fontMetrics().height() / 4);
    return banner;
}

void MainWindow::buildBanners()
{
    auto *withBanners = new QWidget(this);
    auto *layout = new QVBoxLayout(withBanners);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    if (m_context.services.addresses.isPractice()) {
        setWindowTitle(tr("Windlass (Practice)"));
        layout->addWidget(
            makeBanner(u"practiceMark"_s, tr("Practice: this is not the real Bitbucket.")));
    }
    m_keepingBanner = makeBanner(u"keptUntilQuit"_s,
                                 tr("Secrets are kept until you quit. Next time, sign in again."));
    layout->addWidget(m_keepingBanner);
    layout->addWidget(takeCentralWidget(), 1);
    setCentralWidget(withBanners);
    showKeepingBanner();
}

void MainWindow::loadApps()
{
    const Result<QList<store::App>> apps = m_context.apps.all();
    if (!apps) {
        tell(apps.error());
        return;
    }
    QList<models::AppModel::Row> rows;
    for (const store::App &app : *apps)
        rows.append({app.id, projects::appName(app.folder), app.folder, {}});
    m_apps.setApps(rows);
    dropAppsBut(*apps);
    for (const store::App &app : *apps) {
        if (m_controllers.contains(app.id))
            continue;
        auto *made = new AppController(m_context, app, this);
        connect(made, &AppController::changed, this, [this, made] {
            m_apps.setState(made->app().id, made->standing(), made->stateText());
        });
        connect(made, &AppController::ended, this, [this, made](const QString &text) {
            if (!isActiveWindow())
                m_notices->show(made->app().id, projects::appName(made->app().folder), text);
        });
        m_controllers.insert(app.id, made);
        made->refresh();
    }
}

void MainWindow::dropAppsBut(const QList<store::App> &apps)
{
    QHash<qint64, AppController *> gone = m_controllers;
    for (const store::App &app : apps)
        gone.remove(app.id);
    for (AppController *one : std::as_const(gone)) {
        if (one == m_current)
            showEmptyPage();
        m_controllers.remove(one->app().id);
        one->deleteLater();
    }
}

AppController *MainWindow::controller(qint64 app)
{
    return m_controllers.value(app);
}

void MainWindow::showApp(qint64 app)
{
    m_current = controller(app);
    appPage().showApp(m_current);
    m_pages->setCurrentWidget(m_appPage);
    m_appMenu->setEnabled(true);
}

void MainWindow::leaveApp()
{
    m_current = nullptr;
    if (m_appPage != nullptr)
        m_appPage->showApp(nullptr);
}

void MainWindow::showHistory()
{
    if (m_current == nullptr)
        return;
    if (m_historyPage == nullptr) {
        m_historyPage = new HistoryPage(m_context, m_pages);
        m_pages->addWidget(m_historyPage);
        connect(m_historyPage, &HistoryPage::backRequested, this, &MainWindow::leaveHistory);
    }
    m_pages->setCurrentWidget(m_historyPage);
    m_historyPage->showApp(m_current);
}

void MainWindow::leaveHistory()
{
    if (isHistoryShown())
        m_pages->setCurrentWidget(m_appPage);
}

bool MainWindow::isHistoryShown() const
{
    return m_historyPage != nullptr && m_pages->currentWidget() == m_historyPage;
}

void MainWindow::showEmptyPage()
{
    leaveApp();
    m_sidebar->selectNothing();
    m_pages->setCurrentWidget(m_emptyPage);
    m_appMenu->setEnabled(m_apps.rowCount() > 0);
}

void MainWindow::refresh()
{
    if (isWorkspaceShown())
        m_workspacePage->refresh();
    else if (isPushAllShown())
        m_pushAllPage->refresh();
    else if (m_current != nullptr)
        m_current->refresh();
    m_workspaces.reload();
}

void MainWindow::chooseRepository()
{
    if (m_current == nullptr || !m_account) {
        connectAccount();
        return;
    }
    if (m_current->state() == AppController::State::Running)
        return;
    openChooser(m_current->app(), {});
}

void MainWindow::repositoryChosen(const store::App &app, ChooseRepositoryDialog &dialog)
{
    AppController *changed = controller(app.id);
    if (changed != nullptr && changed->state() == AppController::State::Running) {
        tell({ErrorKind::BadInput, tr("A push of this app is running.")}); // Push All began it
        return;
    }
    if (!isStillSignedIn(dialog.account()))
        return;
    Result<> linked;
    if (const auto repository = dialog.repository())
        linked = m_context.apps.linkToExisting(app, dialog.account(), dialog.workspace(),
                                               *repository, app.directory(), dialog.source());
    else if (const auto draft = dialog.draft())
        linked = m_context.apps.linkToNew(app, dialog.account(), *draft, app.directory(),
                                          dialog.source());
    if (!linked)
        tell(linked.error());
    if (changed != nullptr)
        changed->relinked();
}

void MainWindow::removeLink()
{
    if (m_current == nullptr || m_current->state() == AppController::State::Running)
        return;
    if (const Result<> gone = m_context.apps.unlink(m_current->app().id); !gone)
        tell(gone.error());
    m_current->relinked();
}

void MainWindow::removeFromList()
{
    if (m_current == nullptr || m_current->state() == AppController::State::Running)
        return;
    const qint64 app = m_current->app().id;
    showEmptyPage();
    if (const Result<> gone = m_context.apps.remove(app); !gone)
        tell(gone.error());
    else if (AppController *old = m_controllers.take(app))
        old->deleteLater();
}

void MainWindow::tell(const Error &error)
{
    ErrorDialog::tell(this, error);
}

// The keychain may be slow or ask for a password, and the network is slow: first the window, then
// what has to be fetched.
void MainWindow::comeForward(const QString &activationToken)
{
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8()); // Qt takes it from there
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::noticeChosen(qint64 app, const QString &activationToken)
{
    comeForward(activationToken);
    if (controller(app) != nullptr) // it may have been removed from the list
        openApp(app);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (std::exchange(m_isPainted, true))
        return;
    const auto begin = [this] {
        Q_EMIT painted();
        if (m_account)
            useAccount(*m_account);
        else if (!m_context.practice.consumer.key.isEmpty())
            connectAccount();
    };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection);
}

void MainWindow::changeEvent(QEvent *event)
{
    // The folder may have been generated again while another window was in front.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_current != nullptr
        && m_current->state() != AppController::State::Looking)
        m_current->refresh();
    if (event->type() == QEvent::LanguageChange)
        buildAnew();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveWindowPlace(*this, *m_splitter, m_context.services.profile.settingsFile());
    QMainWindow::closeEvent(event);
}

} // namespace windlass::ui
