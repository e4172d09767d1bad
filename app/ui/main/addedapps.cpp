// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How apps come into the list of MainWindow.

#include "ui/main/mainwindow.h"

#include "foundation/deliver.h"
#include "models/timetexts.h"
#include "ui/addapps/whattoconnectdialog.h"
#include "ui/main/sidebar.h"
#include "ui/publish/appcontroller.h"
#include "ui/repositories/chooserepositorydialog.h"
#include "workflows/addapps.h"
#include "workflows/manageapps.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace windlass::ui {

using Answer = WhatToConnectDialog::Answer;

static QStringList foldersIn(const QMimeData &dropped)
{
    QStringList folders;
    for (const QUrl &url : dropped.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isDir())
            folders.append(url.toLocalFile());
    }
    return folders;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!foldersIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

// Whatever the file manager proposes: folders stay where they are.
void MainWindow::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    for (const QString &folder : foldersIn(*event->mimeData()))
        addFolder(folder);
}

void MainWindow::chooseAppFolder()
{
    auto *dialog = new QFileDialog(this, tr("Add App"));
    dialog->setObjectName(u"chooseFolder"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::addFolder);
    dialog->open();
}

void MainWindow::addApp(const QString &folder)
{
    const Result<store::App> app = m_context.apps.add(folder);
    if (app)
        m_sidebar->selectApp(app->id);
    else
        tell(app.error());
}

void MainWindow::addFolder(const QString &folder)
{
    deliver(workflows::findAppsBelow(m_context.services, folder), this,
            [this, folder](const Result<QList<projects::FoundApp>> &found) {
                if (!found)
                    tell(found.error());
                else if (found->isEmpty())
                    addApp(folder);
                else
                    addFound(folder, *found);
            });
}

// The one question was answered when the first services came.
void MainWindow::addFound(const QString &folder, const QList<projects::FoundApp> &found)
{
    const auto apps = m_context.apps.all();
    if (!apps) {
        tell(apps.error());
        return;
    }
    const QList<store::App> known = workflows::knownServices(*apps, folder, found);
    if (known.isEmpty())
        askWhatToConnect(folder, found);
    else
        addApps(folder, found, workflows::placeLike(m_context.apps, known));
}

static QString kindOf(const projects::FoundApp &app)
{
    QString title = app.kind.title();
    if (app.builds == 0)
        return title;
    const QString builds = MainWindow::tr("%Ln build(s), the newest %1", nullptr, app.builds)
                               .arg(models::timeAgo(app.builtAt));
    return title.isEmpty() ? builds : MainWindow::tr("%1, %2").arg(title, builds);
}

static QList<projects::FoundApp> chosenOf(const QList<projects::FoundApp> &found,
                                          const QStringList &directories)
{
    QList<projects::FoundApp> chosen = found;
    chosen.removeIf([&](const auto &app) { return !directories.contains(app.directory); });
    return chosen;
}

void MainWindow::askWhatToConnect(const QString &folder, const QList<projects::FoundApp> &found)
{
    QList<WhatToConnectDialog::Found> apps;
    for (const projects::FoundApp &app : found)
        apps.append({app.directory, kindOf(app), app.name});
    auto *dialog = new WhatToConnectDialog(folder, apps, m_workspaces, m_account.has_value(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, folder, found, dialog] {
        const QList<projects::FoundApp> chosen = chosenOf(found, dialog->directories());
        const bool isToOne = dialog->answer() == Answer::OneRepository && m_account;
        if (dialog->answer() == Answer::OneApp)
            addApp(folder);
        else if (isToOne)
            chooseForAll(folder, chosen);
        else if (dialog->answer() == Answer::RepositoryEach && m_account)
            addApps(folder, chosen, linkEach(*dialog, chosen));
        else
            addApps(folder, chosen, {});
    });
    dialog->open();
}

//! Which repository has a folder for each of them.
void MainWindow::chooseForAll(const QString &folder, const QList<projects::FoundApp> &found)
{
    RepositoryProposal proposal;
    proposal.draft.name = QFileInfo(folder).fileName();
    proposal.usualBranch = u"main"_s;
    ChooseRepositoryDialog *dialog = newChooser(proposal);
    connect(dialog, &QDialog::accepted, this, [this, folder, found, dialog] {
        if (!isStillSignedIn(dialog->account()))
            return;
        addApps(folder, found,
                [this, account = dialog->account(), repository = dialog->repository(),
                 draft = dialog->draft(), workspace = dialog->workspace()](
                    const store::App &app, const QString &place) -> Result<> {
                    if (repository)
                        return m_context.apps.linkToExisting(app, account, workspace, *repository,
                                                             place);
                    return m_context.apps.linkToNew(app, account, *draft, place);
                });
    });
    dialog->open();
}

workflows::LinkApp MainWindow::linkEach(const WhatToConnectDialog &dialog,
                                        const QList<projects::FoundApp> &found) const
{
    bitbucket::RepositoryDraft draft;
    draft.workspace = dialog.workspace();
    draft.isPrivate = dialog.isPrivate();
    QStringList places;
    for (const projects::FoundApp &app : found)
        places.append(app.place);
    const QStringList names = workflows::repositoryNames(places);
    return [this, account = *m_account, draft, places, names](const store::App &app,
                                                              const QString &place) {
        bitbucket::RepositoryDraft own = draft;
        own.slug = own.name = names.at(places.indexOf(place));
        return m_context.apps.linkToNew(app, account, own);
    };
}

void MainWindow::addApps(const QString &folder, const QList<projects::FoundApp> &found,
                         const workflows::LinkApp &link)
{
    const auto added = workflows::addApps(m_context.apps, folder, found, link);
    if (!added) {
        tell(added.error());
        return;
    }
    QList<qint64> apps;
    for (const store::App &app : *added) {
        apps.append(app.id);
        if (AppController *linked = controller(app.id))
            linked->relinked();
    }
    m_sidebar->selectApps(apps);
}

} // namespace windlass::ui
