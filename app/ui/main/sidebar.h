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

class KeychainButton;
class PermissionButton;

//! Apps above, workspaces below, the account at the foot. One row of both lists is the current one.
class Sidebar final : public QWidget
{
    Q_OBJECT
public:
    //! The models must outlive the sidebar.
    Sidebar(models::AppModel &apps, models::WorkspaceModel &workspaces, QWidget *parent = nullptr);

    void selectApp(qint64 app);
    void selectWorkspace(int row);
    void selectNothing();
    void setAccountName(const QString &name); //!< empty: nobody is signed in
    void setAccountMenu(class QMenu *menu);

Q_SIGNALS:
    void appSelected(qint64 app);
    void workspaceSelected(int row);
    void addAppRequested();
    //! The workspaces could not be listed because the consumer lacks \a scopes.
    void checkRequested(const QStringList &scopes);
    //! They could not be listed because of the keychain.
    void keychainRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
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
    PermissionButton *m_check;
    KeychainButton *m_keychain;
    QPushButton *m_account;
};

} // namespace windlass::ui
