// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of MainWindow.

#include "ui/main/mainwindow.h"

#include "projects/appfolder.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/helpdialog.h"
#include "ui/help/logdialog.h"
#include "ui/publish/appcontroller.h"
#include "ui/publish/apppage.h"
#include "ui/publish/directorydialog.h"
#include "ui/publish/reviewdialog.h"
#include "ui/publish/secrethelpdialog.h"
#include "ui/repositories/workspacepage.h"

#include <QMenuBar>
#include <QWhatsThis>

using namespace Qt::StringLiterals;

namespace windlass::ui {

static void showBeside(QDialog &dialog)
{
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

// The bar's button for what does not fit has a picture, which Qt can read by itself but shows to
// each plugin for pictures first. It finds none meanwhile, so that the window need not wait for
// them.
static void makeMenuBar(QMainWindow &window)
{
    const QStringList plugins = QCoreApplication::libraryPaths();
    QCoreApplication::setLibraryPaths({});
    window.menuBar();
    QCoreApplication::setLibraryPaths(plugins);
}

void MainWindow::buildMenus()
{
    makeMenuBar(*this);
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Add App..."), QKeySequence(u"Ctrl+O"_s), this,
                    &MainWindow::chooseAppFolder);
    file->addSeparator();
    QAction *settings = file->addAction(tr("&Settings..."), QKeySequence::Preferences, this,
                                        &MainWindow::openSettings);
    settings->setObjectName(u"settings"_s);
    settings->setMenuRole(QAction::PreferencesRole);
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);
    buildAppMenu();
    buildAccountMenu();
    buildHelpMenu();
    buildKeys();
}

