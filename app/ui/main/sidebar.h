// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appmodel.h"
#include "models/workspacemodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace windlass::ui {

class RemedyButton;

//! Apps above, workspaces below, the account at the foot. One row of both lists is selected, or
//! several apps are.
class Sidebar final : public QWidget
{
    Q_OBJECT
public:
    //! The models must outlive the sidebar.
    Sidebar(models::AppModel &apps, models::WorkspaceModel &workspaces, QWidget *parent = nullptr);

    void selectApp(qint64 app);
    void selectApps(const QList<qint64> &apps);
    [[nodiscard]] QList<qint64> selectedApps() const;
    void selectWorkspace(int row);
    void selectNothing();
    void setAccountName(const QString &name); //!< empty: nobody is signed in
    void setAccountMenu(class QMenu *menu);

Q_SIGNALS:
    void appSelected(qint64 app);
    //! More than one.
    void appsSelected(const QList<qint64> &apps);
    //! An app was clicked, which may have been selected before.
    void appClicked();
    void workspaceSelected(int row);
    void addAppRequested();
    //! The workspaces could not be listed; see RemedyButton.
    void remedyRequested(const windlass::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void tellSelectedApps();
    void tellSelectedWorkspace();
    void showWorkspaceState();
    void tellShownWorkspaces();
    void keepChoiceOverResets();

    models::AppModel &m_apps;
    models::WorkspaceModel &m_workspaces;
    QListView *m_appList;
    QListView *m_workspaceList;
    QString m_chosenWorkspace; //!< uuid, while the list is exchanged
    QLabel *m_workspaceMessage;
    QPushButton *m_retry;
    RemedyButton *m_remedy;
    QPushButton *m_account;
};

} // namespace windlass::ui
