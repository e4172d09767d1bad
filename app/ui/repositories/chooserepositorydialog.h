// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "models/workspacemodel.h"
#include "store/types.h"
#include "ui/context.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace windlass::ui {

class RepositoryPane;

//! Where an app shall go: an existing repository, or a new one that the first push creates. Asks
//! and shows; nothing is created from here.
class ChooseRepositoryDialog final : public QDialog
{
    Q_OBJECT
public:
    //! \a proposedName: of a new repository, made of the app folder's name.
    //! \a workspace: uuid of the one to begin with; empty: the first.
    ChooseRepositoryDialog(const Context &context, const store::Account &account,
                           const QString &proposedName, const QString &workspace = {},
                           QWidget *parent = nullptr);

    //! After accepted(): exactly one of the next two is there.
    [[nodiscard]] std::optional<bitbucket::Repository> repository() const;
    [[nodiscard]] std::optional<bitbucket::RepositoryDraft> draft() const;
    [[nodiscard]] QString workspace() const; //!< slug

Q_SIGNALS:
    //! Something could not be listed; see RemedyButton.
    void remedyRequested(const windlass::Error &error);

private:
    void buildCreationFields();
    void connectControls();
    void showWorkspaceState();
    void showWorkspace();
    void showProjects(const QList<bitbucket::Project> &projects);
    void loadPermission();
    void goTo(const bitbucket::RepositoryAddress &address);
    void showChoice();
    [[nodiscard]] QString problem() const;
    [[nodiscard]] const bitbucket::Workspace *currentWorkspace() const;

    const Context &m_context;
    const store::Account m_account;
    models::WorkspaceModel *m_workspaces;
    QComboBox *m_workspace;
    RepositoryPane *m_pane;
    QWidget *m_creation = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_address = nullptr;
    QComboBox *m_project = nullptr;
    QCheckBox *m_private = nullptr;
    QLabel *m_hint;
    QPushButton *m_retry;
    class RemedyButton *m_remedy;
    QPushButton *m_choose;
    QString m_shownWorkspace; //!< uuid
    QString m_firstWorkspace; //!< uuid; empty: any
    bitbucket::WorkspacePermission m_permission = bitbucket::WorkspacePermission::Unknown;
};

} // namespace windlass::ui