void MainWindow::buildHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *manual =
        help->addAction(tr("&Windlass Help"), QKeySequence::HelpContents, this, [this] {
            auto *dialog = findChild<HelpDialog *>();
            showBeside(*(dialog == nullptr ? new HelpDialog(this) : dialog));
        });
    manual->setObjectName(u"manual"_s);
    help->addAction(tr("What's &This?"), QKeySequence::WhatsThis, this,
                    &QWhatsThis::enterWhatsThisMode)
        ->setObjectName(u"whatsThis"_s);
    if (m_context.log != nullptr)
        help->addAction(tr("Show &Log"), this, &MainWindow::showLog)->setObjectName(u"showLog"_s);
    help->addAction(tr("After a &Secret Was Pushed..."), this, [this] {
        auto *dialog = new SecretHelpDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    QAction *about = help->addAction(tr("&About Windlass"), this, [this] {
        auto *dialog = new AboutDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::showLog()
{
    auto *dialog = findChild<LogDialog *>();
    if (dialog == nullptr) {
        dialog = new LogDialog(*m_context.log, m_context.openPage, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    showBeside(*dialog);
}

// Keys without a place in a menu of their own.
void MainWindow::buildKeys()
{
    auto *filter = new QAction(tr("Filter"), this);
    filter->setShortcut(QKeySequence(u"Ctrl+F"_s));
    connect(filter, &QAction::triggered, this, [this] {
        if (isWorkspaceShown())
            m_workspacePage->focusFilter();
    });
    auto *cancel = new QAction(tr("Cancel"), this);
    cancel->setShortcut(QKeySequence(Qt::Key_Escape));
    connect(cancel, &QAction::triggered, this, &MainWindow::cancelShown);
    addActions({filter, cancel});
}

void MainWindow::buildAppMenu()
{
    m_appMenu = menuBar()->addMenu(tr("&App"));
    m_appMenu->setToolTipsVisible(true);
    connect(m_appMenu, &QMenu::aboutToShow, this, &MainWindow::updateAppMenu);
    m_appMenu->addAction(tr("&Push"), QKeySequence(u"Ctrl+Return"_s), this,
                         &MainWindow::pressPrimary);
    m_appMenu->addAction(tr("Push &All"), this, &MainWindow::pushAll)->setObjectName(u"pushAll"_s);
    m_appMenu->addAction(tr("&Change Repository..."), this, &MainWindow::chooseRepository)
        ->setObjectName(u"changeLink"_s);
    m_appMenu->addAction(tr("Remove &Link"), this, &MainWindow::removeLink)
        ->setObjectName(u"removeLink"_s);
    m_appMenu->addAction(tr("Folder &in Repository..."), this, &MainWindow::openDirectoryDialog)
        ->setObjectName(u"baseDirectoryOfApp"_s);
    QAction *generated = m_appMenu->addAction(tr("&Generator Output"));
    generated->setObjectName(u"generatorOutput"_s);
    generated->setCheckable(true);
    connect(generated, &QAction::triggered, this, [this](bool isGenerated) {
        if (m_current != nullptr)
            m_current->setSource(isGenerated ? store::SourceKind::GeneratorOutput
                                             : store::SourceKind::WorkingTree);
    });
    QAction *once = m_appMenu->addAction(tr("&Write Once as Amplication Does"));
    once->setObjectName(u"writeOnce"_s);
    once->setCheckable(true);
    connect(once, &QAction::triggered, this, [this](bool writesOnce) {
        if (m_current != nullptr)
            m_current->setWritesOnce(writesOnce);
    });
    m_appMenu->addAction(tr("Pull Re&quests..."), this, &MainWindow::openReviewDialog)
        ->setObjectName(u"reviewSettings"_s);
    m_appMenu->addAction(tr("&History"), this, &MainWindow::showHistory)
        ->setObjectName(u"showHistory"_s);
    m_appMenu->addAction(tr("&Remove from List"), this, &MainWindow::removeFromList)
        ->setObjectName(u"removeApp"_s);
    auto *refreshAction = new QAction(tr("Re&fresh"), this);
    refreshAction->setObjectName(u"refresh"_s);
    refreshAction->setShortcut(QKeySequence(Qt::Key_F5));
    connect(refreshAction, &QAction::triggered, this, &MainWindow::refresh);
    addAction(refreshAction); // also while the menu is disabled
    m_appMenu->addAction(refreshAction);
}

//! What cannot be done now says why.
void MainWindow::updateAppMenu()
{
    const bool isRunning =
        m_current != nullptr && m_current->state() == AppController::State::Running;
    const QString several = m_current == nullptr ? tr("Select one app in the list.") : QString();
    const QString why = isRunning ? tr("A push of this app is running.") : several;
    const auto say = [this](const QString &name, const QString &reason) {
        auto *action = m_appMenu->findChild<QAction *>(name);
        action->setEnabled(reason.isEmpty());
        action->setToolTip(reason);
    };
    const bool isUnlinked = m_current != nullptr && !m_current->app().link;
    const QString whyNoLink = isUnlinked ? tr("This app is not linked to a repository.") : why;
    say(u"changeLink"_s, why);
    say(u"removeLink"_s, whyNoLink);
    say(u"baseDirectoryOfApp"_s, whyNoLink);
    say(u"reviewSettings"_s, whyNoLink);
    updateSourceAction(whyNoLink);
    updateWriteOnceAction(whyNoLink);
    say(u"showHistory"_s, several);
    say(u"removeApp"_s, why);
}

void MainWindow::updateSourceAction(const QString &whyNot)
{
    auto *action = m_appMenu->findChild<QAction *>(u"generatorOutput"_s);
    const bool isLinked = m_current != nullptr && m_current->app().link;
    const bool isGenerated =
        isLinked && m_current->app().link->source == store::SourceKind::GeneratorOutput;
    const bool isPossible =
        isGenerated || (isLinked && projects::mayBeGeneratorOutput(m_current->app().folder));
    const QString why = whyNot.isEmpty() && !isPossible
                            ? tr("The folder has a git repository of its own.")
                            : whyNot;
    action->setChecked(isGenerated);
    action->setEnabled(why.isEmpty());
    action->setToolTip(why.isEmpty() ? tr("What people change in the repository is kept when the "
                                          "app is generated again.")
                                     : why);
}

void MainWindow::updateWriteOnceAction(const QString &whyNot)
{
    auto *action = m_appMenu->findChild<QAction *>(u"writeOnce"_s);
    const bool isOffered = m_current != nullptr && m_current->isOutputOfAmplication();
    action->setVisible(isOffered);
    action->setChecked(isOffered && m_current->app().link->writesOnceAsAmplication);
    action->setEnabled(whyNot.isEmpty());
    action->setToolTip(whyNot.isEmpty()
                           ? tr("Services, modules, controllers and resolvers are made "
                                "where they are missing, and then left to people.")
                           : whyNot);
}

void MainWindow::openReviewDialog()
{
    if (m_current == nullptr || !m_current->app().link
        || m_current->state() == AppController::State::Running)
        return;
    const store::App &app = m_current->app();
    auto *dialog = new ReviewDialog(*app.link, projects::reviewBranchFor(app.folder), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_current,
            [dialog, current = m_current] { current->setReview(dialog->link()); });
    dialog->open();
}

void MainWindow::openDirectoryDialog()
{
    if (m_current == nullptr || !m_current->app().link
        || m_current->state() == AppController::State::Running)
        return;
    auto *dialog = new DirectoryDialog(m_current->app().link->baseDirectory, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_current,
            [dialog, current = m_current] { current->setBaseDirectory(dialog->directory()); });
    dialog->open();
}

} // namespace windlass::ui
