// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Several apps of MainWindow at once.

#include "ui/main/mainwindow.h"

#include "ui/main/sidebar.h"
#include "ui/publish/appcontroller.h"
#include "ui/publish/apppage.h"
#include "ui/pushall/pushallpage.h"

#include <QMenu>
#include <QStackedWidget>

namespace windlass::ui {

PushAllPage &MainWindow::pushAllPage()
{
    if (m_pushAllPage == nullptr) {
        m_pushAllPage = new PushAllPage(m_context, m_pushes, m_pages);
        m_pages->addWidget(m_pushAllPage);
        QList<qint64> begun;
        for (const workflows::PublishMany::Item &item : m_pushes.items())
            begun.append(item.app.id);
        m_pushAllPage->goOnWith(controllers(begun));
        connect(m_pushAllPage, &PushAllPage::appWanted, this, &MainWindow::openApp);
    }
    return *m_pushAllPage;
}

QList<AppController *> MainWindow::controllers(const QList<qint64> &apps)
{
    QList<AppController *> found;
    for (const qint64 app : apps) {
        if (AppController *known = controller(app))
            found.append(known);
    }
    return found;
}

bool MainWindow::isPushAllShown() const
{
    return m_pushAllPage != nullptr && m_pages->currentWidget() == m_pushAllPage;
}

void MainWindow::showApps(const QList<qint64> &apps)
{
    leaveApp();
    m_appMenu->setEnabled(true);
    pushAllPage().showApps(controllers(apps));
    m_pages->setCurrentWidget(m_pushAllPage);
}

void MainWindow::openApp(qint64 app)
{
    m_sidebar->selectApp(app);
    appClicked();
}

//! It may have been selected before, below another page.
void MainWindow::appClicked()
{
    leaveHistory();
    const QList<qint64> apps = m_sidebar->selectedApps();
    if (isPushAllShown() && apps.size() == 1)
        showApp(apps.constFirst());
}

//! Those that are selected; with one or none, those of the last time as long as something is left
//! of them, else all.
void MainWindow::pushAll()
{
    QList<qint64> apps = m_sidebar->selectedApps();
    if (apps.size() < 2)
        apps = pushAllPage().unfinished();
    if (apps.isEmpty()) {
        for (int row = 0; row < m_apps.rowCount(); ++row)
            apps.append(m_apps.rowAt(row).id);
    }
    m_sidebar->selectApps(apps);
    showApps(apps);
}

void MainWindow::pressPrimary()
{
    if (isPushAllShown()) {
        m_pushAllPage->pressPrimary();
        return;
    }
    if (m_appPage != nullptr)
        m_appPage->pressPrimary();
    leaveHistory();
}

void MainWindow::cancelShown()
{
    if (isHistoryShown())
        leaveHistory();
    else if (isPushAllShown())
        m_pushAllPage->cancel();
    else if (m_appPage != nullptr)
        m_appPage->cancel();
}

} // namespace windlass::ui
