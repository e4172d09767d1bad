// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "store/types.h"
#include "ui/context.h"
#include "workflows/refreshrules.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTimer;

namespace windlass::ui {

class DetailsPanel;
class RepositoryPane;

//! What is in one workspace.
class WorkspacePage final : public QWidget
{
    Q_OBJECT
public:
    explicit WorkspacePage(const Context &context, QWidget *parent = nullptr);

    void showWorkspace(const store::Account &account, const bitbucket::Workspace &workspace);
    //! Lets go of the account. The next workspace is shown with whoever is signed in then.
    void clear();
    //! The display name of the workspace that is shown may have come.
    void workspaceChanged(const bitbucket::Workspace &workspace);
    //! Selects a repository of the workspace, by slug or uuid.
    void jumpTo(const QString &repository);
    //! Likewise, without taking the focus, where it is loaded. \a uuid: of a repository.
    void select(const QString &uuid);
    //! Says why an address leads nowhere.
    void refuse(const QString &reason);
    void refresh();
    void focusFilter();

    //! What the user would push into: the selected repository, or nothing.
    [[nodiscard]] const std::optional<bitbucket::Repository> &selected() const;
    [[nodiscard]] const bitbucket::Workspace &workspace() const { return m_workspace; }

Q_SIGNALS:
    //! An address leads to another workspace.
    void otherWorkspaceWanted(const bitbucket::RepositoryAddress &address);
    //! An app shall go here. \a near: where a menu may open.
    void pushHereWanted(QWidget *near);
    //! A list, or what belongs to a repository, could not be read; see RemedyButton.
    void remedyRequested(const windlass::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildLayout();
    void connectControls();
    void showChoice();
    void showState();
    void showPermissions();
    void openPage();
    void refreshIfDue(workflows::Occasion occasion);

    const Context &m_context;
    QLabel *m_name;
    QLabel *m_age;
    QPushButton *m_refresh;
    QPushButton *m_open;
    RepositoryPane *m_pane;
    DetailsPanel *m_details;
    QPushButton *m_push;
    QPushButton *m_copy;
    QPushButton *m_pushIntoEmpty;
    QTimer *m_minutes;
    std::optional<store::Account> m_account;
    bitbucket::Workspace m_workspace;
    bitbucket::WorkspacePermission m_permission = bitbucket::WorkspacePermission::Unknown;
    std::chrono::seconds m_skew;
};

} // namespace windlass::ui
